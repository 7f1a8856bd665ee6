import { type Problem, renderProblem } from '@gangmu/contract'
import { connection } from './connection.ts'

/** A request that was refused or not answered, with the words to show. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/**
 * The problem of anything thrown, so that every page can show it; what is no answer of ours is a fault of ours.
 * @example problemOf(new TypeError('x')).code // 'internal-error'
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return renderProblem('internal-error', { request: '–' }, connection.language)
}
