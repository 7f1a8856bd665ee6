import type { Problem } from '@gangmu/contract'
import { Button, ProblemNote } from '@gangmu/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../app/language.tsx'
import { problemOf } from '../client/problem-error.ts'

const again = { zh: '重试', en: 'Try again' }

/** Any error as a note in the server's words, with a way to try again where that makes sense. */
export function ProblemOf({ error, onRetry, action }: { error: unknown; onRetry?: () => void; action?: ReactNode }) {
  return <ProblemView problem={problemOf(error)} onRetry={onRetry} action={action} />
}

/** A problem as the server words it. */
export function ProblemView({
  problem,
  onRetry,
  action,
}: {
  problem: Pick<Problem, 'title' | 'detail'>
  onRetry?: (() => void) | undefined
  action?: ReactNode
}) {
  const { language } = useLanguage()
  const retry = onRetry ? <Button onClick={onRetry}>{again[language]}</Button> : undefined
  return (
    <ProblemNote title={problem.title} action={action ?? retry}>
      {problem.detail}
    </ProblemNote>
  )
}
