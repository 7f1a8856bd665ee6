import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ArchiveHead, ArchivePart, Manifest } from '../src/backup/archive-format.ts'
import { ArchiveProblem } from '../src/backup/archive-problem.ts'
import { backupLedger } from '../src/backup/backup-ledger.ts'
import { checkArchive } from '../src/backup/check-archive.ts'
import type { DrillRecord } from '../src/backup/drill-record.ts'
import { restoreLedger } from '../src/backup/restore-ledger.ts'
import { openCheckpointKey } from '../src/checkpoints/checkpoint-key.ts'
import { openLedger } from '../src/ledger.ts'
import { listSchema } from '../src/store/list-schema.ts'
import { listMigrations } from '../src/store/migrations.ts'
import { fillLedger } from './support/fill-ledger.ts'
import { testDatabase } from './support/open-test-ledger.ts'
import {
  makeDirectory,
  makePlaceForRecords,
  type PlaceForRecords,
  readEverything,
  withStore,
} from './support/place-for-records.ts'

const program = '0.1.0'
const part = (name: string) => JSON.stringify({ part: name }).slice(0, -1)

// Each test opens several databases.
vi.setConfig({ testTimeout: 120_000 })

let folder: string
let source: PlaceForRecords
let archive: string
let record: DrillRecord
let everything: Record<string, string[]>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-archive-'))
  source = await makePlaceForRecords()
  await fillLedger(source)
  archive = join(folder, 'ledger.gangmu')
  record = await backupLedger({ ...source.options, file: archive, program })
  everything = await readEverything(source)
}, 120_000)
afterAll(async () => {
  await source.remove()
  rmSync(folder, { recursive: true })
})

const readLines = () => gunzipSync(readFileSync(archive)).toString('utf8').split('\n').slice(0, -1)

/** The archive with its lines changed and packed anew. */
function rewritten(name: string, change: (lines: string[]) => string[]): string {
  const path = join(folder, `${name.replaceAll(/\W/g, '-')}.gangmu`)
  writeFileSync(path, gzipSync(`${change(readLines()).join('\n')}\n`))
  return path
}

/** Lines with every hash made right again, as somebody who knows the format would. */
function sealed(lines: readonly string[]): string[] {
  const head = JSON.parse(lines[0] ?? '') as ArchiveHead
  const out = [lines[0] ?? '']
  const parts: ArchivePart[] = []
  for (const name of head.parts) {
    const begin = lines.findIndex((line) => line.startsWith(part(name)))
    const end = lines.findIndex((line) => line.startsWith(`{"end":"${name}"`))
    const body = lines.slice(begin, end)
    const sha256 = createHash('sha256')
      .update(`${body.join('\n')}\n`)
      .digest('hex')
    parts.push({ name, rows: body.length - 1, sha256 })
    out.push(...body, JSON.stringify({ end: name, rows: body.length - 1, sha256 }))
  }
  const manifest = JSON.parse(lines.at(-1) ?? '') as Manifest
  const sha256 = createHash('sha256')
    .update(`${out.join('\n')}\n`)
    .digest('hex')
  return [...out, JSON.stringify({ ...manifest, manifest: parts, sha256 })]
}

async function faultsOf(work: Promise<unknown>) {
  try {
    await work
  } catch (error) {
    if (error instanceof ArchiveProblem) return error.faults
    throw error
  }
  return []
}

const isEmpty = (place: PlaceForRecords) => withStore(place, async ({ db }) => (await listSchema(db)).length === 0)

