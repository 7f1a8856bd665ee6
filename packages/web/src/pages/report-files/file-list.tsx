import { type DocumentDetailView, type PlaceView, routes } from '@gangmu/contract'
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { routeAddress } from '../../client/route-address.ts'
import { DraftForm, type DraftFormProps } from './draft-form.tsx'
import { type Draft, drafts } from './issue-fields.ts'
import { messages } from './messages.ts'

const all = Object.keys(drafts) as Draft[]
const beforeAdoption = ['meeting-document'] as const satisfies readonly Draft[]

/** Every file that can be made of a report, by what it is for. */
export function FileList({
  place,
  document,
  today,
  filled,
}: {
  place: PlaceView
  document: DocumentDetailView
} & Pick<DraftFormProps, 'today' | 'filled'>) {
  const words = useMessages(messages)
  // A link carries the browser's language, which need not be that of the workbench.
  const { language: lang } = useLanguage()
  const of = { place: place.code, document: document.id }
  const isAdopted = document.state === 'adopted'
  const findings = (format: string) => routeAddress(routes.exportFindings, { ...of, format }, { lang })
  const report = (form: string) => routeAddress(routes.exportReport, { ...of, form }, { lang })
  return (
    <ul>
      <Group title={words.findings} advice={words.findingsAdvice}>
        <Download href={findings('xlsx')} label={words.excel} />
        <Download href={findings('csv')} label={words.csv} />
        <Download href={findings('csv-plain')} label={words.csvPlain} />
        <Download href={findings('json')} label={words.json} />
      </Group>
      <Group title={words.report} advice={words.reportAdvice}>
        <Download href={report('html')} label={words.page} />
      </Group>
      <li className="border-hairline border-b py-4">
        <h3 className="text-strong">{words.issued}</h3>
        <p className="text-ink-2">{words.issuedAdvice}</p>
        {!isAdopted && <p className="text-ink-2">{words.notAdopted}</p>}
        <DraftForm
          place={place}
          document={document.id}
          today={today}
          offered={isAdopted ? all : beforeAdoption}
          {...(filled === undefined ? {} : { filled })}
        />
      </li>
      <Group title={words.original} advice={words.originalAdvice(document.fileName)}>
        <Download href={routeAddress(routes.getDocumentFile, of)} label={words.download} />
      </Group>
    </ul>
  )
}

function Group({ title, advice, children }: { title: string; advice: string; children: ReactNode }) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-hairline border-b py-4 md:grid-cols-[1fr_1fr]">
      <div>
        <h3 className="text-strong">{title}</h3>
        <p className="text-ink-2 break-words">{advice}</p>
      </div>
      <div className="flex flex-wrap items-start gap-2 md:justify-end">{children}</div>
    </li>
  )
}

function Download({ href, label }: { href: string; label: string }) {
  return (
    <a className="gm-button" href={href} download>
      {label}
    </a>
  )
}
