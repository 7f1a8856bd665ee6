import { useMessages } from '../app/language.tsx'
import { messages } from '../app/messages.ts'

/** Something is on its way; said to screen readers too. */
export function Loading({ label }: { label?: string }) {
  const words = useMessages(messages)
  return (
    <p role="status" className="p-6 text-ink-2">
      {label ?? words.loading}
    </p>
  )
}