describe('a backup is one that was restored', () => {
  test('the drill record says what was written, and the file is complete and for its owner alone', async () => {
    const bytes = readFileSync(archive)
    expect(record).toMatchObject({
      what: 'backup',
      file: archive,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format: 1,
      program,
      schema: listMigrations().length,
      verified: { ok: true, places: 1, texts: 1, faults: [] },
    })
    expect(record.rows).toBe(record.parts.reduce((sum, { rows }) => sum + rows, 0))
    expect(Object.values(record.checkpoints)).toHaveLength(1)
    expect(statSync(archive).mode & 0o077).toBe(0)
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
    expect(record.parts.map(({ name }) => name).toSorted()).toEqual(Object.keys(everything).toSorted())
    for (const { name, rows } of record.parts) expect([name, rows]).toEqual([name, everything[name]?.length])
  })

  test('restored into an empty database it is the same to the byte, table by table, and its record verifies', async () => {
    const target = await makePlaceForRecords()
    try {
      const restored = await restoreLedger({ ...target.options, file: archive, checkpoints: record.checkpoints })
      expect(restored).toMatchObject({ what: 'restore', sha256: record.sha256, verified: record.verified })
      expect(await readEverything(target)).toEqual(everything)
      const again = await backupLedger({ ...target.options, file: join(folder, 'again.gangmu'), program })
      expect(again.parts).toEqual(record.parts)
    } finally {
      await target.remove()
    }
  })

  test.skipIf(testDatabase === 'pglite')(
    'from an embedded database to a server and back nothing changes (skipped: this run has no server)',
    async () => {
      const places = [await makeDirectory(), await makePlaceForRecords(), await makeDirectory()] as const
      try {
        await fillLedger(places[0])
        let from = places[0]
        const parts: unknown[] = []
        for (const to of [places[1], places[2]]) {
          const file = join(folder, `way-${parts.length}.gangmu`)
          parts.push((await backupLedger({ ...from.options, file, program })).parts)
          await restoreLedger({ ...to.options, file })
          from = to
        }
        expect(parts[1]).toEqual(parts[0])
        const first = await readEverything(places[0])
        expect(await readEverything(places[1])).toEqual(first)
        expect(await readEverything(places[2])).toEqual(first)
      } finally {
        for (const place of places) await place.remove()
      }
    },
    120_000,
  )
})

