import {
  AlignmentType,
  BorderStyle,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  Paragraph,
  TabStopType,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from 'docx'
import { ShapeRun } from 'docx/shapes'
import { widthOfWords } from '../width-of-words.ts'
import { chineseDate } from './chinese-date.ts'
import type { DocumentImprint, OfficialDocument } from './official-document.ts'
import { fromPoints, lineHeight, sizes, typeWidth } from './page.ts'
import { writeLine, writeRun, writeSpace } from './write-blocks.ts'

/** The names of annexes below the text: two characters in, the number in Arabic, no mark at the end (7.3.4). */
function listAnnexes(titles: readonly string[]): Paragraph[] {
  const text = sizes.text
  return titles.map((title, index) => {
    const number = titles.length === 1 ? '' : `${index + 1}.`
    const words = `${index === 0 ? '附件：' : ''}${number}${title}`
    const left = fromPoints(text * (5 + widthOfWords(number)))
    const hanging =
      index === 0 ? fromPoints(text * (3 + widthOfWords(number))) : fromPoints(text * widthOfWords(number))
    return writeLine([writeRun(words)], { indent: { left, hanging }, keepNext: true })
  })
}

/** Who issued it and when, without a seal (7.3.5.3): two characters from the right, the date two further in than the name. */
function writeSignature({ issuer, date }: { readonly issuer: string; readonly date: string }): Paragraph[] {
  const day = chineseDate(date)
  const rest = widthOfWords(issuer) - widthOfWords(day)
  const [ofName, ofDay] = rest >= 2 ? [2, rest] : [4 - rest, 2]
  return [[issuer, ofName] as const, [day, ofDay] as const].map(([words, right]) =>
    writeLine([writeRun(words)], {
      alignment: AlignmentType.RIGHT,
      indent: { right: fromPoints(sizes.text * right) },
      keepLines: true,
      keepNext: words === issuer,
    }),
  )
}

/** What follows the text: names of annexes, who issued it and when, a remark. */
export function writeEnd({ annexes = [], signature, remark }: OfficialDocument): Paragraph[] {
  const parts: Paragraph[] = []
  if (annexes.length > 0)
    parts.push(...writeSpace(1, { keepNext: true }), ...listAnnexes(annexes.map(({ title }) => title)))
  if (signature) parts.push(...writeSpace(2, { keepNext: true }), ...writeSignature(signature))
  if (remark !== undefined)
    parts.push(writeLine([writeRun(`（${remark}）`)], { indent: { firstLine: fromPoints(sizes.text * 2) } }))
  return parts
}

/** Lines of 0.35 mm above and below, of 0.25 mm between (7.4.1), in eighths of a point. */
const OUTER = 8
const INNER = 6

/** A line as wide as the type: the border of a paragraph of its own, since a paragraph with an indent has a shorter one. */
function writeRule(size: number): Paragraph {
  const border = { top: { style: BorderStyle.SINGLE, size, color: '000000', space: 0 } }
  return new Paragraph({ border, spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 } })
}

/** Characters of 抄送：, before the first name. */
const TO_FIRST_NAME = 3

/** Pixels of a shape's size to a point. */
const PIXELS_PER_POINT = 96 / 72

/**
 * The last lines of the last page (7.4): whom copies go to; who printed it and when, each one character in from the ends of lines
 * as wide as the type. They stand in a text box at the lower edge of the type area, wherever the text ends: Word, WPS and
 * LibreOffice all keep a box there, while LibreOffice leaves frames and tables of full width in the text.
 */
export function writeImprint({ copies, printer, printedOn }: DocumentImprint): Paragraph[] {
  const character = fromPoints(sizes.small)
  const copied = copies === undefined ? '' : `抄送：${copies}。`
  // One character in at both ends; lines after the first begin where the first name does.
  const perLine = Math.floor(typeWidth / character) - 2 - TO_FIRST_NAME
  const lines = Math.ceil(Math.max(0, widthOfWords(copied) - TO_FIRST_NAME) / perLine) + 1
  const write = (words: string, hanging: number) =>
    writeLine([writeRun(words, 'text', sizes.small)], {
      indent: { left: character * (1 + hanging), hanging: character * hanging, right: character },
      tabStops: [{ type: TabStopType.RIGHT, position: typeWidth - character }],
    })
  const children = [
    writeRule(OUTER),
    ...(copied === '' ? [] : [write(copied, TO_FIRST_NAME), writeRule(INNER)]),
    write(`${printer}\t${chineseDate(printedOn)}印发`, 0),
    writeRule(OUTER),
  ]
  const box = new ShapeRun({
    type: 'rectangle',
    transformation: {
      width: (typeWidth / 20) * PIXELS_PER_POINT,
      height: ((lines * lineHeight) / 20 + 6) * PIXELS_PER_POINT,
    },
    line: 'none',
    children,
    textOptions: { verticalAlignment: 'bottom', margins: { top: 0, bottom: 0, left: 0, right: 0 } },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.LEFT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.BOTTOM },
      wrap: { type: TextWrappingType.TOP_AND_BOTTOM },
      allowOverlap: false,
    },
    altText: { name: 'imprint', description: '版记' },
  })
  return [new Paragraph({ spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 }, children: [box] })]
}
