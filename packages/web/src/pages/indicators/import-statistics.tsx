import type { Problem, SeriesLineView, StatisticsReturnView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { nameOfSeries } from '../../parts/name-of-series.ts'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { WideTable } from '../../parts/wide-table.tsx'
import { WorkbookChoice } from '../../parts/workbook-choice.tsx'
import type { Take } from '../../parts/workbook-return.tsx'
import { messages } from './messages.ts'

/** How a workbook is to be read where a person said otherwise than was proposed: columns by heading, series by name. */
export interface SaidMapping {
  readonly columns: Readonly<Record<string, string>>
  readonly series: Readonly<Record<string, string>>
}

/** A workbook of statistics as it is sent. */
export interface StatisticsDraft {
  readonly file: File
  readonly period: string
  readonly source: string
  readonly take: Take
  readonly mapping: SaidMapping
}

export interface ImportStatisticsProps {
  readonly indicators: readonly SeriesLineView[]
  readonly busy: boolean
  readonly problem: Problem | null
  /** What the server said of the file; null before it was checked. */
  readonly answer: StatisticsReturnView | null
  /** What was sent for that answer: only what was checked can be written. */
  readonly checked: StatisticsDraft | null
  readonly onSend: (draft: StatisticsDraft) => void
  /** Another file was chosen: what was said of the last one no longer holds. */
  readonly onChoose: () => void
}

const nothingSaid: SaidMapping = { columns: {}, series: {} }

type Said = Omit<StatisticsDraft, 'file' | 'take'>

/** Whether what is said now is what was checked; the file is, as another one forgets the answer. @example isAsChecked(draft, draft) // true */
export function isAsChecked(checked: Said, now: Said): boolean {
  const say = ({ period, source, mapping: { columns, series } }: Said) =>
    JSON.stringify([period, source, columns, series])
  return say(checked) === say(now)
}

/** A workbook of statistics comes in: what its columns and lines mean is proposed, mended where it is wrong, then remembered. */
export function ImportStatistics({
  indicators,
  busy,
  problem,
  answer,
  checked,
  onSend,
  onChoose,
}: ImportStatisticsProps) {
  const words = useMessages(messages)
  const [file, setFile] = useState<File | null>(checked?.file ?? null)
  const [facts, setFacts] = useState({ period: checked?.period ?? '', source: checked?.source ?? '' })
  const [mapping, setMapping] = useState(checked?.mapping ?? nothingSaid)
  const said = { period: facts.period.trim(), source: facts.source.trim(), mapping }
  const complete = file !== null && said.period !== '' && said.source !== ''
  const changed = checked === null || !isAsChecked(checked, said)
  const send = (take: Take) => {
    if (file && complete) onSend({ file, take, ...said })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send('check')
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {problem && <ProblemView problem={problem} />}
      <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <TextField
          label={words.period}
          hint={words.periodHint}
          pattern="\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H1))?"
          required
          value={facts.period}
          onValue={(period) => setFacts({ ...facts, period })}
        />
        <TextField
          label={words.source}
          lang="zh-CN"
          required
          maxLength={300}
          value={facts.source}
          onValue={(source) => setFacts({ ...facts, source })}
        />
      </div>
      <WorkbookChoice
        words={{ ...words, check: answer ? words.checkAgain : words.check }}
        file={file}
        next={!answer || changed}
        ready={complete}
        busy={busy}
        onFile={(chosen) => {
          setFile(chosen)
          setMapping(nothingSaid)
          onChoose()
        }}
      />
      {answer && (
        <StatisticsAnswer
          answer={answer}
          indicators={indicators}
          mapping={mapping}
          changed={changed}
          busy={busy}
          onMapping={setMapping}
          onTake={send}
        />
      )}
    </form>
  )
}

/** What a workbook was found to say, with what can be mended, and what can be written. */
export function StatisticsAnswer({
  answer,
  indicators,
  mapping,
  changed,
  busy,
  onMapping,
  onTake,
}: {
  answer: StatisticsReturnView
  indicators: readonly SeriesLineView[]
  mapping: SaidMapping
  /** Something was said otherwise since: it has to be checked before it is written. */
  changed: boolean
  busy: boolean
  onMapping: (mapping: SaidMapping) => void
  onTake: (take: Take) => void
}) {
  const words = useMessages(messages)
  const { headings, lines, ready, kept, unchanged, faults, remembered } = answer
  if (kept + unchanged > 0) {
    return (
      <p role="status" className="text-strong">
        {words.taken(kept, unchanged)}
      </p>
    )
  }
  const columns = { ...answer.mapping.columns, ...mapping.columns }
  const choices = [['', words.noSeries] as const, ...indicators.map((one) => [one.id, nameOfSeries(one)] as const)]
  return (
    <section aria-live="polite" aria-label={words.found}>
      <p className="text-strong">{words.foundLine(lines.length, ready, faults.length)}</p>
      {remembered && <p className="text-ink-2">{words.remembered}</p>}
      {faults.length > 0 && (
        <ul className="mt-2">
          {faults.map(({ line, cell, code, text }) => (
            <li key={`${line} ${cell} ${code} ${text}`}>
              <span className="mr-3 font-mono">{cell ?? line ?? words.whole}</span>
              {text}
            </li>
          ))}
        </ul>
      )}
      <fieldset className="mt-4 flex flex-wrap gap-4">
        <legend className="mb-1 text-ink-2">{words.columns}</legend>
        {headings
          .filter((heading) => heading !== '')
          .map((heading) => (
            <ChoiceField
              key={heading}
              label={heading}
              look="filter"
              value={columns[heading] ?? 'skip'}
              choices={Object.entries(words.facts)}
              onValue={(fact) => onMapping({ ...mapping, columns: { ...mapping.columns, [heading]: fact } })}
            />
          ))}
      </fieldset>
      <WideTable label={words.lines} className="mt-4">
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{words.lines}</caption>
          <thead className="text-ink-2">
            <tr className="border-hairline border-b">
              {[words.line, words.name, words.series, words.value, words.base, words.growth].map((label, index) => (
                <th key={label} scope="col" className={`py-1 pr-4 font-normal ${index > 2 ? 'text-right' : ''}`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, name, series, amount, base, growth }) => (
              <tr key={line} className="border-hairline border-b align-baseline">
                <td className="py-1 pr-4 tabular-nums">{line}</td>
                <th scope="row" lang="zh-CN" className="py-1 pr-4 font-normal">
                  {name}
                </th>
                <td className="py-1 pr-4">
                  <ChoiceField
                    label={words.seriesOf(name)}
                    look="hidden"
                    value={mapping.series[name] ?? series ?? ''}
                    choices={choices}
                    onValue={(id) => onMapping({ ...mapping, series: { ...mapping.series, [name]: id } })}
                  />
                </td>
                {[amount, base, growth].map((value, index) => (
                  <td key={['amount', 'base', 'growth'][index]} className="py-1 pr-4 text-right tabular-nums">
                    {value ?? words.none}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {changed && (
        <p role="status" className="mt-3 text-ink-2">
          {words.changedSince}
        </p>
      )}
      {!changed && ready === 0 && <p className="mt-3 text-ink-2">{words.nothingToTake}</p>}
      {!changed && ready > 0 && (
        <p className="mt-3">
          <Button kind="primary" disabled={busy} onClick={() => onTake(faults.length === 0 ? 'all' : 'good')}>
            {faults.length === 0 ? words.takeAll(ready) : words.takeGood(ready)}
          </Button>
        </p>
      )}
    </section>
  )
}
