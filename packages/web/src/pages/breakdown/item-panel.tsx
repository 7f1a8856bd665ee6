import type { ItemView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { AimForm } from './aim-form.tsx'
import { type Desk, isDraft, numberOf } from './desk.ts'
import { panelMessages } from './panel-messages.ts'
import { PartForm } from './part-form.tsx'
import { SlotForm } from './slot-form.tsx'
import { OtherSteps, StepsForm } from './steps-form.tsx'
import { Suggestions } from './suggestions.tsx'

/** One item beside the list: the sentence it came from, who is suggested and why, its words, its pack, its steps, its parts. */
export function ItemPanel({
  item,
  parts,
  desk,
  href,
}: {
  item: ItemView | null
  /** Its parts, where it is not one itself. */
  parts: readonly ItemView[]
  desk: Desk
  href: string
}) {
  const words = useMessages(panelMessages)
  if (item === null) return <p className="text-ink-2">{words.noItem}</p>
  const draft = desk.open && isDraft(item)
  const slots = item.part === 0 ? (desk.slots.get(item.commitment) ?? []) : []
  return (
    <>
      <h2 className="font-semibold text-title" lang="zh-CN">
        <span className="mr-2 text-ink-2">{numberOf(item)}</span>
        {item.title}
      </h2>
      <p className="mt-1">
        <a className="link" href={href}>
          {words.open}
        </a>
      </p>
      <h3 className="mt-4 text-ink-2 text-small">{words.sentence}</h3>
      <p className="font-serif" lang="zh-CN">
        {item.sentence}
      </p>
      {draft && (
        <div className="mt-3">
          <Suggestions item={item} desk={desk} full />
        </div>
      )}
      {slots.length > 0 && (
        <SlotForm
          slots={slots}
          issued={!isDraft(item)}
          busy={desk.busy}
          mayChange={desk.open}
          onFill={(given) => desk.onStep((steps) => steps.fill(given))}
        />
      )}
      {draft && <AimForm item={item} desk={desk} />}
      {draft && <WordsForm item={item} desk={desk} />}
      {draft && <StepsForm item={item} desk={desk} />}
      {draft && <OtherSteps item={item} desk={desk} />}
      {item.part === 0 && (draft || parts.length > 0) && (
        <PartForm item={item} parts={parts} desk={{ ...desk, open: draft }} />
      )}
    </>
  )
}

const fields = ['title', 'definition', 'deliverable', 'measures', 'remarks'] as const

function WordsForm({ item, desk }: { item: ItemView; desk: Desk }) {
  const words = useMessages(panelMessages)
  const [typed, setTyped] = useState<Partial<Record<(typeof fields)[number], string>>>({})
  const changed = Object.fromEntries(
    fields.flatMap((name) => {
      const now = typed[name]?.trim()
      return now === undefined || now === (item[name] ?? '') ? [] : [[name, now === '' ? null : now]]
    }),
  )
  const none = Object.keys(changed).length === 0 || changed.title === null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (none) return
    desk.onStep((steps) => steps.change([{ id: item.id, expectedVersion: item.version, patch: changed }]))
    setTyped({})
  }
  return (
    <form onSubmit={submit} className="mt-5 flex flex-col gap-2">
      <h3 className="font-semibold text-strong">{words.edit}</h3>
      {fields.map((name) => (
        <TextField
          key={name}
          label={words[name]}
          lang="zh-CN"
          maxLength={2000}
          value={typed[name] ?? item[name] ?? ''}
          onValue={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      <div>
        <Button type="submit" disabled={desk.busy || none}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
