import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Observation } from '../../domain/observation.ts'
import { placeDate } from '../../domain/place-date.ts'
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

/**
 * Withdraws the newest value of a subject's period in one aspect: a revision that says nothing but the words it was withdrawn
 * with. Writes it into the record.
 */
export async function withdraw(work: Work, before: Observation, words: string): Promise<Observation> {
  const { writer, place, actor, at, record } = work
  const nothing = { amount: null, growth: null, base: null, figureState: 'withdrawn', late: false } as const
  const said = { source: words, claimedOn: placeDate(at), author: actor, at }
  const after: Observation = { ...before, ...nothing, ...said, id: makeUuid(), revises: before.id }
  await insertObservations(writer, place, [after])
  record({ action: 'value-withdrawn', what: `${before.subject.kind}:${before.subject.id}`, before, after })
  return after
}
