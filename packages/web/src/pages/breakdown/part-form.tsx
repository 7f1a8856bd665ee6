import type { ItemView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { nameUnits } from '../../model/name-units.ts'
import { TextField } from '../../parts/text-field.tsx'
import { UnitField } from '../../parts/unit-field.tsx'
import type { Desk } from './desk.ts'
import { panelMessages } from './panel-messages.ts'

/** The parts an item comes to, each with its share of the target; how they add up is told above the list. */
export function PartForm({ item, parts, desk }: { item: ItemView; parts: readonly ItemView[]; desk: Desk }) {
  const words = useMessages(panelMessages)
  const [title, setTitle] = useState('')
  const [amount, setAmount] = useState('')
  const [typed, setTyped] = useState('')
  const { units, unknown } = nameUnits(desk.units, typed)
  const target = item.target?.shape === 'count' ? item.target : null
  const right = title.trim() !== '' && unknown.length === 0 && (amount === '' || /^\d{1,30}(\.\d{1,9})?$/.test(amount))
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!right) return
    const part = { title: title.trim(), amount: amount || null, lead: units[0]?.id ?? null }
    desk.onStep((steps) => steps.divide(item, [part]))
    setTitle('')
    setAmount('')
    setTyped('')
  }
  return (
    <section className="mt-5">
      <h3 className="font-semibold text-strong">{words.parts}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part.id} className="flex items-baseline justify-between gap-2 border-hairline border-b py-1">
            <span lang="zh-CN">
              {part.title}
              {part.target?.amount && (
                <span className="ml-2 text-ink-2">
                  {part.target.amount}
                  {part.target.unit}
                </span>
              )}
            </span>
            {desk.open && (
              <Button
                kind="quiet"
                disabled={desk.busy}
                aria-label={words.removePart(part.title)}
                onClick={() => desk.onStep((steps) => steps.remove([part]))}
              >
                {words.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {desk.open && (
        <form onSubmit={add} className="mt-2 flex flex-col gap-2">
          <TextField label={words.partTitle} lang="zh-CN" value={title} maxLength={2000} onValue={setTitle} />
          {target && (
            <TextField
              label={words.partAmount(target.unit ?? '')}
              inputMode="decimal"
              value={amount}
              onValue={setAmount}
            />
          )}
          <UnitField label={words.partLead} units={desk.units} value={typed} onValue={setTyped} />
          <div>
            <Button type="submit" disabled={desk.busy || !right}>
              {words.addPart}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
