import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { type LocalAccess, localPaths } from '@gangmu/api'
import { programVersion } from '@gangmu/contract'
import { type Ledger, listPlaces, writeRecord } from '@gangmu/ledger'
import { askServer, tellProblem } from '../ask-server.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readArguments } from '../read-arguments.ts'
import { refuseAbsentLedger } from '../refuse-absent-ledger.ts'
import { findCheckpointKey, readStoreSettings, type StoreSettings } from '../settings.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import { withLedger } from '../with-ledger.ts'
import type { Run } from './command.ts'

/** With the key, when there is one, so that the export's end is signed too; none is made here. */
function withKey(settings: StoreSettings): StoreSettings & { readonly checkpointKey: string | undefined } {
  const key = findCheckpointKey(settings)
  return { ...settings, checkpointKey: key !== undefined && existsSync(key) ? key : undefined }
}

async function exportHere(ledger: Ledger, place: string | undefined): Promise<ExitCode> {
  const places = await ledger.view(listPlaces, '', undefined)
  if (place !== undefined && !places.some(({ code }) => code === place)) {
    throw new UsageError({ zh: `台账中没有地区${place}。`, en: `There is no place ${place} in the ledger.` })
  }
  await ledger.signRecords()
  await pipeline(Readable.from(writeRecord(ledger, { place, programVersion })), process.stdout, { end: false })
  return exitCode.ok
}

async function exportThroughServer(
  access: LocalAccess,
  place: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const query = place === undefined ? '' : `?place=${encodeURIComponent(place)}`
  const answer = await askServer(access, terminal.language, localPaths.record + query)
  if ('problem' in answer) {
    tellProblem(answer.problem, terminal)
    return answer.problem.code === 'place-unknown' ? exitCode.usage : exitCode.problem
  }
  const { body } = answer.response
  if (body !== null) await pipeline(Readable.fromWeb(body as ReadableStream), process.stdout, { end: false })
  return exitCode.ok
}

/** Writes the record to stdout, to be verified without the database. */
export const run: Run = async (args, terminal) => {
  const { values } = readArguments(args, { place: { type: 'string' }, data: { type: 'string' } })
  const settings = readStoreSettings(values.data)
  const absent = refuseAbsentLedger(settings, terminal)
  if (absent !== null) return absent
  return withLedger(withKey(settings), terminal, {
    here: (ledger) => exportHere(ledger, values.place),
    throughServer: (access) => exportThroughServer(access, values.place, terminal),
  })
}
