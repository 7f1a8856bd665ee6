import type { XmlPart } from '../../archive/read-parts.ts'
import type { IntakeLimits } from '../../limits.ts'
import type { PrintedPiece } from '../../printed/printed-page.ts'
import { refuse } from '../../problem.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import { widthOf } from './width-of.ts'

/** Points in a millimetre, the unit of OFD. */
export const POINTS = 72 / 25.4
const WIDER = 0.3

/** What a page's content says. Templates are named by id. */
export interface PageContent {
  readonly pieces: PrintedPiece[]
  readonly templates: readonly string[]
  readonly box?: readonly number[]
  readonly pictures: number
}

interface TextObject {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly matrix: readonly number[]
}

/** A name without its prefix. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * The numbers of a list; `g 3 5` stands for 5 three times (GB/T 33190-2016, 11.3).
 * @example readDeltas('g 2 5 3', 10) // [5, 5, 3]
 */
export function readDeltas(list: string, most: number): number[] {
  const values: number[] = []
  const words = list.trim().split(/\s+/)
  for (let at = 0; at < words.length && values.length < most; at++) {
    if (words[at] !== 'g') {
      values.push(toNumber(words[at]))
      continue
    }
    const count = Math.min(most - values.length, toNumber(words[at + 1]))
    const value = toNumber(words[at + 2])
    for (let i = 0; i < count; i++) values.push(value)
    at += 2
  }
  return values
}

function toNumber(word: string | undefined): number {
  const value = Number(word)
  return Number.isFinite(value) ? value : 0
}

export function readBox(list: string | undefined): number[] | undefined {
  const box = list?.trim().split(/\s+/).map(toNumber)
  return box?.length === 4 ? box : undefined
}

/**
 * Reads the words of one page, or template, with their places on it, in points.
 * @throws IntakeRefusal
 */
export function readPage(part: XmlPart, limits: IntakeLimits): PageContent {
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  const pieces: PrintedPiece[] = []
  const templates: string[] = []
  let box: number[] | undefined
  let pictures = 0
  let object: TextObject | undefined
  let code: { x: number; y: number; deltas: string } | undefined
  let last = { x: 0, y: 0 }
  let inBox = false
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') {
      if (object !== undefined && code !== undefined) addPieces(pieces, cursor.text(), object, code, limits)
      else if (inBox) box = readBox(cursor.text()) ?? box
      continue
    }
    const name = localName(cursor.name)
    if (token === 'close') {
      if (name === 'TextObject') object = undefined
      if (name === 'TextCode') code = undefined
      inBox = false
      continue
    }
    inBox = name === 'PhysicalBox'
    if (name === 'ImageObject') pictures++
    else if (name === 'Template') templates.push(cursor.attribute('TemplateID') ?? '')
    else if (name === 'TextObject') {
      object = readObject(cursor)
      last = { x: 0, y: 0 }
    } else if (name === 'TextCode') {
      // What is left out is where the code before it was (GB/T 33190-2016, 11.3).
      const { X, Y, DeltaX = '' } = Object.fromEntries(cursor.attributes())
      code = { x: X === undefined ? last.x : toNumber(X), y: Y === undefined ? last.y : toNumber(Y), deltas: DeltaX }
      last = code
    }
  }
  return { pieces, templates, pictures, ...(box === undefined ? {} : { box }) }
}

function readObject(cursor: XmlCursor): TextObject {
  const { Boundary, CTM, Size } = Object.fromEntries(cursor.attributes())
  const [x = 0, y = 0] = readBox(Boundary) ?? []
  const matrix = CTM?.trim().split(/\s+/).map(toNumber) ?? []
  return { x, y, size: toNumber(Size), matrix: matrix.length === 6 ? matrix : [1, 0, 0, 1, 0, 0] }
}

function addPieces(
  pieces: PrintedPiece[],
  text: string,
  object: TextObject,
  code: { readonly x: number; readonly y: number; readonly deltas: string },
  limits: IntakeLimits,
): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix
  const size = object.size * Math.hypot(c, d)
  const deltas = readDeltas(code.deltas, text.length)
  let from = 0
  let x = code.x
  let start = x
  for (let at = 0; at < text.length; at++) {
    const width = widthOf(text, at) * object.size
    const delta = at < deltas.length ? deltas[at]! : width
    const last = at === text.length - 1
    x += last ? width : delta
    if (!last && delta <= width + WIDER * object.size && delta >= 0) continue
    if (pieces.length >= limits.chars) refuse({ code: 'too-long', params: { limit: limits.chars } })
    pieces.push({
      text: text.slice(from, at + 1),
      x: (object.x + a * start + c * code.y + e) * POINTS,
      y: (object.y + b * start + d * code.y + f) * POINTS,
      width: ((last ? x : x - delta + width) - start) * Math.hypot(a, b) * POINTS,
      size: size * POINTS,
      slanted: Math.abs(b) > Math.abs(a) * 0.1,
    })
    from = at + 1
    start = x
  }
}
