import type { LightVerdictView } from '@gangmu/contract'
import { useLanguage, useMessages } from '../app/language.tsx'
import { LateMark } from './late-mark.tsx'
import { LightMark, type Looks } from './light-mark.tsx'
import { describeFact, describeNumber, describeTest, describeTurn } from './light-words.ts'

const zh = {
  numbers: '用到的数',
  rules: '规则自上而下，第一条符合的决定',
  decided: '由此决定',
  turns: '怎样改变',
  notAsked: (count: number) => `以下${count}条不再判断`,
}
const messages = {
  zh,
  en: {
    numbers: 'Numbers used',
    rules: 'Rules from the top; the first that holds decides',
    decided: 'decides',
    turns: 'What would turn it',
    notAsked: (count: number) => `${count} rules below were not asked`,
  } satisfies typeof zh,
}

/** Why a light is as it is: the numbers, the rules as they were tried, what would turn it, and what was once late. */
export function WhyLight({ verdict, looks }: { verdict: LightVerdictView; looks?: Looks | undefined }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const asked = verdict.why.filter((rule) => rule.asked)
  return (
    <div className="flex flex-col gap-4">
      <p className="text-strong">
        <LightMark state={verdict.state} looks={looks} />
        {verdict.lateMark && (
          <span className="ml-3">
            <LateMark mark={verdict.lateMark} />
          </span>
        )}
      </p>
      {verdict.turns && (
        <div>
          <h3 className="font-semibold">{words.turns}</h3>
          <p>{describeTurn(verdict.turns, language)}</p>
        </div>
      )}
      {verdict.numbers.length > 0 && (
        <div>
          <h3 className="font-semibold">{words.numbers}</h3>
          <dl className="grid grid-cols-[auto_auto] justify-start gap-x-6">
            {verdict.numbers.map(({ name, value, unit }) => (
              <div key={name} className="contents">
                <dt className="text-ink-2">{describeFact(name, language)}</dt>
                <dd className="text-right tabular-nums">{describeNumber(value, unit, language)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div>
        <h3 className="font-semibold">{words.rules}</h3>
        <ol className="mt-1 border-hairline border-t">
          {asked.map((rule) => (
            <li key={rule.rule} className={`border-hairline border-b py-1 ${rule.matched ? 'bg-selected px-2' : ''}`}>
              <span className={rule.matched ? 'font-semibold' : 'text-ink-2'}>
                {rule.matched ? '●' : '○'} {rule.words[language]}
                {rule.matched && ` — ${words.decided}`}
              </span>
              {rule.tests.map((test) => (
                <span key={`${test.fact}-${test.op}`} className="block pl-5 text-ink-2 text-small">
                  {describeTest(test, language)}
                </span>
              ))}
            </li>
          ))}
        </ol>
        {verdict.why.length > asked.length && (
          <p className="mt-1 text-ink-2 text-small">{words.notAsked(verdict.why.length - asked.length)}</p>
        )}
      </div>
    </div>
  )
}
