import type { MonthSheetView } from '@gangmu/contract'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { monthSheetQuery } from '../../client/progress-queries.ts'
import { sampleSheet } from '../../examples/sample-progress.ts'
import { emptyBody } from './paste-grid.ts'
import { sendEntry } from './send-entry.ts'

const sheet = { place: '990102', unit: 'water', month: '2026-07' }
const row = sampleSheet.rows.find(({ entry }) => entry !== null)!
const inVersion = (version: number): MonthSheetView => ({
  ...sampleSheet,
  rows: sampleSheet.rows.map((one) => (one === row ? { ...row, entry: { ...row.entry!, version } } : one)),
})
const conflict = () =>
  Response.json({ code: 'version-conflict', title: 'version-conflict', status: 409 }, { status: 409 })

/** A server that has a line in version 5; it counts the sheets it gave. */
function serve(sheetAnswer: () => Response) {
  const saves: { expectedVersion: number; words: string }[] = []
  const asked = { sheets: 0 }
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    if (init.method === 'GET') {
      asked.sheets++
      return sheetAnswer()
    }
    const { expectedVersion, body } = JSON.parse(String(init.body))
    saves.push({ expectedVersion, words: body.words })
    return expectedVersion === 5 ? Response.json({ ...row.entry, body, version: 6 }) : conflict()
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(monthSheetQuery(sheet.place, sheet.unit, sheet.month).queryKey, inVersion(3))
  return {
    saves,
    asked,
    send: (words: string, version: number) => sendEntry(client, sheet, row, { ...emptyBody, words }, version),
  }
}

afterEach(() => vi.unstubAllGlobals())

test('after somebody else’s version the sheet is fetched anew, and what was typed goes by the version that is there now', async () => {
  const { saves, asked, send } = serve(() => Response.json(inVersion(5)))
  await expect(send('完成主体', 3)).rejects.toMatchObject({ problem: { code: 'version-conflict' } })
  expect(await send('完成主体', 5)).toMatchObject({ version: 6, body: { words: '完成主体' } })
  expect(saves).toEqual([
    { expectedVersion: 3, words: '完成主体' },
    { expectedVersion: 5, words: '完成主体' },
  ])
  expect(asked.sheets).toBe(1)
})

test('a sheet that cannot be fetched leaves the refusal as it was', async () => {
  const { send } = serve(() => new Response('', { status: 418 }))
  await expect(send('完成主体', 3)).rejects.toMatchObject({ problem: { code: 'version-conflict' } })
})
