import { Button, ProblemNote } from '@gangmu/ui'
import { useMessages } from './language.tsx'
import { messages } from './messages.ts'

/** Shown in place of a page whose code failed: what happened, what to do, and the line to report. */
export function FaultPage({ error }: { error: unknown }) {
  const words = useMessages(messages)
  return (
    <main className="mx-auto max-w-2xl p-6">
      <ProblemNote title={words.fault} action={<Button onClick={() => location.reload()}>{words.reload}</Button>}>
        {words.faultAdvice}
      </ProblemNote>
      <pre className="mt-4 whitespace-pre-wrap font-mono text-small text-ink-2">
        {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      </pre>
    </main>
  )
}
