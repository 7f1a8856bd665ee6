import type { JobView, Language } from '@gangmu/contract'
import type { JobView as LedgerJob } from '@gangmu/ledger'
import { describeImportProblem } from './describe-import-problem.ts'

/**
 * A job as the api answers it, its problem put into words.
 * @example renderJob(job, 'zh').problem?.title
 */
export function renderJob(job: LedgerJob, language: Language, notices: JobView['notices'] = []): JobView {
  const { result, problem } = job
  return {
    ...job,
    notices,
    result: result === null ? null : { ...result },
    problem:
      problem === null
        ? null
        : { code: problem.code, params: { ...problem.params }, ...describeImportProblem(problem, language) },
  }
}
