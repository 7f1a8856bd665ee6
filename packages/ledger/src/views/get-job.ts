import type { JobView } from '../domain/job.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { findJob } from '../store/jobs.ts'
import type { View } from './view.ts'

/** How far a job of this place has come. @throws LedgerProblem `not-found` */
export const getJob: View<{ readonly job: string }, JobView> = {
  name: 'get-job',
  async read(reader, place, { job }) {
    const view = await findJob(reader, place, job)
    if (!view) throw new LedgerProblem('not-found')
    return view
  },
}
