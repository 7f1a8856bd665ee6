import { findHeadingMarker } from '@gangmu/text'

/** A paragraph as it was printed: its words, and the size of its type. */
interface PrintedParagraph {
  readonly words: string
  readonly size: number
}

/** Longest heading, in UTF-16 code units; what is longer is text, however large. */
export const LONGEST_HEADING = 60
/** Sizes closer than this are one size. */
const SAME_SIZE = 0.75

const depths: Readonly<Partial<Record<string, number>>> = { chapter: 1, han: 1, 'han-bracket': 2 }

/**
 * The sizes of titles of a document, the largest first: those larger than the body's by a margin.
 * @param sizes Of every line. @param least From which size on a line is a title.
 * @example listTitleSizes([22, 22, 18, 16], 17) // [22, 18]
 */
export function listTitleSizes(sizes: readonly number[], least: number): number[] {
  const found: number[] = []
  for (const size of sizes.filter((one) => one > least).sort((a, b) => b - a))
    if (found.length === 0 || found.at(-1)! - size > SAME_SIZE) found.push(size)
  return found
}

/**
 * The level of a heading, 1 the highest, told by its size where it is larger than the body, or else by its number (一、 or
 * （一）), one below the titles; null for text. Deeper numbers (1.) begin text as often as headings and say nothing.
 * @example findHeadingLevel({ words: '（一）城市更新', size: 16 }, [22]) // 3
 */
export function findHeadingLevel({ words, size }: PrintedParagraph, titles: readonly number[]): number | null {
  const stop = words.search(/[。；！？\t]/)
  if (words.length > LONGEST_HEADING || (stop >= 0 && stop < words.length - 1) || words.endsWith('\t')) return null
  const rank = titles.findIndex((one) => Math.abs(one - size) <= SAME_SIZE)
  if (rank >= 0) return rank + 1
  const depth = depths[findHeadingMarker(words, 0)?.style ?? '']
  return depth === undefined ? null : depth + (titles.length > 0 ? 1 : 0)
}
