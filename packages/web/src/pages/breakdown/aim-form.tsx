import type { ItemView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { Desk } from './desk.ts'
import { panelMessages } from './panel-messages.ts'

const isAmount = (text: string): boolean => /^-?\d{1,30}(\.\d{1,9})?$/.test(text)

/** What a draft aims at, and how often it reports; a task without a figure has no amount here. */
export function AimForm({ item, desk }: { item: ItemView; desk: Desk }) {
  const words = useMessages(panelMessages)
  const { language } = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const { target } = item
  const known = desk.cadences.map(({ id, words: called }) => [id, called[language]] as const)
  // What the rules in force do not have any more is still shown as it is.
  const cadences = known.some(([id]) => id === item.cadence) ? known : [...known, [item.cadence, item.cadence] as const]
  const change = (patch: Partial<Pick<ItemView, 'target' | 'cadence'>>) =>
    desk.onStep((steps) => steps.change([{ id: item.id, expectedVersion: item.version, patch }]))
  const amount = typed?.trim() ?? ''
  const wrong = amount !== '' && !isAmount(amount)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (target === null || typed === null || wrong) return
    change({ target: { ...target, amount: amount === '' ? null : amount } })
    setTyped(null)
  }
  return (
    <form onSubmit={submit} className="mt-5 flex flex-col gap-2">
      <h3 className="font-semibold text-strong">{words.aim}</h3>
      {desk.cadences.length > 0 && (
        <ChoiceField
          label={words.cadence}
          value={item.cadence}
          disabled={desk.busy}
          choices={cadences}
          onValue={(cadence) => change({ cadence })}
        />
      )}
      {target !== null && (
        <>
          <TextField
            label={words.amount(target.unit ?? '')}
            inputMode="decimal"
            value={typed ?? target.amount ?? ''}
            fault={wrong ? words.notAmount : undefined}
            onValue={setTyped}
          />
          <div>
            <Button type="submit" disabled={desk.busy || typed === null || wrong || amount === (target.amount ?? '')}>
              {words.save}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
