import type { Aspect, Observation, ValueState } from '../domain/observation.ts'
import { endOf } from '../domain/period.ts'
import type { Reader, Writer } from './database.ts'
import { inBatches } from './upsert.ts'

const columns = [
  'id',
  'subject_kind as kind',
  'subject',
  'period',
  'aspect',
  'amount',
  'unit',
  'base',
  'growth',
  'figure_state as figureState',
  'definition',
  'source',
  'author',
  'made_at as at',
  'claimed_on as claimedOn',
  'late',
  'revises',
] as const

interface Row extends Omit<Observation, 'subject' | 'aspect' | 'figureState'> {
  readonly kind: string
  readonly subject: string
  readonly aspect: string
  readonly figureState: string
}

const show = ({ kind, subject, aspect, figureState, ...rest }: Row): Observation => ({
  ...rest,
  subject: { kind: kind as 'item' | 'indicator', id: subject },
  aspect: aspect as Aspect,
  figureState: figureState as ValueState,
})

/** Whose values: of items or of series, by their ids. */
export interface ObservedSubjects {
  readonly kind: 'item' | 'indicator'
  readonly ids: readonly string[]
  /** Leaves out periods that ended before this day. */
  readonly since?: string | undefined
}

/** Values with all their revisions, by subject, the earliest period first. */
export async function listObservationRows(
  reader: Reader,
  place: string,
  { kind, ids, since }: ObservedSubjects,
): Promise<Map<string, Observation[]>> {
  const found = new Map<string, Observation[]>()
  for (const batch of inBatches([...new Set(ids)])) {
    let query = reader
      .selectFrom('observation')
      .select(columns)
      .where('place_code', '=', place)
      .where('subject_kind', '=', kind)
      .where('subject', 'in', batch)
    if (since !== undefined) query = query.where('period_end', '>=', since)
    const rows = await query.orderBy('subject').orderBy('period_end').orderBy('made_at').execute()
    for (const row of rows) {
      const others = found.get(row.subject)
      if (others) others.push(show(row))
      else found.set(row.subject, [show(row)])
    }
  }
  return found
}

/** The newest value of a subject's period in one aspect; held when `lock` says so. */
export async function findNewestObservation(
  reader: Reader,
  place: string,
  { subject, period, aspect }: Pick<Observation, 'subject' | 'period' | 'aspect'>,
): Promise<Observation | null> {
  const row = await reader
    .selectFrom('observation')
    .select(columns)
    .where('place_code', '=', place)
    .where('subject_kind', '=', subject.kind)
    .where('subject', '=', subject.id)
    .where('period', '=', period)
    .where('aspect', '=', aspect)
    .where('newest', '=', true)
    .executeTakeFirst()
  return row ? show(row) : null
}

/** A value by its id. */
export async function findObservationRow(reader: Reader, place: string, id: string): Promise<Observation | null> {
  const row = await reader
    .selectFrom('observation')
    .select(columns)
    .where('place_code', '=', place)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? show(row) : null
}

/** Adds values; each takes the place of the one it revises as the newest. */
export async function insertObservations(
  writer: Writer,
  place: string,
  observations: readonly Observation[],
): Promise<void> {
  const revised = observations.flatMap(({ revises }) => (revises === null ? [] : [revises]))
  for (const batch of inBatches(revised)) {
    await writer
      .updateTable('observation')
      .set({ newest: false })
      .where('place_code', '=', place)
      .where('id', 'in', batch)
      .execute()
  }
  const rows = observations.map((one) => ({
    place_code: place,
    id: one.id,
    subject_kind: one.subject.kind,
    subject: one.subject.id,
    period: one.period,
    period_end: endOf(one.period),
    aspect: one.aspect,
    amount: one.amount,
    unit: one.unit,
    base: one.base,
    growth: one.growth,
    figure_state: one.figureState,
    definition: one.definition,
    source: one.source,
    author: one.author,
    made_at: one.at,
    claimed_on: one.claimedOn,
    late: one.late,
    revises: one.revises,
    newest: true,
  }))
  for (const batch of inBatches(rows)) await writer.insertInto('observation').values(batch).execute()
}
