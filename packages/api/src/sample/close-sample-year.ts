import {
  type AddEvidenceInput,
  addEvidence,
  type Command,
  checkCloseOut,
  type Ledger,
  LedgerProblem,
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

/** Does a step of many items in one transaction: each by its own command, with its own entry in the record. */
function many<I, O>(command: Command<I, O>): Command<readonly I[], { done: number }> {
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

/** What a unit proposes at once: its document, and the items that it proves. */
interface Proposal {
  readonly piece: AddEvidenceInput
  readonly items: readonly string[]
  readonly unit: string
  readonly statement: string
}

const proposeMany: Command<Proposal, { done: number }> = {
  name: 'sample-propose',
  actions: [...addEvidence.actions, ...proposeCloseOut.actions],
  repetition: 'keyed',
  async run(work, { piece, items, unit, statement }) {
    const { id } = await addEvidence.run(work, piece)
    for (const item of items)
      await proposeCloseOut.run(work, { item, unit, expectedVersion: 0, statement, evidence: [id] })
    return { done: items.length }
  },
}
const signMany = many(signCloseOut)
const checkMany = many(checkCloseOut)

function takes({ only, dueBy }: Round, open: readonly string[], { title, deadline }: WorkItem): boolean {
  const named = (words: readonly string[]): boolean => words.some((one) => title.includes(one))
  if (only !== undefined) return named(only)
  return !named(open) && (dueBy === undefined || (deadline !== null && deadline <= dueBy))
}

/** A step of a start that was killed half-way was taken whole or not at all; taken again, the ledger says that it was. */
async function takeOnce(step: Promise<unknown>): Promise<void> {
  try {
    await step
  } catch (error) {
    if (!(error instanceof LedgerProblem) || error.code !== 'version-conflict') throw error
  }
}

/**
 * Closes a year of the sample out in the rounds that its file tells: units propose with a document, their heads sign, the office
 * checks. What was closed late keeps its mark, what the file leaves open stays so. What is closed already is left as it is.
 * @example await closeSampleYear(ledger, '990102', closing)
 */
export async function closeSampleYear(ledger: Ledger, place: string, closing: SampleClosing): Promise<void> {
  const today = placeDate(new Date().toISOString())
  const kept = [...closing.open, ...closing.rounds.flatMap(({ only = [] }) => only)]
  const { items } = await ledger.view(listItems, place, { year: closing.year })
  let open = items.filter(({ state }) => state === 'issued')
  for (const round of closing.rounds) {
    if (round.checkedOn > today) return
    const due = open.filter((item) => takes(round, kept, item))
    open = open.filter((item) => !due.includes(item))
    const act = <I, O>(command: Command<I, O>, day: string, actor: string, input: I) =>
      ledger.command(
        command,
        { place, actor, idempotencyKey: makeToken(), at: new Date(`${day}T02:00:00.000Z`) },
        input,
      )
    const { statement, title } = round
    for (const unit of new Set(due.map((item) => leadOf(item) ?? ''))) {
      const own = due.flatMap((item) => (leadOf(item) === unit ? [item.id] : []))
      const piece = { kind: 'document' as const, title, reference: `${unit}-${closing.year}`, unit, file: null }
      const proposal = { piece, items: own, unit, statement }
      await takeOnce(act(proposeMany, round.proposedOn, `${unit}.liaison`, proposal))
      const signatures = own.map((item) => ({ item, unit, expectedVersion: 1 }))
      await takeOnce(act(signMany, round.signedOn, `${unit}.head`, signatures))
    }
    const check = { expectedVersion: 2, accept: true, method: 'documents' as const, answer: round.answer }
    const checks = due.map(({ id: item }) => ({ item, ...check }))
    if (checks.length > 0) await act(checkMany, round.checkedOn, 'government-office.office', checks)
  }
}
