import type { DecisionView } from '@gangmu/contract'
import { useLanguage } from '../app/language.tsx'
import { usePersonName } from '../app/people.ts'
import { verdictWords } from './code-words.ts'
import { formatInstant } from './format-instant.ts'

const reasonWord = { zh: '理由：', en: 'Reason: ' }

/** Who decided what, when and why. */
export function DecisionLine({ decision }: { decision: DecisionView }) {
  const { language } = useLanguage()
  const nameOf = usePersonName()
  const corrected = Object.entries(decision.correction ?? {})
  return (
    <div className="border-hairline border-l-2 pl-3">
      <p>
        {nameOf(decision.by)}
        <span className="mx-2">{verdictWords[decision.verdict][language]}</span>
        <time dateTime={decision.at} className="text-ink-2 tabular-nums">
          {formatInstant(decision.at)}
        </time>
      </p>
      {decision.reason !== null && (
        <p className="text-ink-2">
          {reasonWord[language]}
          {decision.reason}
        </p>
      )}
      {corrected.length > 0 && (
        <ul>
          {corrected.map(([field, value]) => (
            <li key={field}>
              <span className="text-ink-2">{describeField(field, language)}</span>
              <span className="ml-2">{Array.isArray(value) ? value.join('、') : String(value)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const fields: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = {
  verb: { zh: '动作', en: 'Action' },
  objects: { zh: '对象', en: 'Objects' },
  subject: { zh: '指标', en: 'Indicator' },
  comparator: { zh: '要求', en: 'Required' },
  amount: { zh: '数值', en: 'Amount' },
  unit: { zh: '单位', en: 'Unit' },
  reference: { zh: '参照', en: 'Reference' },
  measure: { zh: '性质', en: 'Measure' },
  bound: { zh: '界限', en: 'Bound' },
  meaning: { zh: '含义', en: 'Meaning' },
}

/** The name of a field that can be corrected. @example describeField('unit', 'zh') // '单位' */
export function describeField(field: string, language: 'zh' | 'en'): string {
  return fields[field]?.[language] ?? field
}
