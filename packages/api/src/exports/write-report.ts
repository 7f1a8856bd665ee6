import type { Language, PlaceView } from '@gangmu/contract'
import type { DocumentReadingView } from '@gangmu/ledger'
import { documents, type PageFinding, type PageState, type ReportPiece, writeHtml } from '@gangmu/output'
import { KINDS, type OutlineNode } from '@gangmu/reader'
import type { FileAnswer } from '../routes/bind-route.ts'
import { answerDocx } from './answer-docx.ts'
import { makeFacts } from './report-facts.ts'
import { type Locations, listReviewRows } from './review-rows.ts'

/** A report that goes out with what was read in it. */
export interface ReportInput {
  readonly view: DocumentReadingView
  readonly locations: Locations
  readonly place: PlaceView
}

const states: Readonly<Record<string, { id: PageState; zh: string; en: string }>> = {
  accept: { id: 'done', zh: '已采纳', en: 'Accepted' },
  correct: { id: 'on-schedule', zh: '已更正', en: 'Corrected' },
  reject: { id: 'not-applicable', zh: '已退回', en: 'Rejected' },
  excuse: { id: 'not-applicable', zh: '已豁免', en: 'Excused' },
  open: { id: 'waiting', zh: '待审', en: 'To review' },
}

/** Every section of the outline with its level, however deep. */
function listNodes(outline: readonly OutlineNode[]): OutlineNode[] {
  return outline.flatMap((node) => [node, ...listNodes(node.children)])
}

function showFinding(row: ReturnType<typeof listReviewRows>[number], language: Language): PageFinding {
  const { id, kind, anchor, decision, row: cells } = row
  const { start, end, quote } = anchor
  const said = [cells.verb, cells.objects, cells.subject, cells.comparator, cells.amount, cells.unit]
  const state = states[decision?.verdict ?? 'open']
  return {
    id,
    start,
    end,
    quote,
    kind: KINDS[kind][language],
    meaning: [...said, cells.correction].filter((part) => part).join(' '),
    state: state ? { id: state.id, words: state[language] } : null,
  }
}

/**
 * A report, what was read in it and how far that is decided, as one page that opens anywhere.
 * @example await writeReportPage({ view, locations, place }, 'zh')
 */
export function writeReportPage({ view, locations, place }: ReportInput, language: Language): FileAnswer {
  const { document, reading } = view
  const headings = listNodes(reading.outline).map(({ heading, level }) => ({
    start: heading.start,
    end: heading.end,
    level,
  }))
  const page = {
    facts: { title: document.title, ...makeFacts(place, document) },
    text: reading.document.text,
    headings,
    findings: listReviewRows(view, locations, language).map((row) => showFinding(row, language)),
  }
  return {
    bytes: writeHtml(page, language),
    mediaType: 'text/html; charset=utf-8',
    fileName: `gangmu-${place.code}-${document.year ?? 'report'}.html`,
  }
}

/** Lines of the text as pieces: a heading has the level of its section, and the title is told once, above. */
function listPieces({ reading, document }: DocumentReadingView): ReportPiece[] {
  const { text } = reading.document
  const levels = new Map(listNodes(reading.outline).map(({ heading, level }) => [heading.start, level]))
  const pieces: ReportPiece[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    const at = start + line.indexOf(words)
    start += line.length + 1
    if (words === '' || (pieces.length === 0 && words === document.title)) continue
    const level = levels.get(at) ?? 0
    pieces.push({
      level: (level > 0 && words.length <= 60 ? Math.min(level, 4) : 0) as ReportPiece['level'],
      text: words,
    })
  }
  return pieces
}

/**
 * A report's own text as a document of a meeting; not a word is changed. The occasion is given without its brackets.
 * @example await writeMeetingDocument({ view, locations, place, speaker: '云岫区区长' })
 */
export function writeMeetingDocument({
  view,
  place,
  occasion = '',
  speaker = '',
}: ReportInput & {
  readonly occasion?: string | undefined
  readonly speaker?: string | undefined
}): Promise<FileAnswer> {
  const { document } = view
  const made = documents['meeting-document'].make({
    facts: makeFacts(place, document),
    title: document.title,
    occasion: occasion && `（${occasion}）`,
    speaker,
    pieces: listPieces(view),
  })
  return answerDocx(made, `gangmu-${place.code}-${document.year ?? 'report'}-meeting-document.docx`)
}
