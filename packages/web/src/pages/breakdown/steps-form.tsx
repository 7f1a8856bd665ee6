import type { ItemView, MilestoneView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { newKey } from '../../client/new-key.ts'
import { listMilestoneKinds } from '../../model/milestone-kinds.ts'
import { changeQuarterSteps, listQuarterSteps } from '../../model/quarter-steps.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { itemWords } from '../../parts/item-words.ts'
import { TextField } from '../../parts/text-field.tsx'
import type { Desk } from './desk.ts'
import { panelMessages } from './panel-messages.ts'

/** What is to be seen by the end of each quarter. */
export function StepsForm({ item, desk }: { item: ItemView; desk: Desk }) {
  const words = useMessages(panelMessages)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const milestones = changeQuarterSteps(item, typed)
    desk.onStep((steps) => steps.change([{ id: item.id, expectedVersion: item.version, patch: { milestones } }]))
    setTyped({})
  }
  return (
    <form onSubmit={submit} className="mt-5 flex flex-col gap-2">
      <h3 className="font-semibold text-strong">{words.steps}</h3>
      {listQuarterSteps(item).map(({ due, step }, index) => (
        <TextField
          key={due}
          label={words.quarter(index + 1)}
          lang="zh-CN"
          maxLength={200}
          value={typed[due] ?? step?.title ?? ''}
          onValue={(value) => setTyped({ ...typed, [due]: value })}
        />
      ))}
      <div>
        <Button type="submit" disabled={desk.busy || Object.keys(typed).length === 0}>
          {words.saveSteps}
        </Button>
      </div>
    </form>
  )
}

/** Steps that are no quarter's: a decision, a start, an investment, a policy, a pilot, an honour, each with its day. */
export function OtherSteps({ item, desk }: { item: ItemView; desk: Desk }) {
  const words = useMessages(panelMessages)
  const { milestoneKinds } = useMessages(itemWords)
  const kinds = listMilestoneKinds(item.kind)
  const [typed, setTyped] = useState({ kind: kinds[0] ?? ('quarter' as const), title: '', due: '' })
  const quarters = new Set(listQuarterSteps(item).map(({ step }) => step?.id))
  const others = item.milestones.filter(({ id }) => !quarters.has(id))
  const keep = (milestones: readonly MilestoneView[]) =>
    desk.onStep((steps) =>
      steps.change([{ id: item.id, expectedVersion: item.version, patch: { milestones: [...milestones] } }]),
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const title = typed.title.trim()
    if (title === '' || typed.due === '') return
    keep([...item.milestones, { id: newKey(), kind: typed.kind, title, due: typed.due, doneOn: null }])
    setTyped({ ...typed, title: '', due: '' })
  }
  return (
    <form onSubmit={submit} className="mt-5 flex flex-col gap-2">
      <h3 className="font-semibold text-strong">{words.otherSteps}</h3>
      <ul>
        {others.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-3" lang="zh-CN">
            <span className="tabular-nums">{one.due}</span>
            <span className="text-ink-2">{milestoneKinds[one.kind]}</span>
            <span className="min-w-0 flex-1">{one.title}</span>
            <Button
              kind="quiet"
              aria-label={words.removePart(one.title)}
              disabled={desk.busy}
              onClick={() => keep(item.milestones.filter(({ id }) => id !== one.id))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <ChoiceField
        label={words.stepKind}
        value={typed.kind}
        choices={kinds.map((kind) => [kind, milestoneKinds[kind]])}
        onValue={(kind) => setTyped({ ...typed, kind })}
      />
      <TextField
        label={words.stepTitle}
        lang="zh-CN"
        maxLength={200}
        value={typed.title}
        onValue={(title) => setTyped({ ...typed, title })}
      />
      <TextField label={words.stepDue} type="date" value={typed.due} onValue={(due) => setTyped({ ...typed, due })} />
      <div>
        <Button type="submit" disabled={desk.busy || typed.title.trim() === '' || typed.due === ''}>
          {words.addStep}
        </Button>
      </div>
    </form>
  )
}
