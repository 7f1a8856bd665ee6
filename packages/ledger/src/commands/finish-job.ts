import { type JobTurn, updateJob } from '../store/jobs.ts'
import type { Command } from './command.ts'

/** A job that is done, and what it made. */
export interface FinishJobInput extends JobTurn {
  readonly result: { readonly place: string; readonly document: string }
}

/** Ends a job that did its work; its bytes are dropped. @returns `held: false` when another worker has it now */
export const finishJob: Command<FinishJobInput, { held: boolean }> = {
  name: 'finish-job',
  actions: [],
  unrecorded: 'what a job did is recorded by the command that did it',
  repetition: 'repeatable',
  async run({ writer, place }, { result, ...turn }) {
    const change = { state: 'done', stage: 'done', done: 1, total: 1, leaseUntil: null, result } as const
    return { held: await updateJob(writer, place, turn, change) }
  },
}
