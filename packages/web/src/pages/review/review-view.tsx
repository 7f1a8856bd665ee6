import { Progress } from '@base-ui/react/progress'
import type { DocumentReadingView, PlaceView, Problem } from '@gangmu/contract'
import { Button, EmptyState } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { isExcusable } from '../../model/finding-view.ts'
import type { ReviewItem } from '../../model/review-queue.ts'
import { kindWords } from '../../parts/code-words.ts'
import type { Statement } from '../../parts/decision-inputs.ts'
import { TopLine } from '../../parts/page-frame.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { AdoptedNote, AdoptPanel } from './adopt-panel.tsx'
import { ExcuseSeveral } from './excuse-several.tsx'
import { messages } from './messages.ts'
import { type FilterKind, filterItems, filterKinds } from './review-filter.ts'
import { type ReviewActions, ReviewItemView } from './review-item.tsx'

export interface ReviewProps {
  readonly place: PlaceView
  readonly view: DocumentReadingView
  /** All that must be decided, in the order of the text. */
  readonly items: readonly ReviewItem[]
  readonly filter: FilterKind | null
  readonly current: ReviewItem | null
  readonly problem: Problem | null
  readonly adoptProblem: Problem | null
  readonly actions: ReviewActions
  readonly onGo: (item: ReviewItem) => void
  readonly onKeys: () => void
  readonly onExcuse: (items: readonly ReviewItem[], statement: Statement) => void
  readonly onAdopt: () => void
}

/** The review: how far it is, one thing at a time, and adoption at its end. */
export function ReviewView(props: ReviewProps) {
  const { place, view, items, current, problem, actions } = props
  const words = useMessages(messages)
  const { document } = view
  const shown = filterItems(items, props.filter)
  const open = shown.filter((item) => item.open)
  const adopted = document.state === 'adopted'
  return (
    <>
      <TopLine
        trail={[
          { label: place.name, href: addresses.home(place.code) },
          { label: words.documents, href: addresses.documents(place.code) },
          { label: document.title, href: addresses.document(place.code, document.id) },
          { label: words.title },
        ]}
      >
        <Button kind="quiet" onClick={props.onKeys}>
          {words.keys}
          <kbd>?</kbd>
        </Button>
      </TopLine>
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
        {!adopted && <h1 className="sr-only">{`${words.title} ${document.title}`}</h1>}
        {adopted ? (
          <AdoptedNote document={document} />
        ) : (
          <>
            <ReviewHead {...props} />
            <div className="min-h-0 flex-1 overflow-y-auto">
              <div className="mx-auto max-w-7xl p-4 sm:p-6">
                {problem && (
                  <div className="mb-4">
                    <ProblemView problem={problem} />
                  </div>
                )}
                {current ? (
                  <>
                    <Stepper items={shown} current={current} onGo={props.onGo} />
                    <ReviewItemView view={view} item={current} actions={actions} />
                  </>
                ) : (
                  <EmptyState
                    title={words.nothing}
                    action={
                      items.some((item) => item.open) && (
                        <a className="gm-button" href={addresses.review(place.code, document.id)}>
                          {words.firstOpen}
                        </a>
                      )
                    }
                  >
                    {words.nothingAdvice}
                  </EmptyState>
                )}
                {actions.mayDecide && current && isExcusable(current.kind) && (
                  <ExcuseSeveral
                    key={current.kind}
                    items={open.filter((item) => item.kind === current.kind)}
                    reading={view.reading}
                    busy={actions.busy}
                    onExcuse={props.onExcuse}
                  />
                )}
              </div>
            </div>
            {actions.mayDecide && (
              <AdoptPanel
                document={document}
                items={items}
                busy={actions.busy}
                problem={props.adoptProblem}
                onAdopt={props.onAdopt}
              />
            )}
          </>
        )}
      </main>
    </>
  )
}

function ReviewHead({ place, view, items, filter }: ReviewProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const done = items.filter((item) => !item.open).length
  const kinds = filterKinds.filter((kind) => items.some((item) => item.kind === kind))
  const openOf = (kind: FilterKind | null) => filterItems(items, kind).filter((item) => item.open).length
  return (
    <div className="flex flex-none flex-wrap items-center justify-between gap-x-8 gap-y-2 border-hairline border-b bg-surface px-4 py-2 sm:px-6">
      <nav aria-label={words.filter}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {[null, ...kinds].map((kind) => (
            <li key={kind ?? 'all'}>
              <a
                href={addresses.review(place.code, view.document.id, kind === null ? {} : { kind })}
                aria-current={kind === filter ? 'true' : undefined}
                className="border-transparent border-b-2 py-1 no-underline tabular-nums hover:border-hairline aria-[current]:border-ink aria-[current]:font-semibold"
              >
                {words.filterLine(kind === null ? words.all : kindWords[kind][language], openOf(kind))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Progress.Root
        value={done}
        max={Math.max(items.length, 1)}
        aria-label={words.progress}
        getAriaValueText={() => words.done(done, items.length)}
        className="flex items-center gap-3"
      >
        <Progress.Track className="h-1.5 w-40 overflow-hidden rounded bg-hairline">
          <Progress.Indicator className="h-full bg-done" />
        </Progress.Track>
        <span className="whitespace-nowrap tabular-nums">{words.done(done, items.length)}</span>
      </Progress.Root>
    </div>
  )
}

function Stepper({
  items,
  current,
  onGo,
}: {
  items: readonly ReviewItem[]
  current: ReviewItem
  onGo: (item: ReviewItem) => void
}) {
  const words = useMessages(messages)
  const at = items.findIndex((item) => item.id === current.id)
  const [before, after] = [items[at - 1], items[at + 1]]
  return (
    <div className="mb-4 flex items-center gap-1">
      <Button kind="quiet" className="pl-0!" disabled={before === undefined} onClick={() => before && onGo(before)}>
        {words.previous}
        <kbd>K</kbd>
      </Button>
      <Button kind="quiet" disabled={after === undefined} onClick={() => after && onGo(after)}>
        {words.next}
        <kbd>J</kbd>
      </Button>
      <span className="ml-2 text-ink-2 tabular-nums">{words.item(at + 1, items.length)}</span>
    </div>
  )
}
