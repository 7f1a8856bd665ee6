import type { RemainderView } from '@gangmu/contract'
import { StateMark } from '@gangmu/ui'
import { type Messages, useMessages } from '../app/language.tsx'

const zh = {
  numbers: (total: number, placed: number, open: number) => `${total}个数字：已归位${placed}，待处理${open}`,
  findings: (total: number, open: number) => `${total}项承诺和目标：已审${total - open}，待审${open}`,
  clauses: (open: number) => `${open}个分句待处理`,
  headings: (open: number) => `${open}个标题缺正文`,
  complete: '全部处理完毕，可以采纳',
}

const messages: Messages<typeof zh> = {
  zh,
  en: {
    numbers: (total, placed, open) => `${total} numbers: ${placed} placed, ${open} to decide`,
    findings: (total, open) => `${total} promises and targets: ${total - open} reviewed, ${open} to review`,
    clauses: (open) => `${open} ${open === 1 ? 'clause' : 'clauses'} to decide`,
    headings: (open) => `${open} ${open === 1 ? 'heading' : 'headings'} without body`,
    complete: 'Everything is decided; the plan can be adopted',
  },
}

/** How much is still undecided, in one line; what is settled is not mentioned. */
export function RemainderCounter({ remainder, adopted = false }: { remainder: RemainderView; adopted?: boolean }) {
  const words = useMessages(messages)
  const { numbers, findings, clauses, headings } = remainder
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0">
      <li>
        <StateMark state={numbers.open > 0 ? 'remainder' : 'done'}>
          {words.numbers(numbers.total, numbers.placed, numbers.open)}
        </StateMark>
      </li>
      {findings.total > 0 && (
        <li>
          <StateMark state={findings.open > 0 ? 'undecided' : 'done'}>
            {words.findings(findings.total, findings.open)}
          </StateMark>
        </li>
      )}
      {clauses.open > 0 && (
        <li>
          <StateMark state="remainder">{words.clauses(clauses.open)}</StateMark>
        </li>
      )}
      {headings.open > 0 && (
        <li>
          <StateMark state="missing">{words.headings(headings.open)}</StateMark>
        </li>
      )}
      {remainder.complete && !adopted && (
        <li>
          <StateMark state="done">{words.complete}</StateMark>
        </li>
      )}
    </ul>
  )
}
