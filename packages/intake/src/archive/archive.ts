import type { IntakeLimits } from '../limits.ts'
import { refuse } from '../problem.ts'

/** One part of an archive, as its directory describes it. */
export interface ArchiveEntry {
  /** Name with forward slashes and without a leading one; never used as a path. */
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** Where its own header begins in the file, and where its packed bytes begin and end. */
  readonly header: number
  readonly start: number
  readonly end: number
}

/** A ZIP archive's directory, checked. Names are compared without case, as OPC part names are. */
export interface Archive {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ArchiveEntry>
}

const END_SIGNATURE = 0x06054b50
const DIRECTORY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const DIRECTORY_ENTRY_SIZE = 46
const LOCAL_HEADER_SIZE = 30
const LONGEST_COMMENT = 0xffff

const damaged = () => refuse({ code: 'archive-damaged', params: {} })

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at
    }
  }
  return damaged()
}

/**
 * Reads a ZIP directory and refuses what an honest archive never has: parts that share bytes (the way one
 * small file unpacks to petabytes), two parts of one name, parts outside the file, more parts or more
 * unpacked bytes than the limits. Nothing is unpacked here. ZIP64 is refused: no file within the byte limit
 * needs it.
 * @throws IntakeRefusal
 */
export function openArchive(bytes: Uint8Array, limits: IntakeLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const directoryStart = view.getUint32(end + 16, true)
  const directoryEnd = directoryStart + view.getUint32(end + 12, true)
  if (count > limits.entries) refuse({ code: 'archive-entries', params: { entries: count, limit: limits.entries } })
  if (directoryEnd > end) damaged()

  const names = new TextDecoder()
  const entries = new Map<string, ArchiveEntry>()
  let unpacked = 0
  let at = directoryStart
  for (let i = 0; i < count; i++) {
    if (at + DIRECTORY_ENTRY_SIZE > directoryEnd || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) damaged()
    const nameEnd = at + DIRECTORY_ENTRY_SIZE + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > directoryEnd) damaged()
    const name = names
      .decode(bytes.subarray(at + DIRECTORY_ENTRY_SIZE, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\//, '')
    const entry = readEntry(view, at, name, directoryStart)
    judge(entry, limits)
    unpacked += entry.unpackedBytes
    if (unpacked > limits.unpackedBytes) refuse({ code: 'unpacks-too-large', params: { limit: limits.unpackedBytes } })
    const key = name.toLowerCase()
    if (entries.has(key)) damaged()
    entries.set(key, entry)
    at = next
  }
  refuseOverlap([...entries.values()])
  return { bytes, entries }
}

function readEntry(view: DataView, at: number, name: string, directoryStart: number): ArchiveEntry {
  const header = view.getUint32(at + 42, true)
  if (header + LOCAL_HEADER_SIZE > directoryStart || view.getUint32(header, true) !== LOCAL_SIGNATURE) damaged()
  const start = header + LOCAL_HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const packedBytes = view.getUint32(at + 20, true)
  if (start + packedBytes > directoryStart) damaged()
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes: view.getUint32(at + 24, true),
    header,
    start,
    end: start + packedBytes,
  }
}

function judge(entry: ArchiveEntry, limits: IntakeLimits): void {
  if (entry.unpackedBytes <= limits.ratioFloorBytes) return
  if (entry.unpackedBytes > limits.ratio * Math.max(1, entry.packedBytes)) {
    refuse({ code: 'packed-too-densely', params: { ratio: limits.ratio } })
  }
}

function refuseOverlap(entries: ArchiveEntry[]): void {
  entries.sort((a, b) => a.header - b.header || a.end - b.end)
  let reached = 0
  for (const entry of entries) {
    if (entry.header < reached) refuse({ code: 'archive-overlap', params: {} })
    reached = entry.end
  }
}
