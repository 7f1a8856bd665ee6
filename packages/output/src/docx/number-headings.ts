import { chineseNumber } from './chinese-number.ts'
import type { DocumentBlock } from './official-document.ts'

/** How headings of each level begin (GB/T 9704-2012, 7.3.3): 一、（一）1.（1）. */
const numberings = [
  (count: number) => `${chineseNumber(count)}、`,
  (count: number) => `（${chineseNumber(count)}）`,
  (count: number) => `${count}.`,
  (count: number) => `（${count}）`,
] as const

/**
 * Blocks with the numbers of their headings, counted anew below each heading of a higher level.
 * @example numberHeadings([{ kind: 'heading', level: 1, text: '总体要求' }]) // [{ …, text: '一、总体要求' }]
 */
export function numberHeadings(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const counts = [0, 0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const at = block.level - 1
    const count = (counts[at] ?? 0) + 1
    counts[at] = count
    counts.fill(0, block.level)
    return { ...block, text: `${numberings[at]?.(count) ?? ''}${block.text}` }
  })
}