describe('an archive that is not as it was written is refused, its part is named, and nothing is restored', () => {
  const index = (lines: readonly string[], name: string) => lines.findIndex((line) => line.startsWith(part(name)))
  const without = (lines: readonly string[], at: number, count = 1) => lines.toSpliced(at, count)
  const altered = (name: string) => ({ code: 'archive-part-altered', params: { part: name } })
  const cases: [string, (lines: string[]) => string[], object][] = [
    ['a letter in a row', (all) => all.map((line) => line.replace('officer-1', 'officer-2')), altered('audit_entry')],
    ['a row removed', (all) => without(all, index(all, 'commitment') + 1), altered('commitment')],
    [
      'a row twice',
      (all) => all.toSpliced(index(all, 'place') + 1, 0, all[index(all, 'place') + 1]!),
      altered('place'),
    ],
    [
      'two rows swapped',
      (all) => {
        const at = index(all, 'audit_entry')
        return all.toSpliced(at + 1, 2, all[at + 2]!, all[at + 1]!)
      },
      altered('audit_entry'),
    ],
    ['a value too many', (all) => all.toSpliced(index(all, 'place') + 1, 1, '["a"]'), altered('place')],
    ['a column renamed', (all) => all.map((line) => line.replace('"opened_by"', '"opened"')), altered('place')],
    [
      'a part removed',
      (all) =>
        without(
          all,
          index(all, 'decision'),
          all.findIndex((line) => line.startsWith('{"end":"decision"')) - index(all, 'decision') + 1,
        ),
      { code: 'archive-part-missing', params: { part: 'decision' } },
    ],
    [
      'a part added',
      (all) =>
        all.toSpliced(all.length - 1, 0, '{"part":"other","columns":[]}', '{"end":"other","rows":0,"sha256":""}'),
      { code: 'archive-part-unexpected', params: { part: 'other' } },
    ],
    ['lines that are no JSON', (all) => all.toSpliced(index(all, 'job') + 1, 1, 'x'), altered('job')],
    [
      'its manifest removed',
      (all) => without(all, all.length - 1),
      { code: 'archive-truncated', params: { part: 'manifest' } },
    ],
    ['something after its end', (all) => [...all, '{}'], { code: 'archive-altered', params: {} }],
    [
      'another date of making',
      (all) => all.map((line) => line.replace('"madeAt":"2', '"madeAt":"1')),
      { code: 'archive-altered', params: {} },
    ],
    [
      'a newer format',
      (all) => all.map((line) => line.replace('"gangmuArchive":1', '"gangmuArchive":2')),
      { code: 'archive-too-new', params: { found: 2, known: 1 } },
    ],
    [
      'a newer schema',
      (all) =>
        sealed(
          all.map((line) => line.replace('"migrations":[', '"migrations":[{"number":0,"name":"x","checksum":"x"},')),
        ),
      {
        code: 'archive-database-too-new',
        params: { found: listMigrations().length + 1, known: listMigrations().length },
      },
    ],
    [
      'another schema',
      (all) => sealed(all.map((line) => line.replace('"checksum":"', '"checksum":"0'))),
      { code: 'archive-schema-differs', params: { what: '000001_ledger.sql' } },
    ],
    ['no archive at all', () => ['{"a":1}'], { code: 'archive-not-one', params: {} }],
  ]
  test.each(cases)('%s', async (name, change, fault) => {
    const target = await makeDirectory()
    const file = rewritten(name, change)
    expect(gunzipSync(readFileSync(file))).not.toEqual(gunzipSync(readFileSync(archive)))
    expect(await faultsOf(restoreLedger({ ...target.options, file }))).toContainEqual(fault)
    // Read before any database is opened: not even a directory was made.
    expect(existsSync(target.options.dataDir ?? '')).toBe(false)
    await target.remove()
  })

  test('several parts altered are all named', async () => {
    const file = rewritten('several', (all) =>
      all.map((line) => line.replace('officer-1', 'officer-2').replace('云岫区', '云岫县')),
    )
    const faults = await faultsOf(checkArchive(file))
    for (const name of ['place', 'audit_entry', 'text_version', 'document'])
      expect(faults).toContainEqual(altered(name))
  })

  test('cut off at any length', async () => {
    const bytes = readFileSync(archive)
    const file = join(folder, 'cut.gangmu')
    for (let cut = 1; cut <= 24; cut += 1) {
      writeFileSync(file, bytes.subarray(0, Math.floor((bytes.length * cut) / 25)))
      const [fault] = await faultsOf(checkArchive(file))
      expect(fault?.code).toBe('archive-truncated')
      expect(['manifest', 'head', ...record.parts.map(({ name }) => name)]).toContain(fault?.params.part)
    }
    for (const length of [0, 1, 9]) {
      writeFileSync(file, bytes.subarray(0, length))
      expect((await faultsOf(checkArchive(file)))[0]?.code).toMatch(/^archive-(truncated|not-one)$/)
    }
  })

  test('any byte of the file altered: refused, or the byte carries nothing and the content is the same', async () => {
    const bytes = readFileSync(archive)
    const file = join(folder, 'flipped.gangmu')
    let refused = 0
    const rounds = 150
    for (let round = 0; round < rounds; round += 1) {
      const copy = Buffer.from(bytes)
      // Spread over the file by a step that has no factor in common with most lengths.
      const at = (round * 7919 + 11) % copy.length
      copy[at] = (copy[at] ?? 0) ^ (1 << (round % 8))
      writeFileSync(file, copy)
      const faults = await faultsOf(checkArchive(file))
      if (faults.length > 0) refused += 1
      else expect((await checkArchive(file)).manifest.sha256).toBe((await checkArchive(archive)).manifest.sha256)
    }
    expect(refused).toBeGreaterThan(rounds - 3)
  })

  describe('with every hash made right again', () => {
    let target: PlaceForRecords
    beforeAll(async () => {
      target = await makePlaceForRecords()
    })
    afterAll(() => target.remove())

    test('what the record contradicts is found by verifying, and the database stays empty', async () => {
      const file = rewritten('sealed', (all) => sealed(all.map((line) => line.replace('officer-1', 'officer-2'))))
      expect(await faultsOf(checkArchive(file))).toEqual([])
      expect(await faultsOf(restoreLedger({ ...target.options, file }))).toMatchObject([
        { code: 'archive-not-verified', params: { reason: 'hash-differs' } },
      ])
      expect(await isEmpty(target)).toBe(true)
    })

    test('rows the database does not accept are refused in the middle, and the database stays empty', async () => {
      const file = rewritten('orphaned', (all) => sealed(without(all, index(all, 'text_version') + 1)))
      expect(await faultsOf(restoreLedger({ ...target.options, file }))).toMatchObject([
        { code: 'archive-rejected', params: { part: 'reading' } },
      ])
      expect(await isEmpty(target)).toBe(true)
    })

    test('what only checkpoints kept elsewhere show is found with them', async () => {
      const checkpoints = Object.fromEntries(
        Object.entries(record.checkpoints).map(([place, { sequence }]) => [place, { sequence, hash: 'f'.repeat(64) }]),
      )
      expect(await faultsOf(restoreLedger({ ...target.options, file: archive, checkpoints }))).toMatchObject([
        { code: 'archive-not-verified', params: { reason: 'checkpoint-differs' } },
      ])
    })

    test('a ledger that did not verify when it was archived is restored when that is asked for, and says so', async () => {
      const file = rewritten('sealed', (all) => sealed(all.map((line) => line.replace('officer-1', 'officer-2'))))
      const kept = await restoreLedger({ ...target.options, file, acceptFaults: true })
      expect(kept.verified).toMatchObject({ ok: false, faults: [{ reason: 'hash-differs' }] })
    })
  })
})

