import type { CommitmentView } from '@gangmu/contract'
import { COMPARATORS } from '@gangmu/reader'
import { Figure } from '@gangmu/ui'
import { useLanguage } from '../app/language.tsx'

type Target = NonNullable<CommitmentView['target']>

const references: Readonly<Record<string, Readonly<Record<'zh' | 'en', (reference: string) => string>>>> = {
  'above-reference': { zh: (reference) => `高于${reference}`, en: (reference) => `above ${reference}` },
  'in-step': { zh: (reference) => `与${reference}同步`, en: (reference) => `in step with ${reference}` },
  assigned: { zh: (reference) => `完成${reference}`, en: (reference) => `as assigned: ${reference}` },
}

/** What a commitment aims at, in one line as it would be said: 不低于6%, 6%左右, 与经济增长同步. */
export function CommitmentTarget({ target }: { target: Target }) {
  const { language } = useLanguage()
  const { amount, reference } = target
  const phrase = reference === null ? undefined : references[target.comparator]?.[language](reference)
  if (phrase !== undefined && amount === null) return <span>{phrase}</span>
  const words: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = COMPARATORS
  const comparator = <span className="text-ink-2">{words[target.comparator]?.[language] ?? target.comparator}</span>
  const figure = amount === null ? null : <Figure amount={amount} unit={target.unit ?? ''} />
  // 左右 stands behind its figure.
  const behind = language === 'zh' && target.comparator === 'about'
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {behind ? figure : comparator}
      {behind ? comparator : figure}
      {reference !== null && <span>{reference}</span>}
    </span>
  )
}
