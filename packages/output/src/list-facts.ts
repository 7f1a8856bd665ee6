import type { OutputLanguage, OutputTable, Words } from './output-table.ts'

/** What every export says about itself, by the name of the table's field. */
const facts: readonly (readonly [field: 'title' | 'source' | 'at' | 'version' | 'filter', label: Words])[] = [
  ['title', { zh: '标题', en: 'Title' }],
  ['source', { zh: '来源', en: 'Source' }],
  ['at', { zh: '生成时间', en: 'Made at' }],
  ['version', { zh: '版本', en: 'Version' }],
  ['filter', { zh: '筛选条件', en: 'Filter' }],
]

const everything: Words = { zh: '全部', en: 'All' }

/**
 * What a file of this table says about itself, label and value, for people.
 * @example listFacts({ …, filter: '' }, 'en').at(-1) // ['Filter', 'All']
 */
export function listFacts(table: OutputTable, language: OutputLanguage): (readonly [label: string, value: string])[] {
  return facts.map(([field, label]) => [
    label[language],
    table[field] === '' && field === 'filter' ? everything[language] : table[field],
  ])
}
