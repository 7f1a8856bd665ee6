import type { JobKind, JobView } from '../domain/job.ts'
import { makeUuid } from '../domain/uuid.ts'
import { insertJob } from '../store/jobs.ts'
import type { Command } from './command.ts'

/** Long work to be done: what was asked, and the bytes it is about, kept until it is done. */
export interface EnqueueJobInput {
  readonly kind: JobKind
  readonly input: Readonly<Record<string, unknown>>
  readonly payload: Uint8Array
}

/** Keeps long work until somebody does it, also over a crash. Asked again with the same key, it is the same job. */
export const enqueueJob: Command<EnqueueJobInput, JobView> = {
  name: 'enqueue-job',
  actions: ['job-enqueued'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { kind, input, payload }) {
    const id = makeUuid()
    await insertJob(writer, { place, id, kind, input, payload, at, actor })
    record({ action: 'job-enqueued', what: `job:${id}`, before: null, after: { kind, bytes: payload.length } })
    return { id, kind, state: 'waiting', stage: 'waiting', done: 0, total: 0, result: null, problem: null }
  },
}
