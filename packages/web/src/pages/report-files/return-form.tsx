import type { FindingsReturnView, Problem } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { messages } from './messages.ts'

/** What is done with a file: looked at, taken whole, or only its good lines. */
export type Take = 'check' | 'all' | 'good'

export interface ReturnFormProps {
  readonly busy: boolean
  readonly problem: Problem | null
  /** What the server said of the chosen file; null before it was checked. */
  readonly answer: FindingsReturnView | null
  /** Where the review goes on. */
  readonly review: string
  readonly onSend: (file: File, take: Take) => void
  /** Another file was chosen: what was said of the last one no longer holds. */
  readonly onChoose: () => void
}

/** Faults that one look can take in; the rest wait for the next check. */
const most = 200

/** The workbook comes back: it is checked first, then taken whole or in its good lines, as the person says. */
export function ReturnForm({ busy, problem, answer, review, onSend, onChoose }: ReturnFormProps) {
  const words = useMessages(messages)
  const [file, setFile] = useState<File | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file) onSend(file, 'check')
  }
  const send = (take: Take) => file && onSend(file, take)
  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-4">
      {problem && <ProblemView problem={problem} />}
      <div className="flex flex-wrap items-center gap-3">
        <FileButton
          label={words.choose}
          accept=".xlsx"
          onFile={(chosen) => {
            setFile(chosen)
            onChoose()
          }}
        />
        {file && <span className="min-w-0 break-all">{file.name}</span>}
        <Button type="submit" kind={answer ? 'plain' : 'primary'} disabled={busy || file === null}>
          {words.check}
        </Button>
        {busy && (
          <p role="status" className="text-ink-2">
            {words.checking}
          </p>
        )}
      </div>
      {answer && <ReturnAnswer answer={answer} busy={busy} review={review} onTake={send} />}
    </form>
  )
}

function ReturnAnswer({
  answer,
  busy,
  review,
  onTake,
}: {
  answer: FindingsReturnView
  busy: boolean
  review: string
  onTake: (take: Take) => void
}) {
  const words = useMessages(messages)
  const { lines, ready, decided, faults } = answer
  const isClean = faults.length === 0
  if (decided > 0)
    return (
      <section aria-live="polite">
        <p className="text-strong">{words.taken(decided)}</p>
        <p className="mt-2">
          <a className="gm-button" href={review}>
            {words.review}
          </a>
        </p>
      </section>
    )
  return (
    <section aria-live="polite" aria-label={words.result}>
      <p className="text-strong">{words.counts(lines, ready, faults.length)}</p>
      {!isClean && <FaultTable faults={faults} />}
      {ready === 0 ? (
        <p className="mt-3 text-ink-2">{words.nothing}</p>
      ) : (
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Button kind="primary" disabled={busy} onClick={() => onTake(isClean ? 'all' : 'good')}>
            {isClean ? words.takeAll(ready) : words.takeGood(ready)}
          </Button>
          {!isClean && <span className="text-ink-2">{words.orMend}</span>}
        </p>
      )}
    </section>
  )
}

function FaultTable({ faults }: { faults: FindingsReturnView['faults'] }) {
  const words = useMessages(messages)
  return (
    <div className="mt-3 max-h-96 overflow-auto">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{words.faultCaption}</caption>
        <thead className="sticky top-0 bg-paper text-ink-2">
          <tr className="border-hairline border-b">
            <th scope="col" className="py-2 pr-4 font-normal whitespace-nowrap">
              {words.cell}
            </th>
            <th scope="col" className="py-2 font-normal">
              {words.fault}
            </th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, most).map(({ cell, line, code, text }) => (
            <tr key={`${cell} ${line} ${code} ${text}`} className="border-hairline border-b align-baseline">
              <th scope="row" className="py-2 pr-4 font-mono font-normal whitespace-nowrap">
                {cell ?? (line === null ? words.whole : line)}
              </th>
              <td className="py-2">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > most && <p className="mt-2 text-ink-2">{words.more(faults.length - most)}</p>}
    </div>
  )
}
