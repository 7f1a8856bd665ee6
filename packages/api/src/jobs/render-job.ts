import { type JobView, type Language, type ProblemCode, problemCodes, renderProblem } from '@gangmu/contract'
import { describeIntakeProblem, type IntakeProblem } from '@gangmu/intake'
import type { JobView as LedgerJob } from '@gangmu/ledger'

type StoredProblem = NonNullable<LedgerJob['problem']>

/** The words for a job's problem. An unreadable file carries the intake room's own code, which knows best what to do next. */
function renderJobProblem({ code, params }: StoredProblem, language: Language): NonNullable<JobView['problem']> {
  const known = (problemCodes as readonly string[]).includes(code)
  const { intake, ...rest } = params
  if (code === 'unreadable-file' && typeof intake === 'string') {
    const { title, advice } = describeIntakeProblem({ code: intake, params: rest } as IntakeProblem, language)
    return { code, params: { ...params }, title, detail: advice }
  }
  const problem = renderProblem(known ? (code as ProblemCode) : 'internal-error', { request: '', ...params }, language)
  return { code, params: { ...params }, title: problem.title, detail: problem.detail }
}

/**
 * A job as the api answers it, its problem put into words.
 * @example renderJob(job, 'zh').problem?.title
 */
export function renderJob(job: LedgerJob, language: Language): JobView {
  return {
    ...job,
    result: job.result === null ? null : { ...job.result },
    problem: job.problem === null ? null : renderJobProblem(job.problem, language),
  }
}
