import { definePage } from '../../app/page-definition.ts'
import { YearOnDay } from '../../parts/year-on-day.tsx'
import { LeaderPageView } from './leader-page-view.tsx'

export const leaderPage = definePage({
  id: 'leader-page',
  path: '/w/$place/overview/one-page',
  component: () => <YearOnDay>{(year) => <LeaderPageView {...year} />}</YearOnDay>,
})
