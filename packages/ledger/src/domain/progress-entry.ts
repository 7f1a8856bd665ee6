import { canonicalJson } from './canonical-json.ts'
import { isDay } from './change-item.ts'
import { isDecimal } from './exact.ts'
import { type FigureState, figureStates } from './observation.ts'
import { LedgerProblem } from './problem.ts'
import type { WorkItem } from './work-item.ts'

/** Classes of causes an obstacle picks from (要素、资金、审批、市场、政策、天气、责任): no phrase that fits everything. */
export const causes = ['factors', 'funds', 'approval', 'market', 'policy', 'weather', 'responsibility'] as const
/** One of {@link causes}. */
export type Cause = (typeof causes)[number]

/** What stands in the way, why, and what is asked of whom. */
export interface ObstacleInput {
  readonly cause: Cause
  readonly ask: string
  readonly words: string
}

/** A figure as a unit reports it. */
export interface FigureInput {
  readonly amount: string | null
  readonly unit: string | null
  /** Same period last year, as kept for this period. */
  readonly base: string | null
  /** Percent, as stated. */
  readonly growth: string | null
  readonly figureState: FigureState
  readonly claimedOn: string
}

/** What a unit says of an item for a period. `nothingNew` is an answer of its own and stands alone. */
export interface EntryBody {
  readonly words: string | null
  readonly nothingNew: boolean
  readonly figure: FigureInput | null
  readonly milestonesDone: readonly { readonly id: string; readonly on: string }[]
  readonly obstacle: ObstacleInput | null
  /** Ids of evidence. */
  readonly evidence: readonly string[]
}

/** Fields of an entry that the office can unlock one by one. */
export const entryFields = ['words', 'nothingNew', 'figure', 'milestonesDone', 'obstacle', 'evidence'] as const
/** One of {@link entryFields}. */
export type EntryField = (typeof entryFields)[number]

/** A unit saves and submits, its head approves, the office returns. */
export type EntryState = 'saved' | 'submitted' | 'approved' | 'returned'

/** An entry as it is kept. */
export interface ProgressEntry {
  readonly item: string
  readonly period: string
  readonly unit: string
  readonly state: EntryState
  readonly body: EntryBody
  /** As the head of the unit last approved it; null while nobody has. */
  readonly approved: EntryBody | null
  readonly returnedWords: string | null
  /** Fields that may be changed although the entry was approved. */
  readonly unlocked: readonly EntryField[]
  readonly submittedOn: string | null
  readonly submittedBy: string | null
  readonly approvedBy: string | null
  readonly version: number
}

/** An entry that says nothing yet. */
export const emptyEntry: EntryBody = {
  words: null,
  nothingNew: false,
  figure: null,
  milestonesDone: [],
  obstacle: null,
  evidence: [],
}

