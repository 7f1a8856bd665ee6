import type { PageExamples } from '../../examples/page-examples.ts'
import { StartView } from './start.tsx'

export const examples: PageExamples = {
  frame: 'alone',
  cases: { empty: { element: () => <StartView />, zh: ['尚无可用的地区'], en: ['No place to work in yet'] } },
}
