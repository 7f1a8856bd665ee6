import type { ReactNode } from 'react'
import { useMessages } from '../app/language.tsx'
import { messages } from '../app/messages.ts'
import { useTitle } from '../app/use-title.ts'

/** One step of where-am-I; the last one is the page itself and has no address. */
export interface Crumb {
  readonly label: string
  readonly href?: string
}

/**
 * A page of ordinary width: the line that says where one is, then the content, which scrolls.
 * @example <PageFrame trail={[{ label: '云岫区', href: '/w/990102' }, { label: '报告' }]}>…</PageFrame>
 */
export function PageFrame({
  trail,
  wide = false,
  children,
}: {
  trail: readonly Crumb[]
  wide?: boolean
  children: ReactNode
}) {
  return (
    <>
      <TopLine trail={trail} />
      <main id="main" tabIndex={-1} className="relative min-h-0 flex-1 overflow-y-auto print:overflow-visible">
        <div className={`mx-auto p-4 sm:p-6 ${wide ? 'max-w-[1600px]' : 'max-w-4xl'}`}>{children}</div>
      </main>
    </>
  )
}

/** Short names are never cut; long ones give way, the page's own name last. */
function widthOf({ label, href }: Crumb): string {
  if (label.length <= 8) return 'flex-none'
  return href === undefined ? 'min-w-24' : 'max-w-[16em] min-w-16'
}

/** Where one is, as a trail of links, with room for a page's own controls at its end. */
export function TopLine({ trail, children }: { trail: readonly Crumb[]; children?: ReactNode }) {
  const words = useMessages(messages)
  useTitle(...[...trail].reverse().map((crumb) => crumb.label), words.product)
  return (
    <section
      aria-label={words.here}
      className="screen-only flex min-h-11 flex-none flex-wrap items-center justify-between gap-x-4 border-hairline border-b px-4 py-1 sm:px-6"
    >
      <nav aria-label={words.trail} className="min-w-0 max-w-full flex-1 basis-72">
        <ol className="flex min-w-0 text-ink-2">
          {trail.map((crumb, index) => (
            <li key={crumb.label} className={`flex items-center ${widthOf(crumb)}`}>
              {index > 0 && (
                <span aria-hidden="true" className="px-2">
                  /
                </span>
              )}
              {crumb.href ? (
                <a href={crumb.href} title={crumb.label} className="link truncate py-1">
                  {crumb.label}
                </a>
              ) : (
                <span aria-current="page" title={crumb.label} className="truncate text-ink">
                  {crumb.label}
                </span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {children}
    </section>
  )
}
