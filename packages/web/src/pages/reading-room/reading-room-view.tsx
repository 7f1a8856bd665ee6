import type { DocumentReadingView, PlaceView, Problem } from '@gangmu/contract'
import { Button, type ReportParagraph } from '@gangmu/ui'
import { useRef } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import type { FindingView } from '../../model/finding-view.ts'
import type { OutlineLine } from '../../model/outline-view.ts'
import { TopLine } from '../../parts/page-frame.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { RemainderCounter } from '../../parts/remainder-counter.tsx'
import { type FindingActions, FindingPane } from './finding-pane.tsx'
import { messages } from './messages.ts'
import { OutlinePane } from './outline-pane.tsx'
import { OverviewPane } from './overview-pane.tsx'
import { ReportPane } from './report-pane.tsx'

export interface ReadingRoomProps {
  readonly place: PlaceView
  readonly view: DocumentReadingView
  readonly findings: readonly FindingView[]
  readonly outline: readonly OutlineLine[]
  readonly paragraphs: readonly ReportParagraph[]
  readonly selected: FindingView | null
  /** Id of the mark that shows the selection in the text. */
  readonly current: string | null
  /** Offset to bring into view. */
  readonly focus: number | null
  readonly problem: Problem | null
  readonly actions: FindingActions
  readonly onSelect: (id: string | null) => void
  readonly onShow: (line: OutlineLine) => void
}

/** Contents on the left, the report in the middle, on the right what is selected or what is still needed. */
export function ReadingRoomView(props: ReadingRoomProps) {
  const { place, view, findings, outline, selected, problem } = props
  const words = useMessages(messages)
  const drawer = useRef<HTMLElement>(null)
  const { document } = view
  // The report's own title line is the page's heading; a text without one still needs a heading.
  const titled = props.paragraphs.some((paragraph) => paragraph.kind === 'title')
  return (
    <>
      <TopLine
        trail={[
          { label: place.name, href: addresses.home(place.code) },
          { label: words.documents, href: addresses.documents(place.code) },
          { label: document.title },
        ]}
      >
        <Links {...props} />
      </TopLine>
      {document.remainder && (
        <section
          aria-label={words.remainder}
          className="screen-only flex-none border-hairline border-b bg-surface px-4 py-1.5 sm:px-6"
        >
          <RemainderCounter remainder={document.remainder} adopted={document.state === 'adopted'} />
        </section>
      )}
      <div className="flex min-h-0 flex-1 flex-col md:flex-row print:block">
        <nav
          aria-label={words.outline}
          className="screen-only flex-none border-hairline border-b bg-sunken p-2 md:w-54 md:overflow-y-auto md:border-r md:border-b-0"
        >
          <details className="md:hidden">
            <summary className="cursor-pointer px-2">{words.outline}</summary>
            <OutlinePane lines={outline} onShow={props.onShow} />
          </details>
          <div className="hidden md:block">
            <OutlinePane lines={outline} onShow={props.onShow} />
          </div>
        </nav>
        <main
          id="main"
          tabIndex={-1}
          className={`min-w-0 flex-1 px-4 py-6 sm:px-8 md:overflow-y-auto print:overflow-visible ${selected ? 'pb-[62dvh] lg:pb-6' : ''}`}
        >
          {!titled && <h1 className="sr-only">{document.title}</h1>}
          <ReportPane
            paragraphs={props.paragraphs}
            current={props.current}
            focus={props.focus}
            label={words.report}
            onSelect={(id) => props.onSelect(id)}
          />
        </main>
        <aside
          ref={drawer}
          aria-label={selected ? words.detail : words.overview}
          className={`screen-only border-hairline bg-surface p-4 lg:w-85 lg:flex-none lg:overflow-y-auto lg:border-l ${selected ? 'fixed inset-x-0 bottom-0 z-20 max-h-[60dvh] overflow-y-auto border-t shadow-drawer md:left-auto md:w-96 lg:static lg:z-auto lg:max-h-none lg:border-t-0 lg:shadow-none' : 'border-t md:hidden lg:block lg:border-t-0'}`}
        >
          {problem && (
            <div className="mb-4">
              <ProblemView problem={problem} />
            </div>
          )}
          {selected ? (
            <>
              <DrawerHead onSelect={props.onSelect} findings={findings} selected={selected} />
              <FindingPane view={view} finding={selected} findings={findings} actions={props.actions} />
            </>
          ) : (
            <OverviewPane view={view} findings={findings} />
          )}
        </aside>
      </div>
    </>
  )
}

function Links({ place, view, actions }: ReadingRoomProps) {
  const words = useMessages(messages)
  const { document } = view
  const links = [
    ...(document.orphans > 0
      ? [{ href: addresses.orphans(place.code, document.id), label: words.orphans(document.orphans) }]
      : []),
    ...(actions.mayDecide && document.state !== 'adopted'
      ? [{ href: addresses.importReport(place.code, document.id), label: words.newVersion }]
      : []),
  ]
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="text-ink-2">{words.version(document.textVersion)}</span>
      {links.map((link) => (
        <a key={link.href} className="link py-1" href={link.href}>
          {link.label}
        </a>
      ))}
      <a className="link py-1" href={addresses.reportFiles(place.code, document.id)}>
        {words.files}
      </a>
      {document.state === 'adopted' ? (
        <a className="gm-button" href={addresses.commitments(place.code)}>
          {words.ledger}
        </a>
      ) : (
        actions.mayDecide && (
          <a className="gm-button gm-button-primary" href={addresses.review(place.code, document.id)}>
            {words.review}
          </a>
        )
      )}
    </div>
  )
}

function DrawerHead({
  findings,
  selected,
  onSelect,
}: {
  findings: readonly FindingView[]
  selected: FindingView
  onSelect: (id: string | null) => void
}) {
  const words = useMessages(messages)
  const at = findings.indexOf(selected)
  const [before, after] = [findings[at - 1], findings[at + 1]]
  return (
    <div className="mb-3 flex justify-between">
      <div className="flex gap-1">
        <Button kind="quiet" disabled={before === undefined} onClick={() => before && onSelect(before.id)}>
          {words.previous}
          <kbd>K</kbd>
        </Button>
        <Button kind="quiet" disabled={after === undefined} onClick={() => after && onSelect(after.id)}>
          {words.next}
          <kbd>J</kbd>
        </Button>
      </div>
      <Button kind="quiet" onClick={() => onSelect(null)}>
        {words.close}
        <kbd>Esc</kbd>
      </Button>
    </div>
  )
}
