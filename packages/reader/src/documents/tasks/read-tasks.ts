import {
  findHeadingMarker,
  isSpaceAt,
  listParagraphs,
  matchPairs,
  type Quote,
  quoteAt,
  type Span,
  trimSpan,
} from '@gangmu/text'
import { makeIds } from '../../engine/finding-id.ts'
import { readDeadline } from '../../read-deadline.ts'
import type { AssignedTask, Duty, DutyRole } from '../../reading.ts'
import type { FieldKind } from './duty-words.ts'
import { listRows, type TaskRow } from './list-rows.ts'
import { type FieldBlock, findLabelled, readEndings } from './read-fields.ts'
import { readUnits } from './read-units.ts'

/** A task while its duties are gathered. */
interface Draft {
  readonly task: Span
  readonly rule: string
  readonly fields: { readonly kind: FieldKind; readonly label: Span | null; readonly value: Span }[]
}

const isDutyRole = (kind: FieldKind): kind is DutyRole =>
  kind === 'lead' || kind === 'compiling' || kind === 'responsible' || kind === 'supporting'

/**
 * The tasks that a breakdown or a livelihood list assigns, in order, each with the units, leaders and deadline its own words
 * or its row give it; tasks that nobody is named for are left out. The first of the responsible units leads where no lead is
 * named (practice §1.2). Linear in the text.
 * @param year the year of the plan, for deadlines that name none; null leaves them without a date
 * @param endings whether （区教育局牵头） in brackets is a duty too, as in texts made to assign tasks
 * @example readTasks('1.新建学校3所。（责任单位：区教育局）', 2026, false)[0]?.duties[0]?.role // 'lead'
 */
export function readTasks(text: string, year: number | null, endings: boolean): AssignedTask[] {
  const { rows, taken } = listRows(text)
  const drafts = [...draftRows(rows), ...draftParagraphs(text, taken, endings)]
  const ids = makeIds()
  return drafts
    .sort((one, other) => one.task.start - other.task.start)
    .map((draft) => finish(text, year, draft, ids))
    .filter(({ duties, leaders, deadline }) => duties.length > 0 || leaders.length > 0 || deadline !== null)
}

function draftRows(rows: readonly TaskRow[]): Draft[] {
  const drafts: Draft[] = []
  let above: Draft | null = null
  for (const row of rows) {
    const cells = row.cells.filter((cell): cell is { kind: FieldKind; span: Span } => cell.span !== null)
    const tasks = cells.filter(({ kind }) => kind === 'task').map(({ span }) => span)
    const fields = cells
      .filter(({ kind }) => kind !== 'task' && kind !== 'number' && kind !== 'other')
      .map(({ kind, span }) => ({ kind, label: null, value: span }))
    // A cell merged over several rows stands in the first of them only: who answers above answers here too.
    const shared: Draft['fields'] = fields.some(({ kind }) => isDutyRole(kind))
      ? []
      : (above?.fields.filter(({ kind }) => isDutyRole(kind)) ?? [])
    const task = tasks.reduce<Span | null>(
      (longest, span) => (longest && sizeOf(longest) >= sizeOf(span) ? longest : span),
      null,
    )
    if (task === null) {
      above?.fields.push(...fields)
      continue
    }
    above = { task, rule: 'task-row', fields: [...fields, ...shared] }
    drafts.push(above)
  }
  return drafts
}

const sizeOf = ({ start, end }: Span): number => end - start

function draftParagraphs(text: string, taken: readonly Span[], endings: boolean): Draft[] {
  const drafts: Draft[] = []
  let table = 0
  /** The last words that can be a task: duties on a line of their own belong to them. */
  let open: Draft | null = null
  const begin = (task: Span | null): void => {
    if (task === null) return
    open = { task, rule: 'task-line', fields: [] }
    drafts.push(open)
  }
  for (const line of listParagraphs(text)) {
    while (table < taken.length && (taken[table] as Span).end <= line.start) table++
    if (taken[table] && (taken[table] as Span).start <= line.start) continue
    let from = line.start
    for (const block of listBlocks(text, line, endings)) {
      begin(taskWithin(text, from, block.start))
      const named = open as Draft | null
      named?.fields.push(...block.fields)
      from = block.end
    }
    begin(taskWithin(text, from, line.end))
  }
  return drafts
}

