import {
  addEvidence,
  type Command,
  checkCloseOut,
  getOverview,
  type Ledger,
  leadOf,
  listItems,
  placeDate,
  proposeCloseOut,
  signCloseOut,
  type WorkItem,
} from '@gangmu/ledger'
import { makeToken } from '../access/tokens.ts'
import type { SampleClosing } from './sample-closing.ts'

type Round = SampleClosing['rounds'][number]
type Step<I> = Command<readonly I[], { done: number }>

/** Does a step of many items in one transaction: each by its own command, with its own entry in the record. */
function many<I, O>(command: Command<I, O>): Step<I> {
  return {
    name: `sample-${command.name}`,
    actions: command.actions,
    repetition: 'keyed',
    ...(command.signed === undefined ? {} : { signed: command.signed }),
    async run(work, inputs) {
      for (const input of inputs) await command.run(work, input)
      return { done: inputs.length }
    },
  }
}

const proposeMany = many(proposeCloseOut)
const signMany = many(signCloseOut)
const checkMany = many(checkCloseOut)

function takes({ only, dueBy }: Round, open: readonly string[], { title, deadline }: WorkItem): boolean {
  const named = (words: readonly string[]): boolean => words.some((one) => title.includes(one))
  if (only !== undefined) return named(only)
  return !named(open) && (dueBy === undefined || (deadline !== null && deadline <= dueBy))
}

/**
 * Closes a year of the sample out in the rounds that its file tells: units propose with a document, their heads sign, the office
 * checks. What was closed late keeps its mark, what the file leaves open stays so. What is closed already is left as it is.
 * @example await closeSampleYear(ledger, '990102', closing)
 */
export async function closeSampleYear(ledger: Ledger, place: string, closing: SampleClosing): Promise<void> {
  const today = placeDate(new Date().toISOString())
  const later = closing.rounds.flatMap(({ only = [] }) => only)
  for (const round of closing.rounds) {
    if (round.checkedOn > today) return
    const { items } = await ledger.view(listItems, place, { year: closing.year })
    const due = items.filter((item) => item.state === 'issued' && takes(round, [...closing.open, ...later], item))
    const act = <I, O>(command: Command<I, O>, day: string, actor: string, input: I) =>
      ledger.command(
        command,
        { place, actor, idempotencyKey: makeToken(), at: new Date(`${day}T02:00:00.000Z`) },
        input,
      )
    // A start that was killed half-way is taken up where it was.
    const { waiting } = await ledger.view(getOverview, place, { year: closing.year, on: today, scope: 'all' })
    const proposed = new Set(waiting.toSign.map(({ item }) => item))
    const signed = new Set(waiting.toCheck.map(({ item }) => item))
    const { statement, title } = round
    for (const unit of new Set(due.map((item) => leadOf(item) ?? ''))) {
      const own = due.flatMap((item) => (leadOf(item) === unit && !signed.has(item.id) ? [item.id] : []))
      const fresh = own.filter((item) => !proposed.has(item))
      if (fresh.length > 0) {
        const piece = { kind: 'document' as const, title, reference: `${unit}-${closing.year}`, unit, file: null }
        const { id } = await act(addEvidence, round.proposedOn, `${unit}.liaison`, piece)
        const proposals = fresh.map((item) => ({ item, unit, expectedVersion: 0, statement, evidence: [id] }))
        await act(proposeMany, round.proposedOn, `${unit}.liaison`, proposals)
      }
      const signatures = own.map((item) => ({ item, unit, expectedVersion: 1 }))
      if (own.length > 0) await act(signMany, round.signedOn, `${unit}.head`, signatures)
    }
    const check = { expectedVersion: 2, accept: true, method: 'documents' as const, answer: round.answer }
    const checks = due.map(({ id: item }) => ({ item, ...check }))
    if (checks.length > 0) await act(checkMany, round.checkedOn, 'government-office.office', checks)
  }
}
