import type { DocumentReadingView } from '@gangmu/contract'
import { describeDiagnostic, type Reading } from '@gangmu/reader'
import { StateMark } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import type { FindingView } from '../../model/finding-view.ts'
import { kindWords } from '../../parts/code-words.ts'
import { messages } from './messages.ts'

const shown = 40

/** What the report still needs, beside it while nothing is selected. */
export function OverviewPane({ view, findings }: { view: DocumentReadingView; findings: readonly FindingView[] }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { place, id } = view.document
  const open = findings.filter((finding) => finding.needed && finding.decision === null)
  const first = [...open].sort((a, b) => urgency(a) - urgency(b)).slice(0, shown)
  const short = view.reading.enumerations.filter((one) => one.unnamed > 0)
  return (
    <div className="flex flex-col gap-6">
      <p className="text-ink-2">{words.hint}</p>
      {view.reading.contents.truncated && (
        <p>
          <StateMark state="missing">{words.truncated}</StateMark>
        </p>
      )}
      <section aria-labelledby="open-items">
        <h2 id="open-items" className="font-semibold text-strong">
          {words.openTitle}
        </h2>
        {open.length === 0 && <p className="text-ink-2">{words.openNone}</p>}
        <ul>
          {first.map((finding) => (
            <li key={finding.id} className="border-hairline border-b">
              <a
                href={addresses.document(place, id, { finding: finding.id })}
                data-replace=""
                className="block py-1.5 no-underline hover:bg-sunken"
              >
                <span className="block text-small">
                  <StateMark state={finding.state}>{kindWords[finding.kind][language]}</StateMark>
                </span>
                <span lang="zh-CN" className="line-clamp-2 font-serif">
                  {finding.anchor.quote}
                </span>
              </a>
            </li>
          ))}
        </ul>
        {open.length > first.length && (
          <p className="mt-1">
            <a className="link" href={addresses.review(place, id)}>
              {words.openMore(open.length - first.length)}
            </a>
          </p>
        )}
      </section>
      {short.length > 0 && (
        <section aria-labelledby="short-lists">
          <h2 id="short-lists" className="font-semibold text-strong">
            {words.listsTitle}
          </h2>
          <ul>
            {short.map((list) => (
              <li key={list.id} className="py-1">
                <a className="link" href={addresses.document(place, id, { finding: list.id })} data-replace="">
                  {words.listLine(list.total, list.named, list.noun.quote)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Diagnostics reading={view.reading} place={place} document={id} />
    </div>
  )
}

function Diagnostics({ reading, place, document }: { reading: Reading; place: string; document: string }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  if (reading.diagnostics.length === 0) return null
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics" className="font-semibold text-strong">
        {words.diagnosticsTitle}
      </h2>
      <ul>
        {reading.diagnostics.map((diagnostic) => (
          <li key={`${diagnostic.code}-${diagnostic.start}-${diagnostic.end}`} className="py-1">
            <a
              className="link"
              href={addresses.document(place, document, { at: `${diagnostic.start}-${diagnostic.end}` })}
              data-replace=""
            >
              {describeDiagnostic(diagnostic, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Headings without body first, then what was not understood, then what waits for review. */
function urgency(finding: FindingView): number {
  if (finding.kind === 'missing-heading') return 0
  return finding.state === 'remainder' ? 1 : 2
}
