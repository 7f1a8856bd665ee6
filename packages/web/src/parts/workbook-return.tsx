import type { Problem, WorkbookReturnView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import { type Messages, useMessages } from '../app/language.tsx'
import { ProblemView } from './problem-view.tsx'
import { WorkbookChoice } from './workbook-choice.tsx'

/** What is done with a file: looked at, taken whole, or only its good lines. */
export type Take = 'check' | 'all' | 'good'

/** What a returned workbook can write, in words: 项修改, 个单位. */
export interface ReturnWords {
  readonly ready: (count: number) => string
  readonly nothing: string
}

/** A workbook on its way back. */
export interface WorkbookReturnProps {
  readonly words: ReturnWords
  readonly busy: boolean
  readonly problem: Problem | null
  /** What the server said of the chosen file; null before it was checked. */
  readonly answer: WorkbookReturnView | null
  /** Where the work goes on once it is taken. */
  readonly after?: ReactNode
  readonly onSend: (file: File, take: Take) => void
  /** Another file was chosen: what was said of the last one no longer holds. */
  readonly onChoose: () => void
}

const zh = {
  choose: '选择填好的Excel或CSV文件',
  check: '校验',
  checking: '正在校验……',
  result: '校验结果',
  counts: (lines: number, ready: string, faults: number) =>
    `共${lines}行，可写入${ready}，${faults === 0 ? '没有问题' : `有${faults}处问题`}。`,
  faultCaption: '问题，按单元格',
  cell: '单元格',
  fault: '问题',
  whole: '整份文件',
  takeAll: (ready: string) => `写入${ready}`,
  takeGood: (ready: string) => `只写入无误的${ready}`,
  orMend: '也可改正后重新选择文件。',
  taken: (ready: string) => `已写入${ready}。`,
  more: (count: number) => `另有${count}处，改正以上后再校验。`,
}

const messages: Messages<typeof zh> = {
  zh,
  en: {
    choose: 'Choose the filled-in Excel or CSV file',
    check: 'Check',
    checking: 'Checking…',
    result: 'What was found',
    counts: (lines, ready, faults) =>
      `Lines: ${lines}. Ready: ${ready}. ${faults === 0 ? 'No faults.' : `Faults: ${faults}.`}`,
    faultCaption: 'Faults, by cell',
    cell: 'Cell',
    fault: 'Fault',
    whole: 'Whole file',
    takeAll: (ready) => `Write ${ready}`,
    takeGood: (ready) => `Write only what is right: ${ready}`,
    orMend: 'Or mend the file and choose it again.',
    taken: (ready) => `Written: ${ready}.`,
    more: (count) => `${count} more; mend these and check again.`,
  },
}

/** Faults that one look can take in; the rest wait for the next check. */
const most = 200

/** A workbook comes back: it is checked first, then taken whole or in its good lines, as the person says. */
export function WorkbookReturn({ words, busy, problem, answer, after, onSend, onChoose }: WorkbookReturnProps) {
  const own = useMessages(messages)
  const [file, setFile] = useState<File | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file) onSend(file, 'check')
  }
  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-4">
      {problem && <ProblemView problem={problem} />}
      <WorkbookChoice
        words={own}
        file={file}
        next={answer === null}
        ready={file !== null}
        busy={busy}
        onFile={(chosen) => {
          setFile(chosen)
          onChoose()
        }}
      />
      {answer && (
        <Answer words={words} answer={answer} busy={busy} after={after} onTake={(take) => file && onSend(file, take)} />
      )}
    </form>
  )
}

function Answer({
  words,
  answer,
  busy,
  after,
  onTake,
}: Pick<WorkbookReturnProps, 'words' | 'busy' | 'after'> & {
  answer: WorkbookReturnView
  onTake: (take: Take) => void
}) {
  const own = useMessages(messages)
  const { lines, ready, changed, faults } = answer
  const clean = faults.length === 0
  if (changed > 0)
    return (
      <section aria-live="polite">
        <p className="text-strong">{own.taken(words.ready(changed))}</p>
        {after !== undefined && <p className="mt-2">{after}</p>}
      </section>
    )
  return (
    <section aria-live="polite" aria-label={own.result}>
      <p className="text-strong">{own.counts(lines, words.ready(ready), faults.length)}</p>
      {!clean && <FaultTable faults={faults} />}
      {ready === 0 ? (
        <p className="mt-3 text-ink-2">{words.nothing}</p>
      ) : (
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Button kind="primary" disabled={busy} onClick={() => onTake(clean ? 'all' : 'good')}>
            {clean ? own.takeAll(words.ready(ready)) : own.takeGood(words.ready(ready))}
          </Button>
          {!clean && <span className="text-ink-2">{own.orMend}</span>}
        </p>
      )}
    </section>
  )
}

function FaultTable({ faults }: Pick<WorkbookReturnView, 'faults'>) {
  const own = useMessages(messages)
  return (
    <div className="mt-3 max-h-96 overflow-auto">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{own.faultCaption}</caption>
        <thead className="sticky top-0 bg-paper text-ink-2">
          <tr className="border-hairline border-b">
            <th scope="col" className="py-2 pr-4 font-normal whitespace-nowrap">
              {own.cell}
            </th>
            <th scope="col" className="py-2 font-normal">
              {own.fault}
            </th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, most).map(({ cell, line, code, text }) => (
            <tr key={`${cell} ${line} ${code} ${text}`} className="border-hairline border-b align-baseline">
              <th scope="row" className="py-2 pr-4 font-mono font-normal whitespace-nowrap">
                {cell ?? (line === null ? own.whole : line)}
              </th>
              <td className="py-2">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > most && <p className="mt-2 text-ink-2">{own.more(faults.length - most)}</p>}
    </div>
  )
}
