import { reasonSchema } from '@gangmu/contract'
import {
  type DecisionInput,
  type DocumentReadingView,
  listVerdicts,
  type Verdict,
  verdictsWithReason,
} from '@gangmu/ledger'
import {
  listReviewColumns,
  type OutputLanguage,
  type OutputRow,
  type RowFault,
  readWorkbook,
  reviewVerdicts,
  type SheetSource,
  type WorkbookFault,
} from '@gangmu/output'
import { KINDS } from '@gangmu/reader'
import { listCorrectable, readCorrection, writeCorrection } from './correction-words.ts'
import { type Locations, listReviewRows, type ReviewRow, writeSeen } from './review-rows.ts'

/** What a returned workbook of findings says. */
export interface ReviewReturn {
  readonly lines: number
  /** Decisions of the lines that are accepted and say something new. */
  readonly decisions: readonly DecisionInput[]
  readonly faults: readonly WorkbookFault[]
}

function findVerdict(words: string | null | undefined): Verdict | null {
  const found = Object.entries(reviewVerdicts).find(([, { zh, en }]) => words === zh || words === en)
  return found ? (found[0] as Verdict) : null
}

function findReasonFault(reason: string, verdict: Verdict, found: string): RowFault | null {
  if (reason === '')
    return verdictsWithReason.has(verdict) ? { column: 'reason', code: 'reason-needed', params: { found } } : null
  if (reasonSchema.safeParse(reason).success) return null
  const params = { found: String(reason.length), most: String(reasonSchema.maxLength) }
  return { column: 'reason', code: 'too-long', params }
}

/** What a line asks for, or what is wrong with it; null where it says nothing new. */
type LineReading = { readonly decision: DecisionInput } | { readonly faults: readonly RowFault[] } | null

function readLine(row: OutputRow, known: ReviewRow, textVersion: number, language: OutputLanguage): LineReading {
  const { verdict: verdictCell = null, correction: correctionCell = null, reason = null, seen = '' } = row
  const [version, seenVersion] = (seen ?? '').split('.').map(Number)
  if (seen === writeSeen(version ?? 0, seenVersion ?? 0, [verdictCell, correctionCell, reason])) return null
  const verdict = findVerdict(verdictCell)
  if (verdict === null) {
    // A verdict taken out is not a decision taken back; the workbench does that, one by one.
    return correctionCell || reason ? { faults: [{ column: 'verdict', code: 'missing-value' }] } : null
  }
  if (version !== textVersion) return { faults: [{ column: 'words', code: 'text-changed' }] }
  const found = reviewVerdicts[verdict][language]
  const corrected = known.decision?.correction ?? null
  const isCorrected =
    verdict === 'correct' &&
    (correctionCell === writeCorrection(corrected, 'zh') || correctionCell === writeCorrection(corrected, 'en'))
  const isSame =
    known.decision?.verdict === verdict &&
    (reason ?? '') === (known.decision.reason ?? '') &&
    (verdict !== 'correct' || isCorrected)
  if (isSame) return null
  if ((known.decision?.version ?? 0) !== seenVersion) {
    const now = known.decision ? reviewVerdicts[known.decision.verdict][language] : language === 'zh' ? '未定' : 'open'
    return { faults: [{ column: 'verdict', code: 'decided-meanwhile', params: { found: now } }] }
  }
  const choices = listCorrectable(known.kind, language)
  if (!listVerdicts(known.kind).includes(verdict) || (verdict === 'correct' && choices.length === 0))
    return { faults: [{ column: 'verdict', code: 'not-for-kind', params: { found } }] }
  const said = reason?.trim() ?? ''
  const fault = findReasonFault(said, verdict, found)
  if (fault) return { faults: [fault] }
  const base = {
    kind: known.kind,
    anchor: known.anchor,
    verdict,
    ...(said ? { reason: said } : {}),
    expectedVersion: seenVersion ?? 0,
  }
  if (verdict !== 'correct') return { decision: base }
  const read = readCorrection(known.kind, correctionCell ?? '')
  if ('wrong' in read) {
    const params = { found: read.wrong, choices: choices.join(language === 'zh' ? '、' : ', ') }
    return { faults: [{ column: 'correction', code: 'not-a-correction', params }] }
  }
  return { decision: { ...base, correction: read.correction } }
}

const unchanged = ['page', 'paragraph', 'words', 'sentence', 'verb', 'objects', 'subject', 'amount', 'unit']

/**
 * Reads an edited workbook of findings against what stands now. A line that no one touched says nothing; a line whose decision
 * someone changed since the file went out is a fault of its own, so that nothing is overwritten unseen.
 * @param accept `all`: no decision while there is any fault; `good`: those of the lines that are right.
 * @example (await readReviewWorkbook(bytes, view, locations, { accept: 'all', language: 'zh' })).faults
 */
export async function readReviewWorkbook(
  source: SheetSource,
  view: DocumentReadingView,
  locations: Locations,
  { accept, language }: { readonly accept: 'all' | 'good'; readonly language: OutputLanguage },
): Promise<ReviewReturn> {
  const rows = new Map(listReviewRows(view, locations, language).map((one) => [one.id, one]))
  const readings = new Map<string, DecisionInput>()
  const { textVersion } = view.document
  const check = (row: OutputRow): readonly RowFault[] => {
    const known = rows.get(row.id ?? '')
    if (!known) return []
    const { zh, en } = KINDS[known.kind]
    if (row.kind !== zh && row.kind !== en)
      return [{ column: 'kind', code: 'changed-original', params: { original: KINDS[known.kind][language] } }]
    const line = readLine(row, known, textVersion, language)
    if (line === null) return []
    if ('faults' in line) return line.faults
    readings.set(known.id, line.decision)
    return []
  }
  const known = new Map([...rows].map(([id, { row }]) => [id, row]))
  const options = { accept, id: 'id', known, fixed: unchanged, check }
  const { accepted, lines, faults } = await readWorkbook(source, listReviewColumns(), options)
  const decisions = accepted.flatMap(({ row }) => readings.get(row.id ?? '') ?? [])
  return { lines, decisions, faults }
}
