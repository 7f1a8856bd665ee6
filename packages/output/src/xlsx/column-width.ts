import type { ColumnKind, OutputColumn, OutputLanguage } from '../output-table.ts'
import { widthOfWords } from '../width-of-words.ts'

const widths: Readonly<Record<ColumnKind, number>> = { text: 24, number: 14, date: 12 }
/** What bold type and the edges take beside the words of a title. */
const BESIDE_TITLE = 2

/**
 * Width of a column in half-width characters: its own, or that of its kind, but never less than its title needs.
 * @example widthOf({ kind: 'date', … }, 'zh') // 12
 */
export function widthOf({ kind, width, title }: OutputColumn, language: OutputLanguage): number {
  return Math.max(width ?? widths[kind], Math.ceil(widthOfWords(title[language]) * 2) + BESIDE_TITLE)
}
