/** Where words stand in their file, all numbers from 1; what is not known is null or absent. */
interface Place {
  readonly page?: number | null
  readonly paragraph: number
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number } | null
}

/**
 * Where words stand in the original file, as people say it; empty before the first paragraph of a file without pages.
 * @example describeLocation({ page: 7, paragraph: 3, cell: null }, 'en') // 'page 7, paragraph 3'
 */
export function describeLocation({ page, paragraph, cell }: Place, language: 'zh' | 'en'): string {
  const zh = language === 'zh'
  const parts: string[] = []
  if (page != null) parts.push(zh ? `第${page}页` : `page ${page}`)
  if (cell != null) {
    const { table, row, column } = cell
    parts.push(zh ? `表${table}第${row}行第${column}列` : `table ${table}, row ${row}, column ${column}`)
  } else if (paragraph > 0) parts.push(zh ? `第${paragraph}段` : `paragraph ${paragraph}`)
  return parts.join(zh ? '' : ', ')
}
