import type { DocumentReadingView } from '@gangmu/contract'
import { Button, StateMark } from '@gangmu/ui'
import { useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { type FindingView, isExcusable } from '../../model/finding-view.ts'
import type { ReviewItem } from '../../model/review-queue.ts'
import { kindWords, stateWords } from '../../parts/code-words.ts'
import type { Statement } from '../../parts/decision-inputs.ts'
import { DecisionLine } from '../../parts/decision-line.tsx'
import { FindingMeaning } from '../../parts/finding-meaning.tsx'
import { RuleTree } from '../../parts/rule-tree.tsx'
import { SentenceInContext } from '../../parts/sentence-in-context.tsx'
import { StatementForm } from '../../parts/statement-form.tsx'
import { messages } from './messages.ts'

/** What can be done with the item shown; `asking` is the verdict whose reason is being written. */
export interface ReviewActions {
  readonly mayDecide: boolean
  readonly busy: boolean
  readonly asking: 'correct' | 'reject' | 'excuse' | null
  readonly same: number
  readonly canUndo: boolean
  readonly onAsk: (verdict: 'correct' | 'reject' | 'excuse' | null) => void
  /** What is said about the item; with `only`, about that finding of it alone. */
  readonly onState: (statement: Statement, only?: FindingView) => void
  readonly onPattern: () => void
  readonly onUndo: () => void
}

/** The sentence in its context, the proposal beside it, and what can be said about it. */
export function ReviewItemView({
  view,
  item,
  actions,
}: {
  view: DocumentReadingView
  item: ReviewItem
  actions: ReviewActions
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { lead } = item
  const { place, id } = view.document
  const { text } = view.reading.document
  // The form shows the same fields, to be changed.
  const correcting = actions.asking === 'correct'
  return (
    <article className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
      <div className="min-w-0 lg:sticky lg:top-0 lg:self-start">
        <p className="mb-2 text-ink-2">{sectionTitle(view, lead.anchor.start)}</p>
        <SentenceInContext text={text} span={lead.anchor} large />
        <p className="mt-3">
          <a className="link" href={addresses.document(place, id, { finding: lead.id })}>
            {words.inReport}
          </a>
        </p>
      </div>
      <section aria-label={words.proposal} className="flex min-w-0 flex-col gap-4">
        <div className="flex items-baseline justify-between gap-3">
          <h2 className="font-semibold text-title">{kindWords[lead.kind][language]}</h2>
          <StateMark state={lead.state}>{stateWords[lead.state]?.[language] ?? lead.state}</StateMark>
        </div>
        {!correcting && <FindingMeaning finding={lead} reading={view.reading} />}
        {!correcting &&
          item.within.map((target) => (
            <div key={target.id} className="border-hairline border-t pt-3">
              <div className="mb-1 flex items-baseline justify-between gap-3">
                <h3 className="font-semibold text-strong">{words.within}</h3>
                <StateMark state={target.state}>{stateWords[target.state]?.[language] ?? target.state}</StateMark>
              </div>
              <FindingMeaning finding={target} reading={view.reading} />
            </div>
          ))}
        {!correcting && <RuleTree finding={lead} />}
        {lead.decision && <DecisionLine decision={lead.decision} />}
        {actions.mayDecide ? <Verdicts view={view} item={item} actions={actions} /> : <p>{words.notAllowed}</p>}
      </section>
    </article>
  )
}

/** The form of a verdict; what is corrected may be the promise or one of the targets within it. */
function Asking({
  verdict,
  view,
  item,
  actions,
}: {
  verdict: 'correct' | 'reject' | 'excuse'
  view: DocumentReadingView
  item: ReviewItem
  actions: ReviewActions
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const choices = verdict === 'correct' ? [item.lead, ...item.within] : [item.lead]
  const [chosen, setChosen] = useState(item.lead.id)
  const finding = choices.find((one) => one.id === chosen) ?? item.lead
  return (
    <div className="flex flex-col gap-3">
      {choices.length > 1 && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1">{words.correctWhich}</legend>
          {choices.map((one) => (
            <label key={one.id} className="flex items-baseline gap-2">
              <input type="radio" name="which" checked={one.id === finding.id} onChange={() => setChosen(one.id)} />
              <span>{kindWords[one.kind][language]}</span>
              <span lang="zh-CN" className="line-clamp-1 min-w-0 font-serif">
                {one.anchor.quote}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <StatementForm
        key={`${finding.id}-${verdict}`}
        verdict={verdict}
        finding={finding}
        reading={view.reading}
        busy={actions.busy}
        onState={(statement) => actions.onState(statement, finding === item.lead ? undefined : finding)}
        onCancel={() => actions.onAsk(null)}
      />
    </div>
  )
}

function Verdicts({ view, item, actions }: { view: DocumentReadingView; item: ReviewItem; actions: ReviewActions }) {
  const words = useMessages(messages)
  if (actions.asking !== null) return <Asking verdict={actions.asking} view={view} item={item} actions={actions} />
  return (
    <div className="flex flex-wrap gap-2">
      {isExcusable(item.kind) ? (
        <>
          <Button kind="primary" disabled={actions.busy} onClick={() => actions.onAsk('excuse')}>
            {words.excuse}
            <kbd>X</kbd>
          </Button>
          {item.kind === 'remainder-clause' && (
            <Button disabled={actions.busy} onClick={() => actions.onAsk('correct')}>
              {words.makePromise}
              <kbd>E</kbd>
            </Button>
          )}
        </>
      ) : (
        <>
          <Button kind="primary" disabled={actions.busy} onClick={() => actions.onState({ verdict: 'accept' })}>
            {words.accept}
            <kbd>Enter</kbd>
          </Button>
          <Button disabled={actions.busy} onClick={() => actions.onAsk('correct')}>
            {words.correct}
            <kbd>E</kbd>
          </Button>
          <Button disabled={actions.busy} onClick={() => actions.onAsk('reject')}>
            {words.reject}
            <kbd>X</kbd>
          </Button>
        </>
      )}
      <Button kind="quiet" disabled={actions.busy || !actions.canUndo} onClick={actions.onUndo}>
        {words.undo}
        <kbd>Z</kbd>
      </Button>
      {!isExcusable(item.kind) && actions.same > 1 && (
        <Button kind="quiet" disabled={actions.busy} onClick={actions.onPattern}>
          {words.pattern(actions.same)}
          <kbd>P</kbd>
        </Button>
      )}
    </div>
  )
}

/** The headings over a place in the text, outermost first. */
function sectionTitle(view: DocumentReadingView, at: number): string {
  const titles: string[] = []
  let nodes = view.reading.outline
  while (titles.length < 2) {
    const node = nodes.find((one) => one.start <= at && at < one.end)
    if (node === undefined) break
    titles.push(`${node.marker}${node.title}`)
    nodes = node.children
  }
  return titles.join(' / ')
}
