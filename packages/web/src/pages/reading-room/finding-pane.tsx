import { type DocumentReadingView, findLocation } from '@gangmu/contract'
import { describeLocation } from '@gangmu/text'
import { Button, StateMark } from '@gangmu/ui'
import { useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { listElsewhere } from '../../model/figure-elsewhere.ts'
import { type FindingView, isExcusable } from '../../model/finding-view.ts'
import { sentenceAround } from '../../model/sentence-around.ts'
import { kindWords, stateWords } from '../../parts/code-words.ts'
import { CopyLink } from '../../parts/copy-link.tsx'
import { listCorrectable } from '../../parts/correctable-fields.ts'
import type { Statement } from '../../parts/decision-inputs.ts'
import { DecisionLine } from '../../parts/decision-line.tsx'
import { FindingMeaning } from '../../parts/finding-meaning.tsx'
import { RuleTree } from '../../parts/rule-tree.tsx'
import { StatementForm } from '../../parts/statement-form.tsx'
import { messages } from './messages.ts'

/** What the drawer can do about the finding it shows. */
export interface FindingActions {
  readonly mayDecide: boolean
  readonly busy: boolean
  readonly onState: (finding: FindingView, statement: Statement) => void
  readonly onWithdraw: (finding: FindingView) => void
}

/** What the selected words mean, why they are read so, what was decided, and where else the figure stands. */
export function FindingPane({
  view,
  finding,
  findings,
  actions,
}: {
  view: DocumentReadingView
  finding: FindingView
  findings: readonly FindingView[]
  actions: FindingActions
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { place, id } = view.document
  const { text } = view.reading.document
  const sentence = sentenceAround(text, finding.anchor)
  const inSentence = findings.filter(
    (one) => one.id !== finding.id && one.anchor.start >= sentence.start && one.anchor.end <= sentence.end,
  )
  const elsewhere = listElsewhere(view.reading, finding)
  const location = findLocation(view.locations, finding.mark.start)
  return (
    <div className="flex flex-col gap-5">
      <div className="flex items-baseline justify-between gap-2">
        <h2 className="font-semibold text-title">{kindWords[finding.kind][language]}</h2>
        <StateMark state={finding.state}>{stateWords[finding.state]?.[language] ?? finding.state}</StateMark>
      </div>
      <blockquote lang="zh-CN" className="border-hairline border-l-2 pl-3 font-serif text-strong leading-relaxed">
        {finding.anchor.quote}
      </blockquote>
      {location && <p className="text-ink-2 text-small">{words.inOriginal(describeLocation(location, language))}</p>}
      <FindingMeaning finding={finding} reading={view.reading} />
      <Decide key={finding.id} view={view} finding={finding} actions={actions} />
      <RuleTree finding={finding} />
      {inSentence.length > 0 && (
        <QuoteList
          title={words.alsoHere}
          lines={inSentence.map((one) => ({
            href: addresses.document(place, id, { finding: one.id }),
            label: kindWords[one.kind][language],
            quote: one.kind === 'commitment' ? one.anchor.quote : text.slice(one.mark.start, one.mark.end),
          }))}
        />
      )}
      {elsewhere.length > 0 && (
        <QuoteList
          title={words.elsewhere}
          lines={elsewhere.map((quote) => {
            const around = sentenceAround(text, quote)
            return {
              href: addresses.document(place, id, { at: `${quote.start}-${quote.end}` }),
              label: quote.quote,
              quote: text.slice(around.start, around.end),
            }
          })}
        />
      )}
      <CopyLink path={addresses.document(place, id, { finding: finding.id })} />
    </div>
  )
}

function Decide({
  view,
  finding,
  actions,
}: {
  view: DocumentReadingView
  finding: FindingView
  actions: FindingActions
}) {
  const words = useMessages(messages)
  const [asking, setAsking] = useState<'correct' | 'reject' | 'excuse' | null>(null)
  const { decision } = finding
  const adopted = view.document.state === 'adopted'
  const open = actions.mayDecide && !adopted
  const state = (statement: Statement) => {
    setAsking(null)
    actions.onState(finding, statement)
  }
  return (
    <section aria-labelledby="decision">
      <h3 id="decision" className="mb-1 font-semibold text-strong">
        {words.decisions}
      </h3>
      {decision ? (
        <DecisionLine decision={decision} />
      ) : (
        <p className="text-ink-2">
          {words.noDecision}
          {!finding.needed && words.optional}
        </p>
      )}
      {adopted && <p className="mt-1 text-ink-2">{words.locked}</p>}
      {open && asking === null && (
        <div className="mt-3 flex flex-wrap gap-2">
          {isExcusable(finding.kind) ? (
            <>
              <Button kind={decision ? 'plain' : 'primary'} disabled={actions.busy} onClick={() => setAsking('excuse')}>
                {words.excuse}
              </Button>
              {finding.kind === 'remainder-clause' && (
                <Button disabled={actions.busy} onClick={() => setAsking('correct')}>
                  {words.makePromise}
                </Button>
              )}
            </>
          ) : (
            <>
              <Button
                kind={decision ? 'plain' : 'primary'}
                disabled={actions.busy || decision?.verdict === 'accept'}
                onClick={() => state({ verdict: 'accept' })}
              >
                {words.accept}
              </Button>
              {listCorrectable(finding, view.reading).length > 0 && (
                <Button disabled={actions.busy} onClick={() => setAsking('correct')}>
                  {words.correct}
                </Button>
              )}
              <Button disabled={actions.busy} onClick={() => setAsking('reject')}>
                {words.reject}
              </Button>
            </>
          )}
          {decision && (
            <Button kind="quiet" disabled={actions.busy} onClick={() => actions.onWithdraw(finding)}>
              {words.withdraw}
            </Button>
          )}
        </div>
      )}
      {open && asking !== null && (
        <div className="mt-3">
          <StatementForm
            verdict={asking}
            finding={finding}
            reading={view.reading}
            busy={actions.busy}
            onState={state}
            onCancel={() => setAsking(null)}
          />
        </div>
      )}
    </section>
  )
}

interface QuoteLine {
  readonly href: string
  readonly label: string
  readonly quote: string
}

function QuoteList({ title, lines }: { title: string; lines: readonly QuoteLine[] }) {
  return (
    <section>
      <h3 className="mb-1 font-semibold text-strong">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.href} className="border-hairline border-b">
            <a href={line.href} data-replace="" className="flex gap-3 py-1 no-underline hover:bg-sunken">
              <span className="w-16 flex-none text-ink-2 text-small leading-6">{line.label}</span>
              <span lang="zh-CN" className="line-clamp-2 min-w-0 font-serif">
                {line.quote}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
