import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readReport } from '@gangmu/reader'
import { expect, test } from 'vitest'

interface Heading {
  readonly title: string
  readonly body: 'complete' | 'cut' | 'absent'
  readonly sections?: readonly Heading[]
}

interface Facts {
  readonly results: readonly { id: string; name: string; amount?: string; growth?: string; rank?: string }[]
  readonly targets: readonly { indicator: string; shape: string; amount?: string; reference?: string }[]
  readonly packs: readonly { name: string; stated: number; named: readonly string[] }[]
  readonly headings: readonly Heading[]
}

const folder = new URL('../../examples/beibei-2023/', import.meta.url)
const digest = readFileSync(new URL('digest.txt', folder), 'utf8')
const facts = JSON.parse(readFileSync(new URL('facts.json', folder), 'utf8')) as Facts
const reading = readReport(digest)
const report = join(
  process.env.GANGMU_SHARED ?? fileURLToPath(new URL('../../../shared/', import.meta.url)),
  'seed/beibei-2023.txt',
)

const amounts = reading.quantities.map(({ quote }) => quote)
const holds = (figure: string) => amounts.some((quote) => quote.includes(figure))

test('every figure of the facts is a figure of the digest', () => {
  const stated = [...facts.results, ...facts.targets].flatMap((fact) => [
    ...(fact.amount === undefined ? [] : [fact.amount]),
    ...('growth' in fact && fact.growth !== undefined ? [fact.growth.replace('-', '')] : []),
  ])
  expect(stated.length).toBeGreaterThan(40)
  expect(stated.filter((figure) => !holds(figure))).toEqual([])
})

test('the packs name what the digest names, and state how many there are', () => {
  const packs = reading.enumerations.map(({ total, items }) => ({
    stated: Number(total),
    named: items.map(({ quote }) => quote),
  }))
  expect(packs).toEqual(facts.packs.map(({ stated, named }) => ({ stated, named })))
})

test('a heading is marked as without a body exactly where the digest has none', () => {
  const list = (headings: readonly Heading[]): Heading[] =>
    headings.flatMap((heading) => [heading, ...list(heading.sections ?? [])])
  const marked = list(facts.headings).filter(({ body }) => body === 'absent')
  const found = reading.diagnostics.filter(({ code }) => code === 'contents-entry-without-body')
  expect(found.map(({ params }) => params?.title)).toEqual(marked.map(({ title }) => title))
})

const retells = 'the digest retells: no sentence of the report is in it (skipped: ../shared is absent)'
test.skipIf(!existsSync(report))(retells, () => {
  const plain = (text: string) => text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',')
  const source = plain(readFileSync(report, 'utf8'))
  const sentences = plain(digest.slice(digest.indexOf('摘述')))
    .split(/[。；\n]/)
    .filter((sentence) => sentence.length > 20)
  expect(sentences.length).toBeGreaterThan(20)
  expect(sentences.filter((sentence) => source.includes(sentence))).toEqual([])
})
