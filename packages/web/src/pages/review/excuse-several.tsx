import { describeReason, type Reading } from '@gangmu/reader'
import { Button } from '@gangmu/ui'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import type { ReviewItem } from '../../model/review-queue.ts'
import type { Statement } from '../../parts/decision-inputs.ts'
import { StatementForm } from '../../parts/statement-form.tsx'
import { messages } from './messages.ts'

/** Open items of one kind by name, to be excused several at once with one reason. */
export function ExcuseSeveral({
  items,
  reading,
  busy,
  onExcuse,
}: {
  items: readonly ReviewItem[]
  reading: Reading
  busy: boolean
  onExcuse: (items: readonly ReviewItem[], statement: Statement) => void
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const picked = items.filter((item) => chosen.has(item.id))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  return (
    <section aria-labelledby="several" className="mt-8 border-hairline border-t pt-6">
      <h2 id="several" className="font-semibold text-title">
        {words.several}
      </h2>
      <p className="text-ink-2">{words.severalAdvice}</p>
      <label className="mt-3 flex items-center gap-2">
        <input
          type="checkbox"
          checked={picked.length === items.length}
          onChange={(event) => setChosen(new Set(event.target.checked ? items.map((item) => item.id) : []))}
        />
        {words.selectAll}
      </label>
      <ul className="mt-1 grid gap-x-8 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.id} className="border-hairline border-b py-1">
            <label className="flex items-baseline gap-2">
              <input type="checkbox" checked={chosen.has(item.id)} onChange={() => toggle(item.id)} />
              <span lang="zh-CN" className="min-w-0 font-serif">
                {item.lead.anchor.quote}
                {'why' in item.lead.value && (
                  <span className="ml-2 text-ink-2 text-small">{describeReason(item.lead.value.why, language)}</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="mt-3 max-w-lg">
        {asking && picked.length > 0 ? (
          <StatementForm
            verdict="excuse"
            finding={null}
            reading={reading}
            busy={busy}
            onState={(statement) => {
              setAsking(false)
              setChosen(new Set())
              onExcuse(picked, statement)
            }}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <Button disabled={picked.length === 0 || busy} onClick={() => setAsking(true)}>
            {words.several}
            <span>{words.selected(picked.length)}</span>
          </Button>
        )}
      </div>
    </section>
  )
}
