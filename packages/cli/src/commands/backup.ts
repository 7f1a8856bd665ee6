import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { programVersion } from '@gangmu/contract'
import { backupLedger, LedgerRefusal, receiveBackup } from '@gangmu/ledger'
import { askServer, findServer, tellProblem } from '../ask-server.ts'
import { describeArchiveProblem } from '../describe-archive-problem.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readArguments } from '../read-arguments.ts'
import { findCheckpointKey, readStoreSettings, type StoreSettings } from '../settings.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import { writeDrillRecord } from '../write-drill-record.ts'
import type { Run } from './command.ts'

interface Asked {
  readonly file: string
  readonly settings: StoreSettings
  readonly json: boolean
}

/** The server has the embedded database open, so it makes the archive; here it is checked again and kept. */
async function backupThroughServer(asked: Asked, refusal: LedgerRefusal, terminal: Terminal): Promise<ExitCode> {
  const server = await findServer(asked.settings)
  if (server === null) return describeArchiveProblem(refusal, terminal)
  const answer = await askServer(server.access, terminal.language, server.localPaths.backup)
  if ('problem' in answer) {
    tellProblem(answer.problem, terminal)
    return exitCode.problem
  }
  const { body } = answer.response
  const record = await receiveBackup(
    body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream),
    asked.file,
  )
  return writeDrillRecord(record, asked.json, terminal)
}

async function backup(asked: Asked, terminal: Terminal): Promise<ExitCode> {
  try {
    const record = await backupLedger({
      ...asked.settings,
      checkpointKey: findCheckpointKey(asked.settings),
      file: asked.file,
      program: programVersion,
    })
    return writeDrillRecord(record, asked.json, terminal)
  } catch (error) {
    const locked = error instanceof LedgerRefusal && error.code === 'data-directory-locked'
    if (locked) return backupThroughServer(asked, error, terminal)
    throw error
  }
}

/** Writes the whole ledger into one archive, through the server where one has it open, and prints the record of it. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { data: { type: 'string' }, json: { type: 'boolean' } })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) {
    throw new UsageError({ zh: '请给出一个备份文件的名称。', en: 'Name one file to write the archive to.' })
  }
  const settings = readStoreSettings(values.data)
  try {
    return await backup({ file, settings, json: values.json === true }, terminal)
  } catch (error) {
    return describeArchiveProblem(error, terminal)
  }
}
