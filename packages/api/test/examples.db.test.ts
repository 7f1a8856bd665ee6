import { fileURLToPath } from 'node:url'
import { findPlace, getAdoptedReport, type Ledger, listCommitments, listDocuments, listUnits } from '@gangmu/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample } from '../src/sample/load-sample.ts'
import { findExampleFolder } from '../src/server/find-folder.ts'
import { openTestLedger } from './support/open-test-ledger.ts'

let ledger: Ledger
let drop = () => Promise.resolve()
beforeAll(async () => {
  const opened = await openTestLedger()
  ledger = opened.ledger
  drop = opened.drop
})
afterAll(async () => {
  await ledger.close()
  await drop()
})

test('the founding report is an example by name; a path is none', () => {
  expect(findExampleFolder('beibei-2023')).toBe(
    fileURLToPath(new URL('../../../examples/beibei-2023/', import.meta.url)),
  )
  expect(findExampleFolder('../samples/yunxiu')).toBeNull()
  expect(findExampleFolder('nowhere')).toBeNull()
})

test('the example is read, decided and adopted under its own place; loaded again, nothing changes; nobody is invented', async () => {
  const folder = findExampleFolder('beibei-2023') ?? ''
  const place = await loadSample(ledger, folder)
  expect(findPlace(place)?.name).toBe('北碚区')
  const before = await ledger.view(listCommitments, place, { year: 2023 })
  expect(await loadSample(ledger, folder)).toBe(place)
  const after = await ledger.view(listCommitments, place, { year: 2023 })
  expect(after).toEqual(before)
  const packs = after.commitments.filter(({ stated }) => stated !== null).map(({ stated, named }) => [stated, named])
  expect(packs).toEqual([
    [12, 5],
    [9, 2],
  ])
  expect((await ledger.view(listDocuments, place, undefined)).map(({ state }) => state)).toEqual(['adopted'])
  expect(await ledger.view(listUnits, place, undefined)).toEqual([])
  expect(await ledger.view(getAdoptedReport, place, { year: 2023 })).not.toBeNull()
})
