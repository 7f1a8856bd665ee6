import { commitmentExamples } from './commitment/examples.ts'
import { faultExamples } from './fault/examples.ts'
import { frontExamples } from './front/examples.ts'
import { notFoundExamples } from './not-found/examples.ts'

/** Every public page with its examples; the page tests walk this list. */
export const pageExamples = {
  commitment: commitmentExamples,
  fault: faultExamples,
  front: frontExamples,
  'not-found': notFoundExamples,
}
