import {
  AlignmentType,
  Document,
  DocumentGridType,
  type FileChild,
  Footer,
  type ISectionOptions,
  type IStylesOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { listFacts } from '../list-facts.ts'
import { breakTitle } from './break-title.ts'
import { finishPackage, TABLE_STYLE, TITLE_STYLE } from './finish-package.ts'
import { type Face, fontOf } from './fonts.ts'
import type { DocumentAnnex, OfficialDocument } from './official-document.ts'
import { characterPitch, charactersPerLine, closer, fromPoints, lineHeight, page, sizes, tableLine } from './page.ts'
import { writeBlocks, writeLine, writeRun, writeSpace, writeTitle } from './write-blocks.ts'
import { writeEnd, writeImprint } from './write-end.ts'
import { writeHead } from './write-head.ts'

/** The number of a page (7.5): — 1 — in 4号 half-width Song, one character from the outer edge. */
function writePageNumber(side: 'left' | 'right'): Footer {
  const style = { font: fontOf('plain'), size: sizes.small * 2, characterSpacing: 0 }
  const children = [new TextRun({ ...style, children: ['— ', PageNumber.CURRENT, ' —'] })]
  const alignment = side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  const line = { line: fromPoints(sizes.small), lineRule: 'exact', before: 0, after: 0 } as const
  const indent = { [side]: fromPoints(sizes.small) }
  return new Footer({ children: [new Paragraph({ children, alignment, spacing: line, indent })] })
}

function makeSection(children: readonly FileChild[]): ISectionOptions {
  const { width, height, top, right, bottom, left, footer } = page
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { width, height }, margin: { top, right, bottom, left, footer, header: 850, gutter: 0 } },
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: lineHeight, charSpace: characterPitch },
    },
    footers: { default: writePageNumber('right'), even: writePageNumber('left') },
    children,
  }
}

/** Styles by name, so that a person who edits the document finds them; headings are black, as text is. */
function makeStyles(): IStylesOptions {
  const run = { font: fontOf('text'), size: sizes.text * 2, characterSpacing: closer, color: '000000', italics: false }
  const ofHeading = (face: Face) => ({
    run: { ...run, font: fontOf(face) },
    paragraph: { spacing: { before: 0, after: 0 } },
  })
  const spacing = { line: tableLine, lineRule: 'exact', before: 0, after: 0 } as const
  return {
    default: {
      document: { run },
      heading1: ofHeading('heavy'),
      heading2: ofHeading('script'),
      heading3: ofHeading('text'),
      heading4: ofHeading('text'),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', run },
      {
        id: TABLE_STYLE,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: sizes.table * 2, characterSpacing: 0 },
        paragraph: { spacing },
      },
      {
        id: TITLE_STYLE,
        name: 'Document Title',
        basedOn: 'Normal',
        run: { size: sizes.title * 2 },
        paragraph: { spacing: { ...spacing, line: lineHeight } },
      },
    ],
  }
}

/** An annex on a page of its own: its number at the edge, its title in the middle (7.3.7). */
function writeAnnex({ title, blocks }: DocumentAnnex, number: string): FileChild[] {
  const label = writeLine([writeRun(`附件${number}`, 'heavy')])
  return [label, ...writeSpace(1), ...writeTitle(title), ...writeSpace(1), ...writeBlocks(blocks)]
}

function writeText(document: OfficialDocument): FileChild[] {
  const { head, title, subtitle = [], addressees, blocks } = document
  const under = subtitle
    .flatMap((words) => breakTitle(words, charactersPerLine - 2))
    .map((words) => writeLine([writeRun(words, 'script')], { alignment: AlignmentType.CENTER }))
  return [
    ...(head ? writeHead(head) : writeSpace(2)),
    ...writeTitle(title),
    ...under,
    ...writeSpace(1),
    ...(addressees === undefined ? [] : [writeLine([writeRun(`${addressees}：`)])]),
    // No page has the signature alone (7.3.5.5): a line of the text goes with it.
    ...writeBlocks(blocks, document.signature !== undefined),
    ...writeEnd(document),
  ]
}

/**
 * Writes a document as an office issues it, to GB/T 9704-2012 and the place of each thing in it: 22 lines of 28 characters, headings
 * 一、（一）1.（1）, page numbers outside. What it is and whence stands in the document's properties. Nothing in it runs or is
 * fetched, and no font is shipped.
 * @example await writeDocx(makeBreakdownNotice({ … })) // bytes that begin with 'PK'
 */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const { annexes = [], imprint, title, facts } = document
  const sections = [writeText(document)]
  annexes.forEach((annex, index) => {
    sections.push(writeAnnex(annex, annexes.length === 1 ? '' : String(index + 1)))
  })
  if (imprint) sections.at(-1)?.push(...writeImprint(imprint))
  const told = listFacts({ title, ...facts }, 'zh')
  const file = new Document({
    title: title.replaceAll('\n', ''),
    creator: facts.source,
    description: told.map(([label, value]) => `${label}：${value}`).join('\n'),
    customProperties: told.map(([name, value]) => ({ name, value })),
    evenAndOddHeaderAndFooters: true,
    styles: makeStyles(),
    sections: sections.map(makeSection),
  })
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(file)), facts.at)
}
