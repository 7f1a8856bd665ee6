import { EmptyState } from '@gangmu/ui'
import { addresses } from './addresses.ts'
import { useMessages } from './language.tsx'
import { messages } from './messages.ts'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const words = useMessages(messages)
  return (
    <main className="mx-auto max-w-2xl p-6">
      <EmptyState
        title={words.notFound}
        action={
          <a className="gm-button" href={addresses.start()}>
            {words.toStart}
          </a>
        }
      >
        {words.notFoundAdvice}
      </EmptyState>
    </main>
  )
}
