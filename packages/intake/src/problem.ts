import type { ContentKind } from './content-kind.ts'

/** What each problem says about the file, by code. */
export interface IntakeProblemParams {
  empty: Record<string, never>
  'too-large': { bytes: number; limit: number }
  'too-long': { limit: number }
  'too-many-paragraphs': { limit: number }
  'unsupported-format': { format: ContentKind }
  'not-text': Record<string, never>
  'encoding-unknown': Record<string, never>
  'no-text': { pictures: number }
  encrypted: { format: ContentKind }
  'archive-damaged': Record<string, never>
  'archive-overlap': Record<string, never>
  'archive-entries': { entries: number; limit: number }
  'unpacks-too-large': { limit: number }
  'packed-too-densely': { ratio: number }
  'forbidden-xml': { part: string }
  'document-damaged': { part: string }
  'letters-unreadable': Record<string, never>
  'too-many-pages': { pages: number; limit: number }
  'too-many-objects': { objects: number; limit: number }
  'too-slow': { seconds: number }
  'too-much-memory': { limit: number }
  unexpected: { reason: string }
}

/** The code of a reason a file was not opened. */
export type IntakeProblemCode = keyof IntakeProblemParams

/** Why a file was not opened, as data; `describeIntakeProblem` puts it into words. */
export type IntakeProblem = {
  [Code in IntakeProblemCode]: { readonly code: Code; readonly params: Readonly<IntakeProblemParams[Code]> }
}[IntakeProblemCode]

/** Carries a problem from the depth of a format to `openDocument`, which alone catches it. */
export class IntakeRefusal extends Error {
  readonly problem: IntakeProblem

  constructor(problem: IntakeProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Ends the opening of a file with a coded problem; only inside this room. */
export function refuse(problem: IntakeProblem): never {
  throw new IntakeRefusal(problem)
}
