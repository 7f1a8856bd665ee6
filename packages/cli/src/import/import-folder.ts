import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { defaultIntakeLimits, describeIntakeProblem } from '@gangmu/intake'
import { LedgerRefusal } from '@gangmu/ledger'
import { readFileBytes } from '../open-file.ts'
import { plainText } from '../terminal/plain-text.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { describeOutcome } from './describe-outcome.ts'
import type { FolderReport } from './folder-report.ts'
import type { Importer, Outcome } from './importer.ts'
import type { FolderFile, FolderWalk } from './walk-folder.ts'

/** Ends a run between two files: what was begun is finished, the rest is not begun. */
export interface Stop {
  readonly asked: boolean
}

/** Where stderr is no terminal, progress is one line for so many files. */
const every = 10

type Read = { readonly bytes: Uint8Array } | { readonly why: string }

/** The bytes of a file, or why not; a file beyond the limit is refused by its size, unread. */
async function readBounded({ path }: FolderFile, { language }: Terminal): Promise<Read> {
  const { bytes: limit } = defaultIntakeLimits
  const size = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  if (size > limit) {
    const { title, advice } = describeIntakeProblem({ code: 'too-large', params: { bytes: size, limit } }, language)
    return { why: language === 'zh' ? `${title}。${advice}` : `${title}. ${advice}` }
  }
  try {
    return { bytes: (await readFileBytes(path)).bytes }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { why: error.words[language] }
  }
}

/** A fault of ours over one file is told of that file and does not keep the others out; a ledger that is gone ends the run. */
async function importOne(importer: Importer, name: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    return await importer.importOne({ name, bytes })
  } catch (error) {
    if (error instanceof LedgerRefusal) throw error
    return { ok: false, problem: { code: 'internal-error', params: {} } }
  }
}

function showProgress(terminal: Terminal, index: number, total: number, name: string): void {
  const line = `${index + 1}/${total} ${plainText(name)}`
  if (terminal.live) terminal.progress(line)
  else if (index % every === 0) terminal.err(line)
}

/**
 * Imports every file of a folder, one after another. A file whose bytes are there already is not opened again, so that a run
 * that was stopped goes on where it stopped.
 * @throws LedgerRefusal
 * @example await importFolder({ walk, importer, terminal, stop: { asked: false } })
 */
export async function importFolder({
  walk,
  importer,
  terminal,
  stop,
}: {
  walk: FolderWalk
  importer: Importer
  terminal: Terminal
  stop: Stop
}): Promise<FolderReport> {
  const known = new Map(await importer.listKnown())
  const report = { in: [], there: [], refused: [], notBegun: [] } as FolderReport
  let gone = false
  for (const [index, file] of walk.files.entries()) {
    const { name } = file
    if (stop.asked || gone) {
      report.notBegun.push(name)
      continue
    }
    showProgress(terminal, index, walk.files.length, name)
    const read = await readBounded(file, terminal)
    if ('why' in read) {
      report.refused.push({ name, why: read.why })
      continue
    }
    const hash = createHash('sha256').update(read.bytes).digest('hex')
    const same = known.get(hash)
    if (same !== undefined) {
      report.there.push({ name, where: `${same.place}/${same.document}` })
      continue
    }
    const outcome = await importOne(importer, name.slice(name.lastIndexOf('/') + 1), read.bytes)
    if (outcome.ok) {
      const { place, document, notices } = outcome
      known.set(hash, { place, document })
      report.in.push({ name, where: `${place}/${document}`, notices })
    } else if (outcome.problem.code === 'already-imported') {
      report.there.push({ name, where: String(outcome.problem.params.title ?? '') })
    } else {
      // A server or database that is away would refuse all that follow.
      gone = outcome.problem.code === 'unavailable'
      report.refused.push({ name, why: describeOutcome(outcome, terminal.language) })
    }
  }
  terminal.progress('')
  return report
}
