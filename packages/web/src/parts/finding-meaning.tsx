import type { Reading } from '@gangmu/reader'
import { Figure } from '@gangmu/ui'
import { useLanguage } from '../app/language.tsx'
import type { FindingView } from '../model/finding-view.ts'
import { describeFinding } from './describe-finding.ts'

/** What a finding means, as a list of labelled values. */
export function FindingMeaning({ finding, reading }: { finding: FindingView; reading: Reading }) {
  const { language } = useLanguage()
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {describeFinding(finding, reading, language).map((line) => (
        <div key={line.label} className="contents">
          <dt className="whitespace-nowrap text-ink-2">{line.label}</dt>
          <dd className="min-w-0">{'figure' in line ? <Figure {...line.figure} /> : line.text}</dd>
        </div>
      ))}
    </dl>
  )
}
