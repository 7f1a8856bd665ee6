import { type JobTurn, updateJob } from '../store/jobs.ts'
import type { Command } from './command.ts'

/** A job that cannot be done: a problem's code and parameters. */
export interface FailJobInput extends JobTurn {
  readonly problem: { readonly code: string; readonly params: Readonly<Record<string, string | number>> }
}

/** Ends a job that cannot be done; its bytes are dropped. @returns `held: false` when another worker has it now */
export const failJob: Command<FailJobInput, { held: boolean }> = {
  name: 'fail-job',
  actions: ['job-failed'],
  repetition: 'repeatable',
  async run({ writer, place, record }, { problem, ...turn }) {
    const change = { state: 'failed', stage: 'failed', done: 0, total: 0, leaseUntil: null, problem } as const
    const held = await updateJob(writer, place, turn, change)
    if (held) record({ action: 'job-failed', what: `job:${turn.id}`, before: null, after: { code: problem.code } })
    return { held }
  },
}
