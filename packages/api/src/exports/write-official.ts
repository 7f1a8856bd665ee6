import type { CommitmentView, PlaceView } from '@gangmu/contract'
import {
  type BreakdownTask,
  type DocumentFacts,
  documents,
  type OfficialDocument,
  type SupervisionNotice,
} from '@gangmu/output'
import type { FileAnswer } from '../routes/bind-route.ts'
import { answerDocx } from './answer-docx.ts'
import { blank, fillIssue, governmentOf, type Issue } from './issue.ts'
import type { YearTasks } from './read-year-tasks.ts'

/** What an office's document on a report's commitments is made from. */
export interface OfficialInput {
  readonly place: PlaceView
  readonly year: number
  readonly facts: DocumentFacts
  readonly commitments: readonly Commitment[]
  readonly issue: Issue
  /** The year's tasks; null while it is not broken down, and the commitments stand in their place, with empty cells. */
  readonly tasks: YearTasks | null
}

type Commitment = Pick<CommitmentView, 'address' | 'number' | 'quote' | 'section' | 'target' | 'year'>

/** Documents on all commitments of a report. */
export type OfficialForm = 'breakdown-notice' | 'inspection-bulletin' | 'progress-report'

const noDuty = { leaderInCharge: '', leadUnit: '', supportingUnits: null, deadline: '' }
const noProgress = { target: '', value: '', state: '尚无数据', progress: '', problems: '', nextSteps: '' }
const stateless = '尚无进展数据'

/** Tasks by the parts of the report they stand in, in its order. */
function listParts({ commitments, tasks }: OfficialInput) {
  const all = tasks
    ? tasks.tasks.map(({ part, duty }) => ({ part, duty }))
    : commitments.map(({ quote, section }) => ({ part: section?.title ?? '', duty: { task: quote.quote, ...noDuty } }))
  const parts = new Map<string, BreakdownTask[]>()
  for (const { part, duty } of all) {
    const title = part || '其他任务'
    const listed = parts.get(title)
    if (listed) listed.push(duty)
    else parts.set(title, [duty])
  }
  return [...parts].map(([title, listed]) => ({ title, tasks: listed }))
}

function makeBreakdown(input: OfficialInput): OfficialDocument {
  const { place, year, facts, issue } = input
  const head = fillIssue(issue, place)
  return documents['breakdown-notice'].make({
    ...head,
    facts,
    place: place.name,
    government: governmentOf(place),
    year,
    parts: listParts(input),
    reporting: blank('报送时间'),
    supervisor: `${governmentOf(place)}督查室`,
  })
}

/** Lights that a bulletin names the tasks of, and how many it names. */
const namedLights: ReadonlySet<string | null> = new Set(['behind', 'far-behind', 'overdue'])
const MOST_NAMED = 12

/** Tasks that lag, by the words of their units; what the ledger does not say is a named blank. */
function listShortfalls(tasks: YearTasks | null) {
  const lagging = (tasks?.tasks ?? []).filter(({ light }) => namedLights.has(light))
  return lagging.slice(0, MOST_NAMED).map(({ duty, progress }) => ({
    unit: duty.leadUnit || blank('牵头单位'),
    matter: duty.task,
    words: `进度判定为“${progress.state}”。${progress.progress || blank('进展情况')}${progress.problems}`,
  }))
}

function makeBulletin({ place, year, facts, commitments, issue, tasks }: OfficialInput): OfficialDocument {
  const head = fillIssue(issue, place)
  const isJudged = tasks !== null && tasks.states.length > 0
  return documents['inspection-bulletin'].make({
    ...head,
    facts,
    subject: `${year}年${governmentOf(place)}工作报告任务落实情况`,
    from: `${year}-01-01`,
    to: head.date,
    methods: [blank('督查方式')],
    states: isJudged ? tasks.states : [{ state: stateless, count: tasks?.tasks.length ?? commitments.length }],
    rule: isJudged ? tasks.rule : blank('判定规则'),
    achievements: [],
    shortfalls: listShortfalls(tasks),
    requirements: [{ title: blank('要求'), words: blank('要求内容') }],
  })
}

function makeProgress({ place, year, facts, commitments, issue, tasks }: OfficialInput): OfficialDocument {
  const head = fillIssue(issue, place)
  return documents['progress-report'].make({
    ...head,
    facts,
    signer: issue.signer || '【待填】',
    subject: `${year}年${governmentOf(place)}工作报告任务`,
    asOf: head.date,
    tasks: tasks
      ? tasks.tasks.map(({ progress }) => progress)
      : commitments.map(({ quote, target }) => ({
          task: quote.quote,
          ...noProgress,
          target: target?.amount ? `${target.amount} ${target.unit ?? ''}`.trim() : '',
        })),
  })
}

const makers = {
  'breakdown-notice': makeBreakdown,
  'inspection-bulletin': makeBulletin,
  'progress-report': makeProgress,
} as const

/**
 * A document on all commitments of a report, as an office would issue it; what the ledger does not hold is a named blank or an
 * empty cell under its title, never a guess.
 * @example await writeOfficial('breakdown-notice', { place, year: 2026, facts, commitments, issue: {}, tasks: null })
 */
export function writeOfficial(form: OfficialForm, input: OfficialInput): Promise<FileAnswer> {
  return answerDocx(makers[form](input), `gangmu-${input.place.code}-${input.year}-${form}.docx`)
}

/** A supervision notice on one commitment, with what the asker filled in. */
export interface NoticeInput {
  readonly place: PlaceView
  readonly facts: DocumentFacts
  readonly commitment: Commitment
  readonly issue: Issue & { readonly handlingUnit?: string | undefined; readonly deadline?: string | undefined }
  /** How it stands, in words, where progress is kept. */
  readonly progress?: string
}

/**
 * A supervision notice on one commitment.
 * @example await writeSupervisionNotice({ place, facts, commitment, issue: { deadline: '2026-07-22' } })
 */
export function writeSupervisionNotice({
  place,
  facts,
  commitment,
  issue,
  progress,
}: NoticeInput): Promise<FileAnswer> {
  const { address, year, quote } = commitment
  const notice: SupervisionNotice = {
    ...fillIssue({ ...issue, issuer: issue.issuer || `${place.name}人民政府督查室` }, place),
    facts,
    handlingUnit: issue.handlingUnit || blank('承办单位'),
    supportingUnits: null,
    source: `${year}年${governmentOf(place)}工作报告，承诺编号${address}`,
    matter: quote.quote,
    basis: blank('立项依据'),
    approvedBy: blank('批准人'),
    requirements: [blank('办理要求')],
    deadline: issue.deadline ?? null,
    contact: blank('联系人及电话'),
    ...(progress === undefined ? {} : { progress }),
  }
  return answerDocx(documents['supervision-notice'].make(notice), `gangmu-${address}-supervision-notice.docx`)
}
