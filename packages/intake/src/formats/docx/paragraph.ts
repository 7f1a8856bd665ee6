import type { TextBuilder } from '../../text-builder.ts'
import { isOn } from './names.ts'
import { levelOfOutline } from './styles.ts'
import type { WordContext } from './word-context.ts'

/** A paragraph being read: its properties until it begins, then how much of it is bold. */
export class Paragraph {
  style: string | undefined
  pageBefore = false
  /** Its end is deleted by a tracked change: it runs on into the next one. */
  endDeleted = false
  readonly boxes: TextBuilder[] = []
  /** Set when the paragraph itself has an outline level; the level then holds, also when it is body text. */
  #hasOutline = false
  #level: number | undefined
  #num: string | undefined
  #numLevel: number | undefined
  #start = -1
  #words = false
  #plain = false

  constructor(style: string | undefined) {
    this.style = style
  }

  /** Reads one property, by the name of its element. */
  readProperty(name: string, value: string | undefined): void {
    if (name === 'w:pStyle') this.style = value
    else if (name === 'w:pageBreakBefore') this.pageBefore = isOn(value)
    else if (name === 'w:numId') this.#num = value
    else if (name === 'w:ilvl') this.#numLevel = Number(value ?? 0)
    else if (name === 'w:outlineLvl') {
      this.#hasOutline = true
      this.#level = levelOfOutline(value)
    }
  }

  /** Writes what waits before it and its automatic number, once. */
  begin(context: WordContext, out: TextBuilder): void {
    if (this.#start >= 0) return
    out.flush()
    this.#start = out.length
    const style = context.styles.get(this.style)
    const num = this.#num ?? style.numbering?.num
    if (num === undefined || num === '0') return
    const level = this.#numLevel ?? context.numbering.findLevelOfStyle(num, this.style) ?? style.numbering?.level ?? 0
    const label = context.numbering.next(num, level)
    if (label === '') return
    const { start } = out.append(label)
    out.mark({ kind: 'numbering', start, end: start + label.trimEnd().length })
  }

  /** Whether anything was written in it yet. */
  hasText(out: TextBuilder): boolean {
    return this.#start >= 0 && out.length > this.#start
  }

  /** Notes that words were written, bold or not. */
  note(text: string, bold: boolean): void {
    if (text.trim() === '') return
    this.#words = true
    if (!bold) this.#plain = true
  }

  /** Marks the paragraph, unless it is empty, and writes its text boxes after it. */
  end(context: WordContext, out: TextBuilder): void {
    this.begin(context, out)
    const level = this.#hasOutline ? this.#level : context.styles.get(this.style).level
    if (out.length > this.#start) {
      out.mark({
        kind: 'paragraph',
        start: this.#start,
        end: out.length,
        ...(level === undefined ? {} : { level }),
        ...(this.#words && !this.#plain ? { bold: true } : {}),
      })
    }
    out.separate('\n')
    for (const box of this.boxes) {
      if (box.length === 0) continue
      out.mark({ kind: 'text-box', ...out.adopt(box) })
      out.separate('\n')
    }
  }
}
