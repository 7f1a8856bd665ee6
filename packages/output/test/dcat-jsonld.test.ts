import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { writeDcat } from '../src/dcat/dcat.ts'

const base = 'https://open.example.invalid/990102/2026/commitments'
const description = JSON.parse(
  new TextDecoder().decode(
    writeDcat({
      url: base,
      title: { zh: '云岫区2026年承诺事项', en: 'Commitments of Yunxiu District, 2026' },
      description: { zh: '政府工作报告的承诺事项。', en: 'Commitments of the work report.' },
      keywords: ['承诺事项'],
      publisher: '云岫区人民政府',
      place: { code: '990102', name: '云岫区' },
      from: '2026-01-01',
      to: '2026-12-31',
      issuedAt: '2026-02-01T09:00:00+08:00',
      facts: { source: '云岫区2026年政府工作报告', at: '2026-03-01T09:00:00+08:00', version: '3', filter: '' },
      license: 'https://licence.example.invalid/',
      frequency: 'quarterly',
      columns: [{ id: 'address', title: { zh: '编号', en: 'Address' }, kind: 'text' }],
      files: [
        {
          url: `${base}.csv`,
          mediaType: 'text/csv; charset=utf-8',
          title: { zh: '表格', en: 'Table' },
          bytes: 1234,
          sha256: 'ab'.repeat(32),
        },
      ],
    }),
  ),
)

/** Nothing is fetched to understand a description: whatever asks for a document fails the test. */
const documentLoader = (url: string): never => {
  throw new Error(`Cannot read the description by itself: it asks for ${url}`)
}

test('another reader of JSON-LD finds the same dataset, file and words, and asks no host', async () => {
  // Safe mode throws where a word would be dropped for want of a meaning; its types do not know it yet.
  const strict = { documentLoader, format: 'application/n-quads', safe: true } as jsonld.Options.ToRdf
  const quads = String(await jsonld.toRDF(description, strict))
  const has = (...words: string[]) =>
    expect(quads.split('\n').some((line) => words.every((word) => line.includes(word)))).toBe(true)
  const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
  has(`<${base}>`, type, '<http://www.w3.org/ns/dcat#Dataset>')
  has(`<${base}>`, '<http://purl.org/dc/terms/title>', '@zh')
  has(`<${base}>`, '<http://www.w3.org/ns/dcat#distribution>')
  has('<http://www.w3.org/ns/dcat#downloadURL>', `<${base}.csv>`)
  has('<http://spdx.org/rdf/terms#checksumValue>', 'ab'.repeat(32))
})
