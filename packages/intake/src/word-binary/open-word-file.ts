import type { ContentKind } from '../content-kind.ts'
import type { IntakeLimits } from '../limits.ts'
import { refuse } from '../problem.ts'
import { openCompoundFile } from './compound-file.ts'
import { type FormattedRange, listRanges } from './properties.ts'

/** A stretch of text as it lies in the main stream; `at` is its first byte there. */
export interface WordPiece {
  readonly start: number
  readonly end: number
  readonly at: number
  readonly bytesPerChar: 1 | 2
  readonly text: string
}

/** A binary Word file taken apart: its pieces in order, where its stories begin, and how it is formatted. */
export interface WordFile {
  readonly pieces: readonly WordPiece[]
  /** Character positions [start, end) of the stories that are read. */
  readonly body: readonly [number, number]
  readonly footnotes: readonly [number, number]
  readonly endnotes: readonly [number, number]
  readonly textBoxes: readonly [number, number]
  readonly characters: readonly FormattedRange[]
  readonly paragraphs: readonly FormattedRange[]
  readonly hasMacros: boolean
}

const MAGIC = 0xa5ec
/** Files of Word 97 and later; before that the layout was another. */
const FIRST_VERSION = 0xc1
const SHORTEST_HEAD = 0x1aa

/**
 * Takes a binary Word file apart ([MS-DOC]), as WPS Writer saves it too.
 * @throws IntakeRefusal
 */
export function openWordFile(bytes: Uint8Array, format: ContentKind, limits: IntakeLimits): WordFile {
  const damaged = (part: string) => refuse({ code: 'document-damaged', params: { part } })
  const file = openCompoundFile(bytes)
  const main = file.stream('WordDocument')
  if (main === undefined || main.length < SHORTEST_HEAD) return damaged('WordDocument')
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength)
  if (view.getUint16(0, true) !== MAGIC) damaged('WordDocument')
  if (view.getUint16(2, true) < FIRST_VERSION) refuse({ code: 'unsupported-format', params: { format } })
  const flags = view.getUint16(10, true)
  if ((flags & 0x0100) !== 0) refuse({ code: 'encrypted', params: { format } })
  const tableName = (flags & 0x0200) !== 0 ? '1Table' : '0Table'
  const table = file.stream(tableName) ?? damaged(tableName)
  const part = (at: number) => {
    const start = view.getUint32(at, true)
    return table.subarray(start, start + view.getUint32(at + 4, true))
  }
  const pieces = readPieces(main, part(0x1a2), limits)
  if (pieces === undefined) return damaged(tableName)

  let from = 0
  const story = (at: number): readonly [number, number] => {
    const start = from
    from += view.getUint32(at, true)
    return [start, from]
  }
  const body = story(0x4c)
  const footnotes = story(0x50)
  for (const at of [0x54, 0x58, 0x5c]) story(at)
  const endnotes = story(0x60)
  const textBoxes = story(0x64)
  return {
    pieces,
    body,
    footnotes,
    endnotes,
    textBoxes,
    characters: listRanges(view, part(0xfa), false, limits.marks),
    paragraphs: listRanges(view, part(0x102), true, limits.marks),
    hasMacros: file.names.has('Macros') || file.names.has('_VBA_PROJECT_CUR'),
  }
}

/** The table of pieces ([MS-DOC] 2.8.35), after the property lists that may stand before it. */
function readPieces(main: Uint8Array, list: Uint8Array, limits: IntakeLimits): WordPiece[] | undefined {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength)
  let at = 0
  while (at + 3 <= list.length && list[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (at + 5 > list.length || list[at] !== 2) return undefined
  const length = view.getUint32(at + 1, true)
  at += 5
  const count = Math.floor((length - 4) / 12)
  if (count < 1 || at + 4 + count * 12 > list.length) return undefined
  const wide = new TextDecoder('utf-16le')
  const narrow = new TextDecoder('windows-1252')
  const pieces: WordPiece[] = []
  for (let index = 0; index < count; index++) {
    const start = view.getUint32(at + index * 4, true)
    const end = view.getUint32(at + index * 4 + 4, true)
    const place = view.getUint32(at + (count + 1) * 4 + index * 8 + 2, true)
    if (end < start || start !== (pieces.at(-1)?.end ?? 0)) return undefined
    if (end > limits.chars) refuse({ code: 'too-long', params: { limit: limits.chars } })
    const bytesPerChar = (place & 0x40000000) === 0 ? 2 : 1
    const first = bytesPerChar === 2 ? place : (place & 0x3fffffff) >> 1
    const last = first + (end - start) * bytesPerChar
    if (last > main.length) return undefined
    const text = (bytesPerChar === 2 ? wide : narrow).decode(main.subarray(first, last))
    pieces.push({ start, end, at: first, bytesPerChar, text })
  }
  return pieces
}
