import { expect, test } from 'vitest'
import { type OpenDataset, writeDcat } from './dcat.ts'

const dataset: OpenDataset = {
  url: 'https://open.example.invalid/990102/2026/commitments',
  title: { zh: '云岫区2026年承诺事项', en: 'Commitments of Yunxiu District, 2026' },
  description: { zh: '</script>政府工作报告的承诺事项。', en: 'Commitments of the work report.' },
  keywords: ['政府工作报告', '承诺事项'],
  publisher: '云岫区人民政府',
  place: { code: '990102', name: '云岫区' },
  from: '2026-01-01',
  to: '2026-12-31',
  issuedAt: '2026-02-01T09:00:00+08:00',
  facts: { source: '云岫区2026年政府工作报告', at: '2026-03-01T09:00:00+08:00', version: '3', filter: '' },
  license: 'https://licence.example.invalid/',
  frequency: 'quarterly',
  columns: [
    { id: 'address', title: { zh: '编号', en: 'Address' }, kind: 'text' },
    { id: 'amount', title: { zh: '数值', en: 'Amount' }, kind: 'number' },
  ],
  files: [
    {
      url: 'https://open.example.invalid/990102/2026/commitments.csv',
      mediaType: 'text/csv; charset=utf-8',
      title: { zh: '表格', en: 'Table' },
      bytes: 1234,
      sha256: 'ab'.repeat(32),
    },
  ],
}

const read = (one: OpenDataset) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(writeDcat(one)))

test('says what it is, whence, when, of which version and how chosen', () => {
  const found = read(dataset)
  expect(found['@type']).toBe('dcat:Dataset')
  expect(found['dct:title']).toContainEqual({ '@value': '云岫区2026年承诺事项', '@language': 'zh' })
  expect(found['dct:provenance']['skos:prefLabel']).toBe('云岫区2026年政府工作报告')
  expect(found['dct:modified']['@value']).toBe('2026-03-01T09:00:00+08:00')
  expect(found['dcat:version']).toBe('3')
  expect(found['skos:scopeNote']).toContainEqual({ '@value': '全部', '@language': 'zh' })
  expect(read({ ...dataset, facts: { ...dataset.facts, filter: '责任单位：区住建局' } })['skos:scopeNote']).toBe(
    '责任单位：区住建局',
  )
})

test('files and columns are described', () => {
  const { 'dcat:distribution': files, 'csvw:tableSchema': schema } = read(dataset)
  expect(files).toHaveLength(1)
  expect(files[0]['dcat:downloadURL']).toEqual({ '@id': dataset.files[0]?.url })
  expect(files[0]['dcat:mediaType']['@id']).toMatch(/\/text\/csv$/)
  expect(files[0]['spdx:checksum']['spdx:checksumValue']['@value']).toBe('ab'.repeat(32))
  expect(schema['csvw:column']['@list'].map((column: Record<string, string>) => column['csvw:name'])).toEqual([
    'address',
    'amount',
  ])
})

test('every prefix it uses is in its own context, so that nothing is fetched to read it', () => {
  const found = read(dataset)
  const prefixes = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('@')) {
        if (key === '@type') prefixes.add(String(inner).split(':')[0] ?? '')
        continue
      }
      if (!/^\d+$/.test(key)) prefixes.add(key.split(':')[0] ?? '')
      visit(inner)
    }
  }
  visit({ ...found, '@context': undefined })
  for (const prefix of prefixes) expect(found['@context']).toHaveProperty(prefix)
})

test('may stand inside a page', () => {
  expect(new TextDecoder().decode(writeDcat(dataset))).not.toMatch(/[<>&]/)
})
