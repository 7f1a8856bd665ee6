import type { ProblemCode } from '@gangmu/contract'

/** A refusal on its way to the client: a code and its parameters; the error handler puts it into the reader's language. */
export class ApiProblem extends Error {
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: ProblemCode, params: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'ApiProblem'
    this.code = code
    this.params = params
  }
}
