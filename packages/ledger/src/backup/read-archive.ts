import { createHash, type Hash } from 'node:crypto'
import type { BackupColumn, BackupRow } from '../store/backup-rows.ts'
import { type ArchiveHead, type ArchivePart, archiveVersion, type Manifest } from './archive-format.ts'
import { type ArchiveFault, type ArchiveProblemCode, archiveProblem } from './archive-problem.ts'
import { LineTooLong, openLines } from './read-lines.ts'

/** What an archive holds, in the order in which it comes. A part's rows follow it. */
export type ArchiveEvent =
  | { readonly kind: 'head'; readonly head: ArchiveHead }
  | { readonly kind: 'part'; readonly part: string; readonly columns: readonly BackupColumn[] }
  | { readonly kind: 'row'; readonly row: BackupRow }
  | { readonly kind: 'end'; readonly manifest: Manifest; readonly bytes: number; readonly sha256: string }

interface OpenPart {
  readonly name: string
  readonly width: number
  readonly hash: Hash
  rows: number
}

type Report = (fault: ArchiveFault) => void

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    // Not JSON: altered, and said so by whoever asked.
    return undefined
  }
}

function readHead(line: Buffer | undefined): ArchiveHead {
  const head = (line ? parse(line) : undefined) as Partial<ArchiveHead> | null | undefined
  const version = head?.gangmuArchive
  if (!Number.isInteger(version) || version === undefined) throw archiveProblem('archive-not-one')
  if (version > archiveVersion) {
    throw archiveProblem('archive-too-new', { found: version, known: archiveVersion })
  }
  if (!Array.isArray(head?.parts) || !Array.isArray(head.migrations)) throw archiveProblem('archive-not-one')
  return head as ArchiveHead
}

const isRow = (value: readonly unknown[], width: number): value is BackupRow =>
  value.length === width && value.every((item) => item === null || typeof item === 'string')

/** Follows the parts of an archive and reports whatever is not as its head, its ends and its manifest say. */
class Follower {
  readonly #parts: readonly string[]
  readonly #report: Report
  readonly #found: ArchivePart[] = []
  #next = 0
  #open: OpenPart | null = null

  constructor(parts: readonly string[], report: Report) {
    this.#parts = parts
    this.#report = report
  }

  /** The part that is being read, else the one that should come. */
  get where(): string {
    return this.#open?.name ?? this.#parts[this.#next] ?? 'manifest'
  }

  fault(code: ArchiveProblemCode, part: string = this.where): void {
    this.#report({ code, params: { part } })
  }

  #missUntil(end: number): void {
    for (; this.#next < end; this.#next += 1) this.fault('archive-part-missing', this.#parts[this.#next] ?? '')
  }

  begin(name: string, columns: readonly BackupColumn[], line: Buffer): void {
    if (this.#open) this.fault('archive-part-altered')
    const place = this.#parts.indexOf(name, this.#next)
    if (place < 0) this.fault('archive-part-unexpected', name)
    else {
      this.#missUntil(place)
      this.#next = place + 1
    }
    this.#open = { name, width: columns.length, hash: createHash('sha256').update(line), rows: 0 }
  }

  takeRow(row: readonly unknown[], line: Buffer): BackupRow | null {
    const open = this.#open
    open?.hash.update(line)
    if (!open || !isRow(row, open.width)) {
      this.fault('archive-part-altered')
      return null
    }
    open.rows += 1
    return row
  }

  end(name: string, rows: unknown, sha256: unknown): void {
    const open = this.#open
    this.#open = null
    const found = { name, rows: open?.rows ?? 0, sha256: open?.hash.digest('hex') ?? '' }
    if (open?.name !== name || rows !== found.rows || sha256 !== found.sha256) {
      this.fault('archive-part-altered', open?.name ?? name)
    }
    this.#found.push(found)
  }

  finish({ manifest }: Manifest): void {
    if (this.#open) this.fault('archive-part-altered')
    this.#open = null
    this.#missUntil(this.#parts.length)
    const listed = new Map(manifest.map((part) => [part.name, part]))
    for (const { name, rows, sha256 } of this.#found) {
      const part = listed.get(name)
      if (part?.rows !== rows || part.sha256 !== sha256) this.fault('archive-part-altered', name)
    }
  }
}

function isManifest(value: object): value is Manifest {
  const { manifest, sha256, checkpoints } = value as Partial<Manifest>
  return Array.isArray(manifest) && typeof sha256 === 'string' && typeof checkpoints === 'object'
}

function translate(error: unknown, where: string, begun: boolean): unknown {
  const code = (error as { code?: unknown }).code
  if (code === 'Z_BUF_ERROR') return archiveProblem('archive-truncated', { part: where }, { cause: error })
  if (error instanceof LineTooLong) return archiveProblem('archive-part-altered', { part: where }, { cause: error })
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return begun
      ? archiveProblem('archive-damaged', { part: where }, { cause: error })
      : archiveProblem('archive-not-one', {}, { cause: error })
  }
  const isSystem = error instanceof Error && 'syscall' in error
  return isSystem ? archiveProblem('archive-unreadable', { reason: error.message }, { cause: error }) : error
}

/**
 * Reads an archive in one pass, in bounded memory. What is wrong with it goes to `report`, part by part and as far as it can
 * be told; reading goes on while it can.
 * @throws ArchiveProblem when reading cannot go on: no archive, a newer format, cut off, damaged
 */
export async function* readArchive(path: string, report: Report): AsyncGenerator<ArchiveEvent> {
  const file = openLines(path)
  const lines = file.lines()
  const whole = createHash('sha256')
  let follower: Follower | null = null
  let manifest: Manifest | null = null
  try {
    const first = await lines.next()
    const head = readHead(first.done ? undefined : first.value)
    whole.update(first.value as Buffer)
    follower = new Follower(head.parts, report)
    yield { kind: 'head', head }
    for await (const line of lines) {
      const value = parse(line)
      if (manifest || typeof value !== 'object' || value === null) {
        if (manifest) report({ code: 'archive-altered', params: {} })
        else follower.fault('archive-part-altered')
      } else if (Array.isArray(value)) {
        const row = follower.takeRow(value, line)
        if (row) yield { kind: 'row', row }
      } else if ('part' in value && 'columns' in value && Array.isArray(value.columns)) {
        follower.begin(String(value.part), value.columns, line)
        yield { kind: 'part', part: String(value.part), columns: value.columns }
      } else if ('end' in value && 'rows' in value && 'sha256' in value) {
        follower.end(String(value.end), value.rows, value.sha256)
      } else if (isManifest(value)) {
        manifest = value
        follower.finish(value)
        if (whole.copy().digest('hex') !== value.sha256) report({ code: 'archive-altered', params: {} })
      } else follower.fault('archive-part-altered')
      if (!manifest) whole.update(line)
    }
  } catch (error) {
    throw translate(error, follower?.where ?? 'head', follower !== null)
  }
  if (!manifest) throw archiveProblem('archive-truncated', { part: follower.where })
  yield { kind: 'end', manifest, ...file.digest() }
}
