import { commitmentExamples } from './commitment/examples.ts'
import { frontExamples } from './front/examples.ts'
import { notFoundExamples } from './not-found/examples.ts'

/** Every public page with its examples; the page tests walk this list. */
export const pageExamples = { commitment: commitmentExamples, front: frontExamples, 'not-found': notFoundExamples }
