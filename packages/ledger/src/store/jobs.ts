import { sql } from 'kysely'
import type { ClaimedJob, JobKind, JobView } from '../domain/job.ts'
import type { Reader, Writer } from './database.ts'
import { json, jsonOrNull } from './json.ts'

/** Adds a job that waits, with what it needs. */
export async function insertJob(
  writer: Writer,
  job: {
    readonly place: string
    readonly id: string
    readonly kind: JobKind
    readonly input: unknown
    readonly payload: Uint8Array
    readonly at: string
    readonly actor: string
  },
): Promise<void> {
  await writer
    .insertInto('job')
    .values({
      place_code: job.place,
      id: job.id,
      kind: job.kind,
      state: 'waiting',
      stage: 'waiting',
      done: 0,
      total: 0,
      input: json(job.input),
      payload: job.payload,
      result: null,
      problem: null,
      attempt: 0,
      lease_until: null,
      created_at: job.at,
      created_by: job.actor,
    })
    .execute()
}

/** How a job stands. */
export async function findJob(reader: Reader, place: string, id: string): Promise<JobView | null> {
  const row = await reader
    .selectFrom('job')
    .select(['id', 'kind', 'state', 'stage', 'done', 'total', 'result', 'problem'])
    .where('place_code', '=', place)
    .where('id', '=', id)
    .executeTakeFirst()
  return (row as JobView | undefined) ?? null
}

/**
 * Takes the oldest job that waits, or whose worker let its lease run out, in any place. Jobs that others are taking at this
 * moment are passed over. The job table stays on one machine when the rest is distributed.
 */
export async function claimOldestJob(
  writer: Writer,
  kind: JobKind,
  at: string,
  leaseUntil: string,
): Promise<ClaimedJob | null> {
  const found = await writer
    .selectFrom('job')
    .select(['place_code', 'id'])
    .where('kind', '=', kind)
    .where(({ or, and, eb }) =>
      or([eb('state', '=', 'waiting'), and([eb('state', '=', 'running'), eb('lease_until', '<', at)])]),
    )
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!found) return null
  const row = await writer
    .updateTable('job')
    .set({ state: 'running', lease_until: leaseUntil, attempt: sql<number>`attempt + 1` })
    .where('place_code', '=', found.place_code)
    .where('id', '=', found.id)
    .returning(['place_code as place', 'id', 'created_by as actor', 'attempt', 'input', 'payload'])
    .executeTakeFirstOrThrow()
  const { input, payload, ...rest } = row
  return {
    ...rest,
    kind,
    leaseUntil,
    input: input as Record<string, unknown>,
    payload: payload ?? new Uint8Array(0),
  }
}

/** Whose turn at a job it is: a worker whose lease ran out and was taken over may not speak for the job any more. */
export interface JobTurn {
  readonly id: string
  readonly attempt: number
}

/** Changes a running job. @returns false when the turn is over */
export async function updateJob(
  writer: Writer,
  place: string,
  { id, attempt }: JobTurn,
  change: {
    readonly state?: 'done' | 'failed'
    readonly stage: string
    readonly done: number
    readonly total: number
    readonly leaseUntil: string | null
    readonly result?: JobView['result']
    readonly problem?: JobView['problem']
  },
): Promise<boolean> {
  const ended = change.state === undefined ? {} : { payload: null, state: change.state }
  const row = await writer
    .updateTable('job')
    .set({
      ...ended,
      stage: change.stage,
      done: change.done,
      total: change.total,
      lease_until: change.leaseUntil,
      result: jsonOrNull(change.result),
      problem: jsonOrNull(change.problem),
    })
    .where('place_code', '=', place)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('attempt', '=', attempt)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
