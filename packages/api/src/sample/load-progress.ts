import {
  addEvidence,
  answerExtension,
  answerObstacle,
  approveEntries,
  type Command,
  checkCloseOut,
  chooseLaw,
  defineSeries,
  getItemProgress,
  getLaw,
  getMonthSheet,
  type Ledger,
  leadOf,
  listItems,
  listSeries,
  type ProgressEntry,
  placeDate,
  proposeCloseOut,
  recordValues,
  requestExtension,
  returnEntry,
  saveEntries,
  signCloseOut,
  submitEntries,
  verifyItem,
  type WorkItem,
} from '@gangmu/ledger'
import { makeToken } from '../access/tokens.ts'
import { entryOf } from './sample-entries.ts'
import type { SampleProgress } from './sample-progress.ts'

/** Where a sample is loaded, up to which day, and who leads what in it. */
interface Loading {
  readonly ledger: Ledger
  readonly place: string
  readonly sample: SampleProgress
  readonly today: string
  readonly items: readonly WorkItem[]
}

/** Does something on a day, in the morning there, as whoever holds a post would. */
function act<I, O>({ ledger, place }: Loading, command: Command<I, O>, day: string, actor: string, input: I) {
  return ledger.command(
    command,
    { place, actor, idempotencyKey: makeToken(), at: new Date(`${day}T02:00:00.000Z`) },
    input,
  )
}

const office = 'government-office.office'
const liaison = (unit: string) => `${unit}.liaison`
const head = (unit: string) => `${unit}.head`

/** The item that words name, with the unit that leads it. */
function find({ items }: Loading, words: string): { readonly item: WorkItem; readonly unit: string } {
  const item = items.find(({ title, part }) => part === 0 && title.includes(words))
  const unit = item && leadOf(item)
  if (!item || !unit) throw new Error(`Cannot load the sample: no item says ${words}`)
  return { item, unit }
}

const progressOf = ({ ledger, place }: Loading, item: WorkItem) =>
  ledger.view(getItemProgress, place, { item: item.id, scope: 'all' })

async function loadSeries(loading: Loading): Promise<void> {
  const { ledger, place, sample, today } = loading
  const known = await ledger.view(listSeries, place, undefined)
  for (const { values, source, ...series } of sample.series) {
    const there = known.find(({ name, definition }) => name === series.name && definition === series.definition)
    const first = values[0]?.day ?? today
    const defined = { id: null, expectedVersion: 0, ...series }
    const { id } = there ?? (await act(loading, defineSeries, first, office, defined))
    for (const { day, ...value } of values) {
      if (day > today) continue
      const facts = { series: id, aspect: 'reported' as const, figureState: 'preliminary' as const, claimedOn: day }
      const input = { values: [{ ...value, ...facts }], source, owners: 'all' as const, mapping: null }
      await act(loading, recordValues, day, liaison(series.owner), input)
    }
  }
}

/** A unit's month: saved, handed in, approved; what is done already is left as it is. */
async function loadSheet(loading: Loading, unit: string, sheet: SampleProgress['sheets'][number]): Promise<void> {
  const { ledger, place, sample, today } = loading
  const { month, day, approvedOn } = sheet
  if (approvedOn > today) return
  const { rows } = await ledger.view(getMonthSheet, place, { unit, month, on: day })
  const fresh = rows.flatMap((row) => {
    const { item, period, entry } = row
    return entry === null ? [{ item: item.id, period, expectedVersion: 0, body: entryOf(row, sample, day) }] : []
  })
  const inState = (state: string) => rows.flatMap(({ entry }) => (entry?.state === state ? [entry] : []))
  const keysOf = (entries: readonly ProgressEntry[]) =>
    entries.map(({ item, period, version }) => ({ item, period, expectedVersion: version }))
  const saved =
    fresh.length === 0 ? [] : (await act(loading, saveEntries, day, liaison(unit), { unit, entries: fresh })).entries
  const ready = keysOf([...inState('saved'), ...saved])
  const submitted =
    ready.length === 0 ? [] : (await act(loading, submitEntries, day, liaison(unit), { unit, entries: ready })).entries
  const waiting = keysOf([...inState('submitted'), ...submitted])
  if (waiting.length > 0) await act(loading, approveEntries, approvedOn, head(unit), { unit, entries: waiting })
}

