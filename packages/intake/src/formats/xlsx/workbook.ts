import type { FindPart, XmlPart } from '../../archive/read-parts.ts'
import { readRelationships } from '../../archive/read-relationships.ts'
import type { IntakeLimits } from '../../limits.ts'
import { refuse } from '../../problem.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import { findBuiltInFormat } from './number-format.ts'

/** A sheet of a workbook, in the order of its tabs. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly part: string | undefined
}

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly since1904: boolean
  readonly strings: readonly string[]
  /** Format codes by the style of a cell. */
  readonly formats: readonly (string | undefined)[]
}

const MAIN = 'xl/workbook.xml'
const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads the workbook of an .xlsx (ECMA-376 part 1, 18.2): its sheets, shared words and number formats.
 * @throws IntakeRefusal
 */
export function readWorkbook(find: FindPart, limits: IntakeLimits): Workbook {
  const main = readRelationships(find, '', limits).find(({ type }) => type === 'officeDocument')?.target ?? MAIN
  const part = find(main) ?? find(MAIN) ?? refuse({ code: 'document-damaged', params: { part: MAIN } })
  const related = readRelationships(find, part.name, limits)
  const targets = new Map(related.map(({ id, target }) => [id, target]))
  const role = (type: string, usual: string) => find(related.find((one) => one.type === type)?.target ?? usual)
  const sheets: Sheet[] = []
  let since1904 = false
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token !== 'open') continue
    const name = localName(cursor.name)
    if (name === 'workbookPr') since1904 = isOn(cursor.attribute('date1904'))
    if (name !== 'sheet') continue
    const { name: title = '', state = 'visible', ...rest } = Object.fromEntries(cursor.attributes())
    const id = Object.entries(rest).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
    sheets.push({ name: title, hidden: state !== 'visible', part: targets.get(id) })
  }
  return {
    sheets,
    since1904,
    strings: readStrings(role('sharedStrings', 'xl/sharedStrings.xml'), limits),
    formats: readFormats(role('styles', 'xl/styles.xml'), limits),
  }
}

const isOn = (value: string | undefined) => value === '1' || value === 'true'

/** Shared words. Phonetic guides are left out. */
function readStrings(part: XmlPart | undefined, limits: IntakeLimits): string[] {
  if (part === undefined) return []
  const strings: string[] = []
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  let text = ''
  let inWords = false
  let phonetic = false
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') {
      if (inWords && !phonetic) text += cursor.text()
      continue
    }
    const name = localName(cursor.name)
    if (name === 't') inWords = token === 'open'
    else if (name === 'rPh') phonetic = token === 'open'
    else if (name === 'si') {
      if (token === 'open') text = ''
      else {
        if (strings.length >= limits.marks) refuse({ code: 'too-many-paragraphs', params: { limit: limits.marks } })
        strings.push(text)
      }
    }
  }
  return strings
}

function readFormats(part: XmlPart | undefined, limits: IntakeLimits): (string | undefined)[] {
  if (part === undefined) return []
  const codes = new Map<number, string>()
  const formats: (string | undefined)[] = []
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  let inCells = false
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') continue
    const name = localName(cursor.name)
    if (name === 'cellXfs') inCells = token === 'open'
    if (token !== 'open') continue
    if (name === 'numFmt') codes.set(Number(cursor.attribute('numFmtId')), cursor.attribute('formatCode') ?? '')
    if (name === 'xf' && inCells) {
      const id = Number(cursor.attribute('numFmtId') ?? 0)
      formats.push(codes.get(id) ?? findBuiltInFormat(id))
    }
  }
  return formats
}
