import type { DecisionKind, DecisionView, Verdict } from '@gangmu/contract'
import type { Part, Reading } from '@gangmu/reader'
import { type Quote, quoteAt, type Span } from '@gangmu/text'
import type { State } from '@gangmu/ui'
import { type FindingView, type Found, isExcusable } from './finding-view.ts'
import { listPlanSpans } from './plan-spans.ts'

const stateOfVerdict: Readonly<Record<Verdict, State>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  excuse: 'excused',
}

interface Draft {
  readonly found: Found
  readonly id: string
  readonly anchor: Quote
  readonly mark: Span
  readonly needed: boolean
}

/**
 * Everything in a reading that a person may decide on, in the order of the text, each with the decision on it.
 * A decision belongs to a finding of its kind that stands on the same words.
 */
export function listFindings(reading: Reading, decisions: readonly DecisionView[]): FindingView[] {
  const decided = new Map<string, DecisionView>()
  for (const decision of decisions) {
    if (decision.current) decided.set(keyOf(decision.kind, decision.current), decision)
  }
  return listDrafts(reading)
    .map((draft) => complete(draft, decided.get(keyOf(draft.found.kind, draft.anchor)) ?? null))
    .sort((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end)
}

function keyOf(kind: DecisionKind, span: Span): string {
  return `${kind}:${span.start}-${span.end}`
}

function complete(draft: Draft, decision: DecisionView | null): FindingView {
  const value = draft.found.value as { rule?: string; parts?: readonly Part[] }
  const open: State =
    draft.found.kind === 'missing-heading'
      ? 'missing'
      : isExcusable(draft.found.kind)
        ? 'remainder'
        : draft.needed
          ? 'undecided'
          : 'placed'
  return {
    ...draft.found,
    id: draft.id,
    anchor: draft.anchor,
    mark: draft.mark,
    needed: draft.needed,
    rule: value.rule ?? null,
    parts: value.parts ?? [],
    state: decision === null ? open : stateOfVerdict[decision.verdict],
    decision,
  }
}

function listDrafts(reading: Reading): Draft[] {
  const { text } = reading.document
  const plan = listPlanSpans(reading)
  const drafts: Draft[] = []
  const add = (found: Found, anchor: Quote, options: { id?: string; mark?: Span; needed?: boolean } = {}) =>
    drafts.push({
      found,
      id: options.id ?? `${found.kind}:${anchor.start}`,
      anchor: { start: anchor.start, end: anchor.end, quote: anchor.quote },
      mark: options.mark ?? anchor,
      needed: options.needed ?? false,
    })

  for (const value of reading.quantities) add({ kind: 'quantity', value }, value, { id: value.id })
  for (const value of reading.ranks) add({ kind: 'rank', value }, value, { id: value.id })
  for (const value of reading.commitments) {
    add({ kind: 'commitment', value }, value, { id: value.id, needed: !value.heading })
  }
  for (const value of reading.indicators) {
    add({ kind: 'indicator', value }, hull(text, value.subject, value.quantity), { id: value.id, mark: value.quantity })
  }
  for (const value of reading.targets) {
    const anchor = hull(text, value.subject, value.quantity, value.reference)
    add({ kind: 'target', value }, anchor, {
      id: value.id,
      mark: value.quantity ?? value.reference ?? value.subject,
      needed: plan.some((span) => anchor.start >= span.start && anchor.end <= span.end),
    })
  }
  for (const value of reading.enumerations) {
    add({ kind: 'enumeration', value }, hull(text, value.noun, ...value.items), { id: value.id, mark: value.noun })
  }
  for (const value of reading.recognitions) {
    const anchor = hull(text, value.verb, value.title, value.holder)
    add({ kind: 'recognition', value }, anchor, { id: value.id, mark: value.title })
  }
  for (const value of reading.remainder.numbers) add({ kind: 'remainder-number', value }, value, { needed: true })
  for (const value of reading.remainder.clauses) add({ kind: 'remainder-clause', value }, value, { needed: true })
  for (const value of reading.contents.missing) add({ kind: 'missing-heading', value }, value, { needed: true })
  return drafts
}

/** From the first of the quotes to the last, with the words between them. */
function hull(text: string, ...quotes: readonly (Quote | undefined)[]): Quote {
  const given = quotes.filter((quote) => quote !== undefined)
  return quoteAt(text, Math.min(...given.map((quote) => quote.start)), Math.max(...given.map((quote) => quote.end)))
}
