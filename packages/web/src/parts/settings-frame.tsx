import type { PlaceView } from '@gangmu/contract'
import { PageHeader } from '@gangmu/ui'
import type { ReactNode } from 'react'
import { addresses } from '../app/addresses.ts'
import { useMessages } from '../app/language.tsx'
import { useOwnPlace } from '../app/own-place.ts'
import { listSettings, type Section, sectionWords } from '../app/sections.ts'
import { PageFrame } from './page-frame.tsx'

/**
 * A page on which accounts, rights or rules are kept, with the way to the others that this person may open.
 * @example <SettingsFrame place={place} id="accounts" lead="共6个账号">…</SettingsFrame>
 */
export function SettingsFrame({
  place,
  id,
  lead,
  actions,
  children,
}: {
  place: PlaceView
  id: Section['id']
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  const words = useMessages(sectionWords)
  const own = useOwnPlace()
  const tabs = listSettings(place.code, own)
  return (
    <PageFrame
      trail={[{ label: place.name, href: addresses.start() }, { label: words.settings }, { label: words[id] }]}
      wide
    >
      <nav aria-label={words.settings} className="screen-only mb-5 overflow-x-auto">
        <ul className="flex gap-1">
          {tabs.map((tab) => (
            <li key={tab.id}>
              <a
                href={tab.href}
                aria-current={tab.id === id ? 'page' : undefined}
                className="block whitespace-nowrap border-transparent border-b-2 px-2 py-1 no-underline hover:bg-sunken aria-[current]:border-seal aria-[current]:font-semibold"
              >
                {words[tab.id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PageHeader title={words[id]} lead={lead} actions={actions} />
      {children}
    </PageFrame>
  )
}
