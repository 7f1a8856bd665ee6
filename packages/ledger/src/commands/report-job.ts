import { type JobTurn, updateJob } from '../store/jobs.ts'
import type { Command } from './command.ts'

/** How far a job has come. `attempt` is the claim's: a worker that lost the job is not heard. */
export interface ReportJobInput extends JobTurn {
  readonly stage: string
  readonly done: number
  readonly total: number
  readonly leaseSeconds?: number
}

/** Says how far a job has come and keeps its lease. @returns `held: false` when another worker has it now */
export const reportJob: Command<ReportJobInput, { held: boolean }> = {
  name: 'report-job',
  actions: [],
  unrecorded: 'progress is not a change of the ledger',
  repetition: 'repeatable',
  async run({ writer, place, at }, { stage, done, total, leaseSeconds = 60, ...turn }) {
    const leaseUntil = new Date(Date.parse(at) + leaseSeconds * 1000).toISOString()
    return { held: await updateJob(writer, place, turn, { stage, done, total, leaseUntil }) }
  },
}
