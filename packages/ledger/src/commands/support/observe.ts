import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Observation } from '../../domain/observation.ts'
import { makeUuid } from '../../domain/uuid.ts'
import { findNewestObservation, insertObservations } from '../../store/observations.ts'
import type { Work } from '../command.ts'

/** A value as it comes, before the server says who, when, and what it revises. */
export type ObservationDraft = Omit<Observation, 'id' | 'author' | 'at' | 'revises'>

const factsOf = ({ amount, unit, base, growth, figureState, definition }: ObservationDraft): string =>
  canonicalJson({ amount, unit, base, growth, figureState, definition })

/**
 * Keeps a value: as the first of its subject, period and aspect, or as a revision of the one before. Said again, nothing is
 * added. Writes it into the record.
 * @returns the value, or null when the same one was held already
 */
export async function observe(work: Work, draft: ObservationDraft): Promise<Observation | null> {
  const { writer, place, actor, at, record } = work
  const before = await findNewestObservation(writer, place, draft)
  if (before && factsOf(before) === factsOf(draft)) return null
  const after: Observation = { ...draft, id: makeUuid(), author: actor, at, revises: before?.id ?? null }
  await insertObservations(writer, place, [after])
  record({
    action: before ? 'value-revised' : 'value-observed',
    what: `${draft.subject.kind}:${draft.subject.id}`,
    before,
    after,
  })
  return after
}
