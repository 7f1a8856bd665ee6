import type { Problem } from '@gangmu/contract'
import { Button, ProblemNote } from '@gangmu/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../app/language.tsx'

const again = { zh: '重试', en: 'Try again' }

/** A problem as the server words it. */
export function ProblemView({
  problem,
  onRetry,
  action,
  level,
}: {
  problem: Pick<Problem, 'title' | 'detail'>
  level?: 1
  onRetry?: (() => void) | undefined
  action?: ReactNode
}) {
  const { language } = useLanguage()
  const retry = onRetry ? <Button onClick={onRetry}>{again[language]}</Button> : undefined
  return (
    <ProblemNote title={problem.title} level={level} action={action ?? retry}>
      {problem.detail}
    </ProblemNote>
  )
}
