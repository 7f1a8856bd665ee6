import type { Span } from '@gangmu/text'

/** Longest coinage in quotation marks that is read as one name; longer quotations are ordinary text. */
const LONGEST = 24
const LONGEST_TITLE = 80

const PAIRS = '“”‘’「」『』《》〈〉""'

/** Closing mark of every opening one, 0 elsewhere. */
const CLOSE_OF = new Uint16Array(0x10000)
for (let i = 0; i < PAIRS.length; i += 2) CLOSE_OF[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1)

/** Marks no short quotation runs across. */
const ENDS = new Uint8Array(0x10000)
for (const mark of '。；！？\n\r;') ENDS[mark.charCodeAt(0)] = 1

/** Words between two marks; `title` when they are those of a title. */
export interface Enclosure extends Span {
  readonly title: boolean
}

/**
 * Short quotations and titles (“三张清单”, 《…》), marks not included, in reading order; no sentence mark inside.
 * @example readEnclosures('写好“三张清单”').length // 1
 */
export function readEnclosures(text: string): readonly Enclosure[] {
  const found: Enclosure[] = []
  for (let i = 0; i < text.length; i++) {
    const open = text.charCodeAt(i)
    const close = CLOSE_OF[open] as number
    if (close === 0) continue
    const title = close === 0x300b || close === 0x3009
    const limit = Math.min(text.length, i + (title ? LONGEST_TITLE : LONGEST) + 2)
    let depth = 1
    for (let j = i + 1; j < limit; j++) {
      const code = text.charCodeAt(j)
      if (code === close) depth--
      else if (code === open) depth++
      else if (ENDS[code] === 1) break
      if (depth > 0) continue
      if (j > i + 1) found.push({ start: i + 1, end: j, title })
      if (open === close) i = j
      break
    }
  }
  return found
}
