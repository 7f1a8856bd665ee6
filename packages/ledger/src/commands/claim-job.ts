import type { ClaimedJob, JobKind } from '../domain/job.ts'
import { claimOldestJob } from '../store/jobs.ts'
import type { Command } from './command.ts'

/** Which kind of job to take, and for how long: a worker that says nothing for that many seconds has lost it. */
export interface ClaimJobInput {
  readonly kind: JobKind
  readonly leaseSeconds?: number
}

/** Takes the oldest job that waits in any place, or whose worker died on it; null when there is none. */
export const claimJob: Command<ClaimJobInput, ClaimedJob | null> = {
  name: 'claim-job',
  installationWide: true,
  actions: [],
  unrecorded: 'what a job did is recorded by the command that did it',
  repetition: 'repeatable',
  run({ writer, at }, { kind, leaseSeconds = 60 }) {
    return claimOldestJob(writer, kind, at, new Date(Date.parse(at) + leaseSeconds * 1000).toISOString())
  },
}
