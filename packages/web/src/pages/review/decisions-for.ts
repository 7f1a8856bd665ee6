import type { DecisionInput } from '../../client/use-decisions.ts'
import type { ReviewItem } from '../../model/review-queue.ts'
import { decisionOn, type Statement } from '../../parts/decision-inputs.ts'

/**
 * The decisions that one statement about some items makes. Accepting a promise accepts the targets within it that nobody has
 * decided, and so does correcting it, since only its own fields were corrected; rejecting it rejects them all.
 */
export function decisionsFor(items: readonly ReviewItem[], statement: Statement): DecisionInput[] {
  const forTargets: Statement = statement.verdict === 'correct' ? { verdict: 'accept' } : statement
  const decisions = items.flatMap((item) => [
    decisionOn(item.lead, statement),
    ...item.within
      .filter((target) => target.decision === null || statement.verdict === 'reject')
      .map((target) => decisionOn(target, forTargets)),
  ])
  // Two readings of the same words are one thing to decide.
  const seen = new Set<string>()
  return decisions.filter(({ kind, anchor }) => {
    const key = `${kind}:${anchor.start}-${anchor.end}`
    return !seen.has(key) && seen.add(key)
  })
}
