import type { PlaceView } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { definePage } from '../../app/page-definition.ts'
import { PageFrame } from '../../parts/page-frame.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'

/** __Title__, as it looks with what it was given. */
export function __Pascal__View({ place, lines }: { place: PlaceView; lines: readonly string[] }) {
  const words = useMessages(messages)
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]}>
      <PageHeader title={words.title} />
      {lines.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </PageFrame>
  )
}

function __Pascal__Page() {
  const { place } = usePlace()
  return <__Pascal__View place={place} lines={[]} />
}

export const __camel__Page = definePage({ id: '__name__', path: '/w/$place/__name__', component: __Pascal__Page })
