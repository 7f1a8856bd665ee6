import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportNames } from '@gangmu/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runGangmu } from './run-gangmu.ts'

let folder: string
let data: string
const sample = new URL('../../../samples/yunxiu/report-2026.txt', import.meta.url).pathname

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-export-'))
  data = join(folder, 'data')
  // A year later than the sample that comes with the place: a report nobody has decided on.
  const text = (await readFile(sample, 'utf8')).replaceAll('2026年', '2027年').replaceAll('2025年', '2026年')
  const report = join(folder, 'report-2027.txt')
  await writeFile(report, text)
  const imported = await runGangmu(['import', report, '--data', data])
  expect(imported.code).toBe(0)
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

const exportTo = (name: string, path: string, ...more: string[]) =>
  runGangmu(['export', name, path, '--data', data, ...more])

test('findings and the report itself are written from a ledger that no server holds', async () => {
  const workbook = join(folder, 'findings.xlsx')
  expect((await exportTo('findings.xlsx', workbook)).code).toBe(0)
  expect((await readFile(workbook)).subarray(0, 2).toString()).toBe('PK')
  const page = await exportTo('report.html', '-')
  expect(page.code).toBe(0)
  expect(page.out.startsWith('<!doctype html>')).toBe(true)
  expect(page.out.trimEnd().endsWith('</html>')).toBe(true)
}, 60_000)

test('commitments and a notice on one of them are written from the adopted sample', async () => {
  const list = await exportTo('commitments.csv-plain', '-')
  expect(list.out).toContain('990102-2026-001')
  const notice = join(folder, 'notice.docx')
  expect((await exportTo('supervision-notice.docx', notice, '--commitment', '990102-2026-001')).code).toBe(0)
  expect((await readFile(notice)).subarray(0, 2).toString()).toBe('PK')
}, 60_000)

test('without a place it is the home place of the ledger, whichever that is', async () => {
  const elsewhere = join(folder, 'elsewhere')
  const report = join(folder, 'report-beibei.txt')
  await writeFile(report, '北碚区2036年政府工作报告\n一、2035年工作回顾\n（一）稳中有进。新建茶园9处。\n')
  const env = { GANGMU_PLACE: '500109' }
  expect((await runGangmu(['import', report, '--data', elsewhere], { env })).code).toBe(0)
  const findings = await runGangmu(['export', 'findings.json', '-', '--data', elsewhere])
  expect([findings.code, findings.out]).toEqual([0, expect.stringContaining('北碚区')])
}, 60_000)

test('where there is no ledger, none is made', async () => {
  const absent = join(folder, 'absent')
  const none = await runGangmu(['export', 'commitments.json', '-', '--data', absent])
  expect([none.code, existsSync(absent)]).toEqual([5, false])
})

test('what cannot be made says why, and nothing is written', async () => {
  const early = await exportTo('breakdown-notice.docx', join(folder, 'early.docx'), '--lang', 'zh')
  expect(early.code).toBe(1)
  expect(early.err).toContain('这份报告尚未采纳')
  await expect(readFile(join(folder, 'early.docx'))).rejects.toThrow('ENOENT')
  const unknown = await exportTo('ledger.doc', '-', '--lang', 'en')
  expect(unknown.code).toBe(2)
  for (const name of Object.keys(exportNames)) expect(unknown.err).toContain(name)
  expect((await exportTo('supervision-notice.docx', '-')).code).toBe(2)
  const nowhere = await exportTo('commitments.json', join(folder, 'no', 'such.json'), '--lang', 'en')
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('cannot be written (ENOENT)')])
}, 60_000)
