import type { IntakeLanguage } from './describe-problem.ts'
import type { Location } from './locate.ts'

/**
 * A location as people say it; empty before the first paragraph of a file without pages.
 * @example describeLocation({ page: 7, paragraph: 3 }, 'en') // 'page 7, paragraph 3'
 */
export function describeLocation({ page, paragraph, cell }: Location, language: IntakeLanguage): string {
  const zh = language === 'zh'
  const parts: string[] = []
  if (page !== undefined) parts.push(zh ? `第${page}页` : `page ${page}`)
  if (cell !== undefined) {
    const { table, row, column } = cell
    parts.push(zh ? `表${table}第${row}行第${column}列` : `table ${table}, row ${row}, column ${column}`)
  } else if (paragraph > 0) parts.push(zh ? `第${paragraph}段` : `paragraph ${paragraph}`)
  return parts.join(zh ? '' : ', ')
}
