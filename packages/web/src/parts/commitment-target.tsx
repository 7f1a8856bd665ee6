import type { CommitmentView } from '@gangmu/contract'
import { Figure } from '@gangmu/ui'
import { useLanguage } from '../app/language.tsx'
import { comparatorWords } from './code-words.ts'

/** What a commitment aims at, in one line: comparator, amount with unit, or the reference. */
export function CommitmentTarget({ target }: { target: NonNullable<CommitmentView['target']> }) {
  const { language } = useLanguage()
  const comparators: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = comparatorWords
  const comparator = comparators[target.comparator]?.[language] ?? target.comparator
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="text-ink-2">{comparator}</span>
      {target.amount !== null && <Figure amount={target.amount} unit={target.unit ?? ''} />}
      {target.reference !== null && <span>{target.reference}</span>}
    </span>
  )
}