test('only an empty database is restored into; what was there stays as it was', async () => {
  expect(await faultsOf(restoreLedger({ ...source.options, file: archive }))).toMatchObject([
    { code: 'target-not-empty', params: { tables: expect.stringContaining('audit_entry') } },
  ])
  expect(await readEverything(source)).toEqual(everything)
})

test('a database that was opened and never used counts as empty; a stranger’s does not', async () => {
  const target = await makePlaceForRecords()
  await (await openLedger(target.options)).close()
  expect(await restoreLedger({ ...target.options, file: archive })).toMatchObject({ parts: record.parts })
  await target.remove()

  const strange = await makePlaceForRecords()
  await withStore(strange, ({ db }) => db.executeQuery(CompiledQuery.raw('create table theirs (id text primary key)')))
  expect(await faultsOf(restoreLedger({ ...strange.options, file: archive }))).toMatchObject([
    { code: 'target-not-empty', params: { tables: 'theirs' } },
  ])
  await strange.remove()
})

test('a backup overwrites nothing, leaves no half a file, and there must be something to back up', async () => {
  const before = readFileSync(archive)
  expect(await faultsOf(backupLedger({ ...source.options, file: archive, program }))).toMatchObject([
    { code: 'archive-exists' },
  ])
  expect(readFileSync(archive).equals(before)).toBe(true)
  const nowhere = join(folder, 'absent', 'a.gangmu')
  expect(await faultsOf(backupLedger({ ...source.options, file: nowhere, program }))).toMatchObject([
    { code: 'archive-unwritable' },
  ])
  const empty = await makePlaceForRecords()
  const file = join(folder, 'none.gangmu')
  expect(await faultsOf(backupLedger({ ...empty.options, file, program }))).toMatchObject([
    { code: 'nothing-to-back-up' },
  ])
  expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([])
  await empty.remove()
})

describe('a signed archive', () => {
  const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, -1)
  const write = (name: string, lines: readonly string[]): string => {
    const path = join(folder, `${name}.gangmu`)
    writeFileSync(path, gzipSync(`${lines.join('\n')}\n`))
    return path
  }
  const codesOf = async (work: Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code)

  test('says who vouches for it; altered with every hash made anew, unsigned, or by another key it is told', async () => {
    const checkpointKey = join(folder, 'keys', 'checkpoint.key')
    const { key } = openCheckpointKey(checkpointKey)
    const { key: other } = openCheckpointKey(join(folder, 'keys', 'other.key'))
    const file = join(folder, 'signed.gangmu')
    const made = await backupLedger({ ...source.options, checkpointKey, file, program })
    expect([made.signedBy, record.signedBy]).toEqual([key, null])
    expect((await checkArchive(file, [other, key])).manifest.rows).toBe(record.rows)

    const lines = linesOf(file)
    const place = lines.findIndex((line) => line.startsWith(part('place')))
    const altered = lines.with(place + 1, (lines[place + 1] ?? '').replace('云岫区', '云袖区'))
    expect(altered).not.toEqual(lines)
    expect(await codesOf(checkArchive(write('resealed', sealed(altered))))).toEqual(['archive-signature-differs'])
    const { signature: _signature, ...rest } = JSON.parse(lines.at(-1) ?? '') as Manifest
    const stripped = write('stripped', [...lines.slice(0, -1), JSON.stringify(rest)])
    expect((await checkArchive(stripped)).manifest.rows).toBe(record.rows)
    expect(await codesOf(checkArchive(stripped, [key]))).toEqual(['archive-unsigned'])
    expect(await codesOf(checkArchive(file, [other]))).toEqual(['archive-key-unknown'])
    const claimed = { ...rest, signature: { algorithm: 'ed25519', key: other, value: 'ab'.repeat(64) } }
    const forged = write('forged', [...lines.slice(0, -1), JSON.stringify(claimed)])
    expect(await codesOf(checkArchive(forged, [other]))).toEqual(['archive-signature-differs'])
  })
})
