import { useMessages } from '../app/language.tsx'
import { messages } from '../app/messages.ts'

/** Something is on its way; said to screen readers too. */
export function Loading() {
  const words = useMessages(messages)
  return (
    <main id="main" tabIndex={-1}>
      <p role="status" className="p-6 text-ink-2">
        {words.loading}
      </p>
    </main>
  )
}
