import type { Span } from '@gangmu/text'
import type { IntakeLimits } from './limits.ts'
import type { Mark } from './mark.ts'
import { refuse } from './problem.ts'

/**
 * Grows a text piece by piece with its marks. A separator waits until the next words come, so that none is
 * left at the end of a text, a cell or a paragraph.
 */
export class TextBuilder {
  length = 0
  readonly marks: Mark[] = []
  readonly #limits: IntakeLimits
  readonly #pieces: string[] = []
  #separator = ''

  constructor(limits: IntakeLimits) {
    this.#limits = limits
  }

  /** Sets what will stand before the next words, in place of what was waiting. */
  separate(separator: '' | '\n' | '\t'): void {
    this.#separator = this.length === 0 && separator === '\n' ? '' : separator
  }

  /** Writes the waiting separator. */
  flush(): void {
    if (this.#separator === '') return
    const separator = this.#separator
    this.#separator = ''
    this.#write(separator)
  }

  append(text: string): Span {
    this.flush()
    const start = this.length
    this.#write(text)
    return { start, end: this.length }
  }

  mark(mark: Mark): void {
    if (this.marks.length >= this.#limits.marks)
      refuse({ code: 'too-many-paragraphs', params: { limit: this.#limits.marks } })
    this.marks.push(mark)
  }

  /** Appends another builder's text and its marks. */
  adopt(other: TextBuilder): Span {
    const span = this.append(other.text())
    for (const mark of other.marks) this.mark({ ...mark, start: mark.start + span.start, end: mark.end + span.start })
    return span
  }

  text(): string {
    return this.#pieces.join('')
  }

  #write(text: string): void {
    this.length += text.length
    if (this.length > this.#limits.chars) refuse({ code: 'too-long', params: { limit: this.#limits.chars } })
    this.#pieces.push(text)
  }
}
