import type { Part } from '@gangmu/reader'
import { type Messages, useMessages } from '../app/language.tsx'
import type { FindingView } from '../model/finding-view.ts'

const zh = { title: '识别依据', rule: '规则' }
const messages: Messages<typeof zh> = { zh, en: { title: 'Why it is read so', rule: 'Rule' } }

/** The rule that read a finding and the parts it was made of, folded until asked for; null when no rule read it. */
export function RuleTree({ finding }: { finding: FindingView }) {
  const words = useMessages(messages)
  if (finding.rule === null) return null
  return (
    <details>
      <summary className="cursor-pointer">
        {words.title}
        <code className="ml-2 font-mono text-ink-2 text-small">{finding.rule}</code>
      </summary>
      {finding.parts.length > 0 && <PartList parts={finding.parts} />}
    </details>
  )
}

function PartList({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className="mt-1 ml-1 border-hairline border-l pl-3">
      {parts.map((part) => (
        <li key={`${part.rule}-${part.start}-${part.end}`} className="py-0.5">
          <span lang="zh-CN" className="font-serif">
            {part.quote}
          </span>
          {part.value !== '' && <span className="ml-2 text-ink-2">{part.value}</span>}
          <code className="ml-2 font-mono text-ink-2 text-small">{part.rule}</code>
          {part.parts && part.parts.length > 0 && <PartList parts={part.parts} />}
        </li>
      ))}
    </ul>
  )
}