/** Longer brackets name nobody; brackets within brackets would be read over and over. */
const longestBracket = 1000

/** Labelled blocks of a line and, where they count, brackets outside them in which units stand before what they do. */
function listBlocks(text: string, line: Span, endings: boolean): FieldBlock[] {
  const labelled = findLabelled(text, line.start, line.end)
  if (!endings) return labelled
  const blocks = [...labelled]
  let next = 0
  let read = line.start
  for (const [opener, closer] of [...matchPairs(text, line.start, line.end)].sort(([one], [other]) => one - other)) {
    if ((text[opener] !== '（' && text[opener] !== '(') || opener < read || closer - opener > longestBracket) continue
    while (next < labelled.length && (labelled[next] as FieldBlock).end <= opener) next++
    const block = (labelled[next]?.start ?? line.end) <= opener ? null : readEndings(text, opener, closer + 1)
    if (!block) continue
    blocks.push(block)
    // A bracket within this one belongs to a name.
    read = block.end
  }
  return blocks.sort((one, other) => one.start - other.start)
}

/** Shorter words are no task. */
const shortest = 2

/** The words of a task, without its number and closing mark; null when there are none. */
function taskWithin(text: string, start: number, end: number): Span | null {
  let from = start
  while (from < end && (isSpaceAt(text, from) || '。；;，,、'.includes(text[from] as string))) from++
  const marker = findHeadingMarker(text, from)
  const span = trimSpan(text, marker && marker.end <= end ? marker.end : from, end)
  if (span === null) return null
  let to = span.end
  while (to > span.start && (isSpaceAt(text, to - 1) || '。；;，,（('.includes(text[to - 1] as string))) to--
  return to - span.start < shortest ? null : { start: span.start, end: to }
}

function finish(
  text: string,
  year: number | null,
  { task, rule, fields }: Draft,
  ids: ReturnType<typeof makeIds>,
): AssignedTask {
  const duties: Duty[] = fields.flatMap((field) => dutiesOf(text, field))
  const leaders: Quote[] = fields
    .filter(({ kind }) => kind === 'leader')
    .flatMap(({ value }) => readUnits(text, value.start, value.end))
  const times = fields
    .filter(({ kind }) => kind === 'deadline')
    .flatMap(({ value }) => trimSpan(text, value.start, value.end) ?? [])
  const time = times.at(-1)
  const words = time && quoteAt(text, time.start, time.end)
  return {
    ...quoteAt(text, task.start, task.end),
    id: ids('task', task.start),
    rule,
    duties: withLead(duties),
    leaders,
    deadline: words
      ? { words, day: year === null ? null : (readDeadline(words.quote, year, 'field')?.day ?? null) }
      : null,
  }
}

function dutiesOf(text: string, { kind, value, label }: { kind: FieldKind; value: Span; label: Span | null }): Duty[] {
  if (!isDutyRole(kind)) return []
  const rule = label === null ? 'duty-column' : label.start < value.start ? 'duty-label' : 'duty-ending'
  return readUnits(text, value.start, value.end).map((unit) => ({ role: kind, unit, rule }))
}

/** Where no lead is named, the first responsible unit leads; a compiling unit leads nothing and stays. */
function withLead(duties: readonly Duty[]): Duty[] {
  if (duties.some(({ role }) => role === 'lead' || role === 'compiling')) return [...duties]
  const first = duties.findIndex(({ role }) => role === 'responsible')
  return duties.map((duty, index) => (index === first ? { ...duty, role: 'lead', rule: 'first-responsible' } : duty))
}
