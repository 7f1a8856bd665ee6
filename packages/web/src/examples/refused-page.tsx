import { type Language, renderProblem } from '@gangmu/contract'
import { PageFrame } from '../parts/page-frame.tsx'
import { ProblemView } from '../parts/problem-view.tsx'

/** What a page shows when the server refuses it. */
export function refusedPage(language: Language) {
  return (
    <PageFrame trail={[{ label: '云岫区', href: '/w/990102' }]}>
      <ProblemView level={1} problem={renderProblem('not-allowed', {}, language)} />
    </PageFrame>
  )
}
