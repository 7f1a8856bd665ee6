import type { Language, LocationView } from '@gangmu/contract'

/**
 * Where words stand in the original file, as people say it; empty when it is not known.
 * @example describeLocation({ page: 7, paragraph: 3, cell: null }, 'zh') // '第7页第3段'
 */
export function describeLocation({ page, paragraph, cell }: LocationView, language: Language): string {
  const zh = language === 'zh'
  const parts: string[] = []
  if (page !== null) parts.push(zh ? `第${page}页` : `page ${page}`)
  if (cell !== null) {
    const { table, row, column } = cell
    parts.push(zh ? `表${table}第${row}行第${column}列` : `table ${table}, row ${row}, column ${column}`)
  } else if (paragraph > 0) parts.push(zh ? `第${paragraph}段` : `paragraph ${paragraph}`)
  return parts.join(zh ? '' : ', ')
}
