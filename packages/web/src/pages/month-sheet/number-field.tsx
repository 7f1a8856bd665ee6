import { type ClipboardEvent, useId, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { messages } from './messages.ts'
import { isNumber, type PasteColumn, type PastedLine, readNumber, readPasted } from './paste-grid.ts'

/**
 * A figure of the sheet. What is no number stays as typed and is told; a block pasted from Excel goes to the lines below too.
 */
export function NumberField({
  label,
  column,
  value,
  unit,
  disabled,
  onValue,
  onBlock,
  onInvalid,
}: {
  label: string
  column: PasteColumn
  value: string | null
  unit?: string | undefined
  disabled: boolean
  onValue: (value: string | null) => void
  onBlock: (lines: readonly PastedLine[]) => void
  onInvalid: () => void
}) {
  const words = useMessages(messages)
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const take = (text: string) => {
    const number = readNumber(text)
    if (number === '' || isNumber(number)) {
      setTyped(null)
      onValue(number === '' ? null : number)
    } else {
      setTyped(text)
      onInvalid()
    }
  }
  const paste = (event: ClipboardEvent) => {
    const rows = readPasted(event.clipboardData.getData('text/plain'), column)
    if (rows === null) return
    event.preventDefault()
    setTyped(null)
    onBlock(rows)
  }
  return (
    <span className="block">
      <span className="flex items-baseline gap-1">
        <input
          inputMode="decimal"
          aria-label={label}
          className="field w-24! text-right tabular-nums"
          value={typed ?? value ?? ''}
          disabled={disabled}
          aria-invalid={typed === null ? undefined : true}
          aria-describedby={typed === null ? undefined : id}
          onChange={(event) => take(event.target.value)}
          onPaste={paste}
        />
        {unit !== undefined && unit !== '' && <span className="text-ink-2 text-small whitespace-nowrap">{unit}</span>}
      </span>
      {typed !== null && (
        <span id={id} className="block text-overdue text-small">
          {words.invalid}
        </span>
      )}
    </span>
  )
}