async function loadAnswers(loading: Loading): Promise<void> {
  for (const { words, answer, answeredOn } of loading.sample.obstacles) {
    if (answer === undefined || answeredOn === undefined || answeredOn > loading.today) continue
    const { obstacles } = await progressOf(loading, find(loading, words).item)
    const open = obstacles.find(({ state }) => state === 'open')
    if (!open) continue
    const input = { obstacle: open.id, expectedVersion: open.version, answer }
    await act(loading, answerObstacle, answeredOn, 'executive-deputy-head', input)
  }
}

async function loadChecks(loading: Loading): Promise<void> {
  const { sample, today } = loading
  for (const { words, period, on, reason } of sample.returned) {
    const { item, unit } = find(loading, words)
    const entry = (await progressOf(loading, item)).entries.find((one) => one.period === period)
    if (on > today || entry?.state !== 'approved') continue
    const input = {
      item: item.id,
      period,
      unit,
      expectedVersion: entry.version,
      words: reason,
      field: 'figure' as const,
    }
    await act(loading, returnEntry, on, office, input)
  }
  for (const { words, period, on, method, amount, said } of sample.verified) {
    const { item } = find(loading, words)
    if (on > today || (await progressOf(loading, item)).verifications.length > 0) continue
    const facts = { method, finding: 'differs' as const, words: said, amount, growth: null }
    await act(loading, verifyItem, on, office, { item: item.id, period, ...facts })
  }
}

async function loadExtensions(loading: Loading): Promise<void> {
  for (const { words, on, deadline, reason, document, decidedOn, approver } of loading.sample.extensions) {
    if (decidedOn > loading.today) continue
    const { item, unit } = find(loading, words)
    const asked = (await progressOf(loading, item)).extensionRequests[0]
    if (asked && asked.state !== 'open') continue
    const request =
      asked ?? (await act(loading, requestExtension, on, liaison(unit), { item: item.id, unit, deadline, reason }))
    const granted = { document, decidedOn, approver }
    const input = { request: request.id, expectedVersion: request.version, answer: '同意', granted }
    await act(loading, answerExtension, decidedOn, office, input)
  }
}

async function loadCloseOuts(loading: Loading): Promise<void> {
  for (const { words, on, statement, title, document, checkedOn, answer } of loading.sample.closeOuts) {
    const { item, unit } = find(loading, words)
    if (checkedOn > loading.today || item.state !== 'issued') continue
    let { closeOut: now } = await progressOf(loading, item)
    if (now === null) {
      const piece = { kind: 'document' as const, title, reference: document, unit, file: null }
      const { id } = await act(loading, addEvidence, on, liaison(unit), piece)
      const proposal = { item: item.id, unit, expectedVersion: 0, statement, evidence: [id] }
      now = await act(loading, proposeCloseOut, on, liaison(unit), proposal)
    }
    if (now.state === 'proposed') {
      now = await act(loading, signCloseOut, on, head(unit), { item: item.id, unit, expectedVersion: now.version })
    }
    const check = { item: item.id, expectedVersion: now.version, accept: true, method: 'documents' as const, answer }
    if (now.state === 'signed') await act(loading, checkCloseOut, checkedOn, office, check)
  }
}

/**
 * Adds a year of progress to an issued breakdown of the sample, day by day as the file tells it and no further than today:
 * statistics, month sheets, returns, verifications, an extension, close-outs. Once it is whole it is not loaded again; one
 * that was left half-way is taken up.
 * @example await loadProgress(ledger, '990102', sample)
 */
export async function loadProgress(ledger: Ledger, place: string, sample: SampleProgress): Promise<void> {
  const { version } = await ledger.view(getLaw, place, undefined)
  if (version > 0) return
  const today = placeDate(new Date().toISOString())
  const { items } = await ledger.view(listItems, place, { year: sample.year })
  const loading: Loading = { ledger, place, sample, today, items }
  await loadSeries(loading)
  const units = [...new Set(items.flatMap((item) => leadOf(item) ?? []))].filter(
    (unit) => !sample.silent.includes(unit),
  )
  for (const sheet of sample.sheets) for (const unit of units.toSorted()) await loadSheet(loading, unit, sheet)
  await loadAnswers(loading)
  await loadChecks(loading)
  await loadExtensions(loading)
  await loadCloseOuts(loading)
  await act(loading, chooseLaw, today, office, { law: sample.law, expectedVersion: 0 })
}
