import type { PlaceView, SessionView } from '@gangmu/contract'
import { SealMark } from '@gangmu/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { addresses } from './addresses.ts'
import { useMessages } from './language.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { messages } from './messages.ts'
import { OwnPlaceContext } from './own-place.ts'
import { AccountContext } from './people.ts'
import { PlaceChoice } from './place-choice.tsx'
import { findFirstPage, listSections, sectionWords } from './sections.ts'

/** The rail, the top bar of narrow screens, and the place for a page. */
export interface ShellProps {
  readonly session: SessionView
  readonly place: PlaceView
  /** The path shown, for marking where one is. */
  readonly path: string
  readonly onPlace: (code: string) => void
  readonly onSignOut: () => void
  readonly children: ReactNode
}

/** Around every page of a place: where one is, what there is, who one is. */
export function Shell({ session, place, path, onPlace, onSignOut, children }: ShellProps) {
  const words = useMessages(messages)
  const mine = session.places.find((one) => one.code === place.code)
  const names = useMessages(sectionWords)
  const sections = listSections(place.code, mine)
  const rail = useRef<HTMLUListElement>(null)
  // On a narrow screen the rail is a line that scrolls: where one is must be in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path decides which section is marked
  useEffect(() => {
    rail.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [path])
  return (
    <div className="flex min-h-dvh flex-col md:h-dvh md:flex-row md:overflow-hidden print:block print:h-auto print:overflow-visible">
      <a href="#main" className="gm-button fixed top-2 left-2 z-50 -translate-y-16 focus:translate-y-0">
        {words.skip}
      </a>
      <header className="screen-only flex flex-none flex-wrap items-center gap-x-4 gap-y-1 border-hairline border-b bg-sunken px-4 py-2 md:w-32 md:flex-col md:flex-nowrap md:items-stretch md:overflow-y-auto md:border-r md:border-b-0 md:px-3 md:py-4">
        <a
          href={mine === undefined ? addresses.start() : findFirstPage(mine)}
          className="flex items-center gap-2 no-underline"
        >
          <SealMark />
          <span className="font-serif text-strong">{words.product}</span>
        </a>
        <PlaceChoice places={session.places} place={place} label={words.place} onPlace={onPlace} />
        <nav aria-label={words.sections} className="order-last w-full md:order-none md:mt-4 md:w-auto">
          <ul ref={rail} className="flex gap-1 overflow-x-auto md:flex-col md:overflow-visible">
            {sections.map((section) => (
              <li key={section.id} className="flex-none">
                <a
                  href={section.href}
                  aria-current={section.here(path) ? 'page' : undefined}
                  className="block whitespace-nowrap border-transparent border-b-2 px-2 py-1 no-underline hover:bg-surface aria-[current]:border-seal aria-[current]:font-semibold md:border-b-0 md:border-l-2"
                >
                  {names[section.id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-1 md:mt-auto md:ml-0 md:flex-col md:items-stretch">
          <a
            href={addresses.ownAccount()}
            className="link max-w-40 truncate px-2 text-small md:max-w-none md:whitespace-normal"
          >
            <span className="sr-only">{words.ownAccount}</span> {session.account?.name}
          </a>
          <LanguageSwitch />
          <button type="button" className="gm-button gm-button-quiet md:justify-start! md:px-2!" onClick={onSignOut}>
            {words.signOut}
          </button>
          <p className="hidden px-2 text-ink-2 text-small md:block">{words.version(session.programVersion)}</p>
          {session.durability === 'embedded' && (
            <p className="hidden px-2 text-ink-2 text-small md:block">{words.embedded}</p>
          )}
        </div>
      </header>
      <div className="flex min-w-0 flex-1 flex-col md:overflow-hidden print:overflow-visible">
        <AccountContext value={session.account}>
          <OwnPlaceContext value={mine}>{children}</OwnPlaceContext>
        </AccountContext>
      </div>
    </div>
  )
}
