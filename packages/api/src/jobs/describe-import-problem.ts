import { type Language, type ProblemCode, problemCodes, renderProblem } from '@gangmu/contract'
import { describeIntakeProblem, type IntakeProblem } from '@gangmu/intake'

/** A stored problem of an import. */
interface StoredProblem {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * The words for what went wrong with an import. An unreadable file carries the intake room's own code, which knows best
 * what to do next.
 * @example describeImportProblem({ code: 'place-unknown', params: {} }, 'en').title // 'The place was not recognised'
 */
export function describeImportProblem(problem: StoredProblem, language: Language): { title: string; detail: string } {
  const { code, params } = problem
  const { intake, ...rest } = params
  if (code === 'unreadable-file' && typeof intake === 'string') {
    const { title, advice } = describeIntakeProblem({ code: intake, params: rest } as IntakeProblem, language)
    return { title, detail: advice }
  }
  const known = (problemCodes as readonly string[]).includes(code)
  const { title, detail } = renderProblem(
    known ? (code as ProblemCode) : 'internal-error',
    { request: '—', ...params },
    language,
  )
  return { title, detail }
}
