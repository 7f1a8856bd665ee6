import type { OutputHead, OutputLanguage, Words } from './output-table.ts'

/** What a file must say about itself. */
type Facts = Pick<OutputHead, 'title' | 'source' | 'at' | 'version' | 'filter'>

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
export function listFacts(table: Facts, language: OutputLanguage): (readonly [label: string, value: string])[] {
  return facts.map(([field, label]) => [
    label[language],
    table[field] === '' && field === 'filter' ? everything[language] : table[field],
  ])
}