const same = (one: unknown, other: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(other ?? null)

/** Fields that differ between two bodies. @example changedFields(emptyEntry, { ...emptyEntry, words: '已开工' }) // ['words'] */
export function changedFields(before: EntryBody | null, after: EntryBody): EntryField[] {
  return entryFields.filter((name) => !same((before ?? emptyEntry)[name], after[name]))
}

/** Whether an entry answers at all: with words, a figure, a milestone, or that there is nothing new. */
function isAnswer({ words, nothingNew, figure, milestonesDone }: EntryBody): boolean {
  return nothingNew || words !== null || figure !== null || milestonesDone.length > 0
}

const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
const isText = (text: string, limit: number): boolean => text.trim() !== '' && text.length <= limit

function checkFigure(figure: FigureInput, item: WorkItem, today: string): void {
  for (const where of ['amount', 'base', 'growth'] as const) {
    const text = figure[where]
    if (text !== null && !isDecimal(text)) throw refuse(where)
  }
  if (figure.amount === null && figure.growth === null) throw refuse('amount')
  if (!figureStates.includes(figure.figureState)) throw refuse('figureState')
  if (!isDay(figure.claimedOn) || figure.claimedOn > today) throw refuse('claimedOn')
  const { unit: asked = null, shape } = item.target ?? {}
  const isAmount = asked !== null && (shape === 'count' || shape === 'level' || shape === 'ratio')
  if (isAmount && figure.amount !== null && figure.unit !== asked) {
    throw new LedgerProblem('unit-differs', { unit: figure.unit ?? '—', expected: asked })
  }
}

/**
 * Refuses a body that cannot be: numbers that are none, a unit that is not the target's, days to come, milestones the item
 * does not have, or "nothing new" beside news.
 * @throws LedgerProblem `invalid-request`, `unit-differs`
 * @example checkEntry(emptyEntry, item, '2026-07-09')
 */
export function checkEntry(body: EntryBody, item: WorkItem, today: string): void {
  const { words, nothingNew, figure, milestonesDone, obstacle, evidence } = body
  if (words !== null && !isText(words, 2000)) throw refuse('words')
  if (nothingNew && (figure !== null || milestonesDone.length > 0)) throw refuse('nothingNew')
  if (figure !== null) checkFigure(figure, item, today)
  const known = new Set(item.milestones.map(({ id }) => id))
  const named = milestonesDone.map(({ id }) => id)
  if (new Set(named).size !== named.length || named.some((id) => !known.has(id))) throw refuse('milestonesDone')
  if (milestonesDone.some(({ on }) => !isDay(on) || on > today)) throw refuse('milestonesDone.on')
  if (new Set(evidence).size !== evidence.length || evidence.length > 50) throw refuse('evidence')
  if (obstacle === null) return
  if (!causes.includes(obstacle.cause)) throw refuse('obstacle.cause')
  if (!isText(obstacle.ask, 500)) throw refuse('obstacle.ask')
  if (!isText(obstacle.words, 1000)) throw refuse('obstacle.words')
}

/**
 * An entry with a new body, in its next version. What was approved stays as it is but for what the office unlocked.
 * @param before Null for the first.
 * @throws LedgerProblem `version-conflict`, `entry-approved` with the field that is locked
 * @example saveBody(null, key, body, 0).state // 'saved'
 */
export function saveBody(
  before: ProgressEntry | null,
  key: Pick<ProgressEntry, 'item' | 'period' | 'unit'>,
  body: EntryBody,
  expected: number,
): ProgressEntry {
  const actual = before?.version ?? 0
  if (expected !== actual) throw new LedgerProblem('version-conflict', { expected, actual })
  const none = { approved: null, returnedWords: null, unlocked: [], submittedOn: null, submittedBy: null }
  if (before === null) return { ...key, ...none, state: 'saved', body, approvedBy: null, version: 1 }
  if (before.state === 'approved' || before.unlocked.length > 0) {
    const [locked] = changedFields(before.approved, body).filter((name) => !before.unlocked.includes(name))
    if (locked) throw new LedgerProblem('entry-approved', { field: locked })
    if (before.state === 'approved') return before
  }
  const state = before.state === 'submitted' ? 'saved' : before.state
  return { ...before, state, body, version: before.version + 1 }
}

/** An entry handed in. @throws LedgerProblem `entry-state`, `entry-empty`, `version-conflict` */
export function submit(before: ProgressEntry, by: string, on: string, expected: number): ProgressEntry {
  checkState(before, expected, ['saved', 'returned'])
  if (!isAnswer(before.body)) throw new LedgerProblem('entry-empty')
  const version = before.version + 1
  // Handed in again after it was sent back, it was still on time when it first came on time.
  const submittedOn = before.submittedOn ?? on
  return { ...before, state: 'submitted', returnedWords: null, submittedOn, submittedBy: by, version }
}

/** An entry approved by the head of the unit. @throws LedgerProblem `entry-state`, `version-conflict` */
export function approve(before: ProgressEntry, by: string, expected: number): ProgressEntry {
  checkState(before, expected, ['submitted'])
  const version = before.version + 1
  return { ...before, state: 'approved', approved: before.body, unlocked: [], approvedBy: by, version }
}

/**
 * An entry sent back by the office with words: one field of an approved one is unlocked, or all of one not yet approved.
 * @throws LedgerProblem `entry-state`, `version-conflict`, `invalid-request`
 */
export function sendBack(
  before: ProgressEntry,
  words: string,
  field: EntryField | null,
  expected: number,
): ProgressEntry {
  checkState(before, expected, ['submitted', 'approved'])
  if (!isText(words, 1000)) throw refuse('words')
  if (field !== null && !entryFields.includes(field)) throw refuse('field')
  // What was unlocked before and may have been changed since stays open: else nothing could be saved any more.
  const open =
    field === null ? entryFields : entryFields.filter((one) => one === field || before.unlocked.includes(one))
  const unlocked = before.approved === null ? [] : open
  return { ...before, state: 'returned', returnedWords: words.trim(), unlocked, version: before.version + 1 }
}

/** What a unit may answer anew once its figure was withdrawn. */
const openAfterWithdrawal: readonly EntryField[] = ['words', 'nothingNew', 'figure']

/** What the office asked for, followed by why the figure was withdrawn. */
function joinWords(asked: string | null, words: string): string {
  if (asked === null) return words
  return `${asked}${'。；！？.'.includes(asked.slice(-1)) ? '' : '；'}${words}`
}

/**
 * An entry whose approved figure was withdrawn: it is the unit's again to put right, with the words of the withdrawal after
 * those of the office. A new figure that the unit has typed meanwhile stays. Handed in, it stays handed in as long as what is
 * left of it answers.
 * @example withdrawFigure(entry, '重复统计').approved?.figure // null
 */
export function withdrawFigure(before: ProgressEntry, words: string): ProgressEntry {
  const { approved, body } = before
  const typed = same(body.figure, approved?.figure) ? null : body.figure
  const left = { ...body, figure: typed }
  return {
    ...before,
    state: before.state === 'submitted' && isAnswer(left) ? 'submitted' : 'returned',
    body: left,
    approved: approved && { ...approved, figure: null },
    returnedWords: joinWords(before.returnedWords, words),
    unlocked: entryFields.filter((one) => openAfterWithdrawal.includes(one) || before.unlocked.includes(one)),
    version: before.version + 1,
  }
}

function checkState(entry: ProgressEntry, expected: number, states: readonly EntryState[]): void {
  if (entry.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: entry.version })
  if (!states.includes(entry.state)) throw new LedgerProblem('entry-state', { state: entry.state })
}
