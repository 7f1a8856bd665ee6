import type { Commitment, Enumeration, OutlineNode, Reading, Target } from '@gangmu/reader'
import type { Quote, Span } from '@gangmu/text'
import type { CommitmentKind, CommitmentTarget, CommitmentView } from './commitment.ts'
import { type Correction, correctedText } from './correction.ts'
import type { DecisionKind, Verdict } from './decision.ts'
import { findingSpan } from './finding-span.ts'
import { planSpans } from './remainder.ts'
import { sentenceAround } from './sentence-around.ts'

/** A decision as adoption needs it. */
export interface AdoptedDecision {
  readonly kind: DecisionKind
  readonly current: Span | null
  readonly verdict: Verdict
  readonly correction: Correction | null
}

/** A commitment before it has number, address and date. */
export type CommitmentDraft = Omit<CommitmentView, 'address' | 'number' | 'document' | 'year' | 'adoptedAt' | 'version'>

const kinds: ReadonlySet<unknown> = new Set<CommitmentKind>(['target', 'task', 'project'])
const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

function findSection(outline: readonly OutlineNode[], span: Span): CommitmentDraft['section'] {
  let found: CommitmentDraft['section'] = null
  let level = outline
  for (;;) {
    const node = level.find((candidate) => within(span, candidate))
    if (!node) return found
    found = { id: node.id, title: node.title }
    level = node.children
  }
}

/** A target's fields: as the person corrected them, else as they corrected its amount, else as they were read. */
function targetOf(
  reading: Reading,
  target: Target,
  correction: Correction | null,
  corrections: Corrections,
): CommitmentTarget {
  const { quantity } = target
  const read = quantity ? reading.quantities.find((item) => within(item, quantity)) : undefined
  const ofAmount = read ? corrections.at('quantity', read) : null
  return {
    subject: correctedText(correction, 'subject', null) ?? target.subject.quote,
    comparator: correctedText(correction, 'comparator', null) ?? target.comparator,
    amount: correctedText(correction, 'amount', correctedText(ofAmount, 'amount', read?.amount ?? null)),
    unit: correctedText(correction, 'unit', correctedText(ofAmount, 'unit', read?.unit ?? null)),
    reference: correctedText(correction, 'reference', target.reference?.quote ?? null),
    measure: correctedText(correction, 'measure', null) ?? target.measure,
  }
}

/** The objects of a promise: a person's list, or those that were read. */
function objectsOf(commitment: Commitment, correction: Correction | null): readonly string[] {
  const given = correction?.objects
  if (given === null) return []
  return Array.isArray(given) ? given.map(String) : commitment.objects.map(({ quote }) => quote)
}

const clauseEnds = '，、；。！？：,;!?\n'
const longestTail = 24

/** A target's words with what bounds or finishes them (以上, 左右, 同步): up to where its clause ends, when that is near. */
function toClauseEnd(text: string, { start, end }: Span): Span {
  for (let at = end; at <= Math.min(text.length, end + longestTail); at += 1) {
    if (at === text.length || clauseEnds.includes(text[at]!)) return { start, end: at }
  }
  return { start, end }
}

/** An enumeration that states more things than it names; `total` may be written with a point only by mistake. */
function countsOf(enumeration: Enumeration | undefined): { stated: number; named: number } | null {
  const stated = Number(enumeration?.total)
  return enumeration && Number.isSafeInteger(stated) && stated > enumeration.named
    ? { stated, named: enumeration.named }
    : null
}

/** What people put in place of proposals, by kind and place. */
interface Corrections {
  at(kind: DecisionKind, span: Span): Correction | null
}

interface Accepted<F> {
  readonly finding: F
  readonly span: Span
  readonly correction: Correction | null
}

/**
 * What a decided reading promises, in the order of the text. One draft for each accepted or corrected commitment; a target
 * whose subject lies in its clause fills `target` (the first such; further ones stand for themselves), a target outside every
 * clause is a draft of kind `target`; a clause with an enumeration that states more than it names is a `project`. A clause of
 * the remainder that a person corrected is a promise the reader missed. What was rejected or excused is left out.
 */
export function draftCommitments(reading: Reading, decisions: readonly AdoptedDecision[]): CommitmentDraft[] {
  const { text } = reading.document
  const verdictAt = new Map<string, AdoptedDecision>()
  for (const decision of decisions) {
    const { kind, current, verdict } = decision
    if (current && (verdict === 'accept' || verdict === 'correct')) {
      verdictAt.set(`${kind}:${current.start}:${current.end}`, decision)
    }
  }
  const corrections: Corrections = {
    at: (kind, { start, end }) => verdictAt.get(`${kind}:${start}:${end}`)?.correction ?? null,
  }
  function accepted<F>(kind: DecisionKind, findings: readonly F[], spanOf: (finding: F) => Span): Accepted<F>[] {
    return findings.flatMap((finding) => {
      const span = spanOf(finding)
      const decision = verdictAt.get(`${kind}:${span.start}:${span.end}`)
      return decision ? [{ finding, span, correction: decision.correction }] : []
    })
  }
  const clauses = accepted(
    'commitment',
    reading.commitments.filter(({ heading }) => !heading),
    findingSpan,
  )
  const missed = accepted('remainder-clause', reading.remainder.clauses, (clause) => clause).filter(
    ({ span }) => verdictAt.get(`remainder-clause:${span.start}:${span.end}`)?.verdict === 'correct',
  )
  const plan = planSpans(reading)
  const targets = accepted('target', reading.targets, findingSpan).filter(({ span }) =>
    plan.some((part) => within(span, part)),
  )
  const used = new Set<Target>()

  const draftOf = (span: Span, rest: Partial<CommitmentDraft>): CommitmentDraft => ({
    kind: 'task',
    quote: { start: span.start, end: span.end, quote: text.slice(span.start, span.end) } satisfies Quote,
    sentence: sentenceAround(text, span),
    section: findSection(reading.outline, span),
    verb: null,
    objects: [],
    target: null,
    stated: null,
    named: null,
    ...rest,
  })
  const ofClause = ({ span, correction, finding }: Accepted<Commitment>): CommitmentDraft => {
    const target = targets.find((entry) => !used.has(entry.finding) && within(entry.finding.subject, span))
    if (target) used.add(target.finding)
    const counts = countsOf(reading.enumerations.find((item) => within(findingSpan(item), span)))
    const kind = kinds.has(correction?.kind) ? (correction?.kind as CommitmentKind) : counts ? 'project' : 'task'
    return draftOf(span, {
      kind,
      verb: correctedText(correction, 'verb', finding.verb.quote),
      objects: objectsOf(finding, correction),
      target: target ? targetOf(reading, target.finding, target.correction, corrections) : null,
      ...counts,
    })
  }
  const drafts = [
    ...clauses.map(ofClause),
    ...missed.map(({ span, correction }) => draftOf(span, { verb: correctedText(correction, 'verb', null) })),
  ]
  for (const { finding, span, correction } of targets) {
    if (!used.has(finding))
      drafts.push(
        draftOf(toClauseEnd(text, span), {
          kind: 'target',
          target: targetOf(reading, finding, correction, corrections),
        }),
      )
  }
  return drafts.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end)
}
