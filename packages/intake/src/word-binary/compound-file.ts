import { refuse } from '../problem.ts'

/** Streams and storages at the root of a compound file, by name. */
export interface CompoundFile {
  /** The bytes of a stream, or nothing when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | undefined
  readonly names: ReadonlySet<string>
}

const HEADER = 512
const FIRST_FAT = 76
const FATS_IN_HEADER = 109
const ENTRY = 128
const STORAGE = 1
const STREAM = 2
const ROOT = 5

const damaged = () => refuse({ code: 'document-damaged', params: { part: 'OLE' } })

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * Opens a compound file ([MS-CFB]). Chains of sectors are followed for no more steps than the file has sectors, and
 * its tree for no more than it has entries, so that a cycle is an error and not a loop.
 * @throws IntakeRefusal
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) damaged()
  const size = 1 << shift
  const sectors = Math.ceil(bytes.length / size)
  const offsetOf = (sector: number) => (sector + 1) * size

  const table = readTable(view, size, sectors)
  const chain = (start: number, next: (sector: number) => number, most: number): number[] => {
    const found: number[] = []
    for (let sector = start; sector >= 0; sector = next(sector)) {
      if (found.length >= most) damaged()
      found.push(sector)
    }
    return found
  }
  const follow = (start: number) => chain(start, (sector) => table[sector] ?? -1, sectors)
  const join = (list: readonly number[], length: number, unit: number, at: (sector: number) => Uint8Array) => {
    const out = new Uint8Array(Math.min(length, list.length * unit))
    list.forEach((sector, index) => {
      const room = out.length - index * unit
      if (room > 0) out.set(at(sector).subarray(0, Math.min(unit, room)), index * unit)
    })
    return out
  }
  const sectorAt = (sector: number) => bytes.subarray(offsetOf(sector), offsetOf(sector) + size)
  const read = (start: number, length: number) => join(follow(start), length, size, sectorAt)

  const directory = read(view.getInt32(48, true), bytes.length)
  const entries = readEntries(directory)
  const root = entries[0]
  if (root?.type !== ROOT) return damaged()
  const cutoff = view.getUint32(56, true)
  const small = read(root.start, root.size)
  const smallTable = read(view.getInt32(60, true), bytes.length)
  const smallView = new DataView(smallTable.buffer)
  const unit = 1 << Math.min(view.getUint16(32, true), 9)
  const nextSmall = (sector: number) =>
    sector * 4 + 4 <= smallTable.length ? smallView.getInt32(sector * 4, true) : -1

  const found = new Map<string, Entry>()
  for (const entry of listChildren(entries, root)) if (!found.has(entry.name)) found.set(entry.name, entry)
  return {
    names: new Set(found.keys()),
    stream: (name) => {
      const entry = found.get(name)
      if (entry === undefined || entry.type !== STREAM) return undefined
      if (entry.size > bytes.length) damaged()
      if (entry.size >= cutoff) return read(entry.start, entry.size)
      const list = chain(entry.start, nextSmall, Math.ceil(small.length / unit) + 1)
      return join(list, entry.size, unit, (sector) => small.subarray(sector * unit, (sector + 1) * unit))
    },
  }
}

function readTable(view: DataView, size: number, sectors: number): Int32Array {
  const places: number[] = []
  for (let at = 0; at < FATS_IN_HEADER; at++) {
    const sector = view.getInt32(FIRST_FAT + at * 4, true)
    if (sector >= 0) places.push(sector)
  }
  let more = view.getInt32(68, true)
  for (let steps = 0; more >= 0; steps++) {
    const start = (more + 1) * size
    if (steps > sectors || start + size > view.byteLength) damaged()
    for (let at = 0; at < size / 4 - 1; at++) {
      const sector = view.getInt32(start + at * 4, true)
      if (sector >= 0) places.push(sector)
    }
    more = view.getInt32(start + size - 4, true)
  }
  if (places.length > sectors) damaged()
  const table = new Int32Array((places.length * size) / 4).fill(-1)
  places.forEach((sector, index) => {
    const start = (sector + 1) * size
    for (let at = 0; at < size / 4 && start + at * 4 + 4 <= view.byteLength; at++)
      table[(index * size) / 4 + at] = view.getInt32(start + at * 4, true)
  })
  return table
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer)
  const names = new TextDecoder('utf-16le')
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62)
    entries.push({
      name: names.decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: view.getInt32(at + 68, true),
      right: view.getInt32(at + 72, true),
      child: view.getInt32(at + 76, true),
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}

function listChildren(entries: readonly Entry[], root: Entry): Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>()
  const waiting = [root.child]
  while (waiting.length > 0) {
    const index = waiting.pop()!
    const entry = entries[index]
    if (entry === undefined || seen.has(index)) continue
    seen.add(index)
    if (entry.type === STREAM || entry.type === STORAGE) found.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return found
}
