import { type FindPart, readParts, resolveName, type XmlPart } from '../../archive/read-parts.ts'
import type { IntakeLimits } from '../../limits.ts'
import type { IntakeNotice } from '../../notice.ts'
import type { PrintedPage } from '../../printed/printed-page.ts'
import { readPrinted } from '../../printed/read-printed.ts'
import { refuse } from '../../problem.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import type { Format } from '../format.ts'
import { writeExample } from './example.ts'
import { localName, type PageContent, POINTS, readBox, readPage } from './read-page.ts'

const ROOT = 'OFD.xml'
/** A4, where the file does not say. */
const A4 = [0, 0, 210, 297]

interface OfdDocument {
  readonly pages: readonly string[]
  readonly templates: ReadonlyMap<string, string>
  readonly box: readonly number[]
}

/**
 * OFD (GB/T 33190-2016), the national format for fixed layout. Runs of text stand in it in any order; they are put
 * in order by their place and read as printed pages are. Seals are counted and not checked; a file of several
 * documents gives them one after the other.
 */
export const ofd = {
  id: 'ofd',
  mediaType: 'application/ofd',
  extensions: ['ofd'],
  recognises: (content) => content.kind === 'ofd',
  open(content, limits) {
    const find = readParts(content.archive, limits)
    const root = find(ROOT) ?? damaged(ROOT)
    const { bodies, seals } = readRoot(root, find, limits)
    const pages: PrintedPage[] = []
    let pictures = 0
    for (const name of bodies) {
      const document = readDocument(find(name) ?? damaged(name), limits)
      if (pages.length + document.pages.length > limits.pages)
        refuse({ code: 'too-many-pages', params: { pages: pages.length + document.pages.length, limit: limits.pages } })
      const templates = new Map<string, PageContent>()
      for (const location of document.pages) {
        const page = readPage(find(location) ?? damaged(location), limits)
        const pieces = [...page.pieces]
        pictures += page.pictures
        for (const id of page.templates) {
          const template = templates.get(id) ?? openTemplate(document.templates.get(id), find, limits)
          if (template === undefined) continue
          templates.set(id, template)
          for (const piece of template.pieces) pieces.push(piece)
        }
        const [, , width = 0, height = 0] = page.box ?? document.box
        pages.push({ width: width * POINTS, height: height * POINTS, pieces })
      }
    }
    const { text, marks, notices } = readPrinted(pages, limits, pictures)
    const more: IntakeNotice[] = seals > 0 ? [{ code: 'seals-not-checked', params: { count: seals } }] : []
    return { text, marks, encoding: 'utf-8', notices: [...notices, ...more] }
  },
  example: writeExample,
} as const satisfies Format

function damaged(part: string): never {
  return refuse({ code: 'document-damaged', params: { part } })
}

function openTemplate(name: string | undefined, find: FindPart, limits: IntakeLimits): PageContent | undefined {
  const part = name === undefined ? undefined : find(name)
  return part === undefined ? undefined : readPage(part, limits)
}

function readRoot(root: XmlPart, find: FindPart, limits: IntakeLimits): { bodies: string[]; seals: number } {
  const bodies: string[] = []
  let seals = 0
  for (const [name, text] of listTexts(root, limits)) {
    if (name === 'DocRoot') bodies.push(resolveName(text, root.name))
    if (name === 'Signatures') {
      const part = find(resolveName(text, root.name))
      if (part !== undefined) seals += countElements(part, 'Signature', limits)
    }
  }
  if (bodies.length === 0) damaged(root.name)
  return { bodies, seals }
}

/** Texts of elements, by the name of the element that holds them. */
function* listTexts(part: XmlPart, limits: IntakeLimits): Generator<readonly [name: string, text: string]> {
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  let name = ''
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') {
      const text = cursor.text().trim()
      if (text !== '') yield [name, text]
    } else name = token === 'open' ? localName(cursor.name) : ''
  }
}

function countElements(part: XmlPart, wanted: string, limits: IntakeLimits): number {
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  let count = 0
  for (let token = cursor.next(); token !== 'end'; token = cursor.next())
    if (token === 'open' && localName(cursor.name) === wanted) count++
  return count
}

function readDocument(part: XmlPart, limits: IntakeLimits): OfdDocument {
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  const pages: string[] = []
  const templates = new Map<string, string>()
  let box: readonly number[] = A4
  let inBox = false
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') {
      if (inBox) box = readBox(cursor.text()) ?? box
      continue
    }
    const name = localName(cursor.name)
    inBox = token === 'open' && name === 'PhysicalBox'
    if (token !== 'open' || (name !== 'Page' && name !== 'TemplatePage')) continue
    const { ID = '', BaseLoc } = Object.fromEntries(cursor.attributes())
    if (BaseLoc === undefined) continue
    if (name === 'Page') pages.push(resolveName(BaseLoc, part.name))
    else templates.set(ID, resolveName(BaseLoc, part.name))
  }
  return { pages, templates, box }
}
