import { addresses } from '../../app/addresses.ts'
import { useGo } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { YearOnDay } from '../../parts/year-on-day.tsx'
import { OverviewView } from './overview-view.tsx'

function OverviewPage() {
  const go = useGo()
  return (
    <YearOnDay>
      {(props) => (
        <OverviewView
          {...props}
          onDay={(on) => go(addresses.overview(props.place.code, { year: props.overview.year, on }))}
        />
      )}
    </YearOnDay>
  )
}

export const overviewPage = definePage({ id: 'overview', path: '/w/$place/overview', component: OverviewPage })
