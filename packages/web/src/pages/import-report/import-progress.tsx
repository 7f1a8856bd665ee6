import { Progress } from '@base-ui/react/progress'
import type { JobView } from '@gangmu/contract'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { messages } from './messages.ts'

/** How far an import has come, what it led to, or why it did not. */
export function ImportProgress({ place, job, again }: { place: string; job: JobView; again: string }) {
  const words = useMessages(messages)
  if (job.state === 'failed') {
    const existing = job.problem?.code === 'already-imported' ? job.problem.params.document : undefined
    return (
      <div className="mt-6 max-w-2xl">
        <ProblemView
          problem={job.problem ?? { title: words.failed, detail: '' }}
          action={
            <span className="flex gap-2">
              <a className="gm-button" href={again}>
                {words.failed}
              </a>
              {existing !== undefined && (
                <a
                  className="gm-button"
                  href={addresses.document(String(job.problem?.params.place ?? place), String(existing))}
                >
                  {words.same}
                </a>
              )}
            </span>
          }
        />
      </div>
    )
  }
  if (job.state === 'done' && job.result) {
    const { place: home, document } = job.result
    return (
      <section className="mt-6" aria-live="polite">
        <h2 className="font-semibold text-title">{words.done}</h2>
        <p className="mt-1 text-ink-2">{words.doneAdvice}</p>
        {job.notices.length > 0 && (
          <div className="mt-4 max-w-2xl">
            <h3 className="font-semibold text-strong">{words.notices}</h3>
            <ul className="mt-1 list-disc pl-5">
              {job.notices.map(({ code, text }) => (
                <li key={`${code} ${text}`}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        <p className="mt-4 flex flex-wrap gap-2">
          <a className="gm-button gm-button-primary" href={addresses.document(home, document)}>
            {words.open}
          </a>
          <a className="gm-button" href={addresses.review(home, document)}>
            {words.review}
          </a>
          <a className="gm-button" href={again}>
            {words.another}
          </a>
        </p>
      </section>
    )
  }
  const label = job.state === 'waiting' ? words.waiting : (words.stages[job.stage] ?? job.stage)
  return (
    <div className="mt-6 max-w-2xl">
      <Progress.Root
        value={job.total > 0 ? job.done : null}
        max={Math.max(job.total, 1)}
        className="flex flex-col gap-2"
      >
        <div className="flex justify-between">
          <Progress.Label>{label}</Progress.Label>
          {job.total > 0 && <span className="text-ink-2 tabular-nums">{words.progress(job.done, job.total)}</span>}
        </div>
        <Progress.Track className="h-2 overflow-hidden rounded bg-hairline">
          <Progress.Indicator className="h-full bg-on-schedule data-[indeterminate]:w-1/3" />
        </Progress.Track>
      </Progress.Root>
      <p className="mt-2 text-ink-2">{words.leave}</p>
    </div>
  )
}
