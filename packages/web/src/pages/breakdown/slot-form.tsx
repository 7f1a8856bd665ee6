import type { SlotView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import type { SlotInput } from '../../client/breakdown-steps.ts'
import { panelMessages } from './panel-messages.ts'

/** The things a pack states, each with its name, or the reason why it has none. What was issued with a name keeps it. */
export function SlotForm({
  slots,
  issued,
  busy,
  mayChange,
  onFill,
}: {
  slots: readonly SlotView[]
  issued: boolean
  busy: boolean
  mayChange: boolean
  onFill: (slots: SlotInput[]) => void
}) {
  const words = useMessages(panelMessages)
  const [typed, setTyped] = useState<ReadonlyMap<number, { name?: string; reason?: string }>>(new Map())
  const set = (number: number, value: { name?: string; reason?: string }) =>
    setTyped(new Map(typed).set(number, { ...typed.get(number), ...value }))
  const changed = slots.flatMap((slot): SlotInput[] => {
    const { commitment, number, version: expectedVersion } = slot
    const { name = slot.name ?? '', reason = slot.excuse?.reason ?? '' } = typed.get(number) ?? {}
    const same = name.trim() === (slot.name ?? '') && reason.trim() === (slot.excuse?.reason ?? '')
    if (same) return []
    const input = { commitment, number, expectedVersion, name: name.trim() || null }
    return [{ ...input, ...(input.name === null && reason.trim() !== '' ? { reason: reason.trim() } : {}) }]
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (changed.length > 0) onFill(changed)
    setTyped(new Map())
  }
  return (
    <form onSubmit={submit} className="mt-5">
      <h3 className="font-semibold text-strong">{words.slots}</h3>
      <p className="text-ink-2 text-small">{words.slotsAdvice(slots.length)}</p>
      <ol className="mt-2 flex flex-col gap-1">
        {slots.map((slot) => {
          const fixed = !mayChange || (issued && slot.name !== null)
          const name = typed.get(slot.number)?.name ?? slot.name ?? ''
          return (
            <li key={slot.number} className="flex items-baseline gap-2">
              <span className="w-6 flex-none text-right text-ink-2" aria-hidden="true">
                {slot.number}
              </span>
              {fixed ? (
                <span lang="zh-CN">{slot.name ?? (slot.excuse ? words.excused(slot.excuse.reason) : '–')}</span>
              ) : (
                <>
                  <input
                    className="field"
                    lang="zh-CN"
                    aria-label={words.slot(slot.number)}
                    maxLength={200}
                    value={name}
                    onChange={(event) => set(slot.number, { name: event.target.value })}
                  />
                  {name.trim() === '' && (
                    <input
                      className="field"
                      lang="zh-CN"
                      aria-label={words.slotReason(slot.number)}
                      placeholder={words.slotReasonHint}
                      maxLength={500}
                      value={typed.get(slot.number)?.reason ?? slot.excuse?.reason ?? ''}
                      onChange={(event) => set(slot.number, { reason: event.target.value })}
                    />
                  )}
                </>
              )}
            </li>
          )
        })}
      </ol>
      {mayChange && (
        <Button type="submit" className="mt-2" disabled={busy || changed.length === 0}>
          {words.saveSlots}
        </Button>
      )}
    </form>
  )
}
