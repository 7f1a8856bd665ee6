import { AlignmentType, BorderStyle, type Paragraph, TabStopType } from 'docx'
import type { DocumentHead } from './official-document.ts'
import { fromPoints, sizes, toTwips, typeWidth } from './page.ts'
import { writeLine, writeRun, writeSpace } from './write-blocks.ts'

const RED = 'FF0000'
/** The mark stands 35 mm below the upper edge of the type area (GB/T 9704-2012, 7.2.4). */
const ABOVE_MARK_MM = 35
const MOST_MARK_POINTS = 48
/** Distance of the red line below the number of the document, in points: 4 mm. */
const ABOVE_RED_LINE = 11

/** Size of the mark, so that it stays in one line. */
function markSize(mark: string): number {
  return Math.min(MOST_MARK_POINTS, Math.floor((typeWidth / 20 / Math.max(mark.length, 1)) * 0.95))
}

/** The head in red: urgency, the mark, the number and, for documents that go up, who signed; then the line as wide as the type. */
export function writeHead({ mark, number, signer, urgency }: DocumentHead): Paragraph[] {
  const size = markSize(mark)
  const height = fromPoints(size * 1.2)
  const above = toTwips(ABOVE_MARK_MM) - (urgency === undefined ? 0 : fromPoints(29))
  const first = urgency === undefined ? [] : [writeLine([writeRun(urgency, 'heavy')])]
  const name = writeLine([writeRun(mark, 'title', size, RED)], {
    alignment: AlignmentType.CENTER,
    spacing: { before: above, after: 0, line: height, lineRule: 'exact' },
  })
  // The line below is as wide as the type only where the paragraph is: the space of one character is a character.
  const runs = [writeRun(signer === undefined ? number : `　${number}`)]
  if (signer !== undefined) runs.push(writeRun('\t签发人：'), writeRun(signer, 'script'))
  const indent = fromPoints(sizes.text)
  const line = writeLine(runs, {
    alignment: signer === undefined ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...(signer === undefined ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: typeWidth - indent }] }),
    border: { bottom: { style: BorderStyle.SINGLE, color: RED, size: 12, space: ABOVE_RED_LINE } },
  })
  // The red line is drawn between what is above and the two lines below it.
  return [...first, name, ...writeSpace(2), line, ...writeSpace(2)]
}
