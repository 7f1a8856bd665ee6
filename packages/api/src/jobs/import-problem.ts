/** A problem's code and parameters, ready to be stored with the job. */
export interface ImportProblem {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}
