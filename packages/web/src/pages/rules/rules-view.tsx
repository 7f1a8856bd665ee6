import type { LawAnswerView, LawView, PlaceView, Problem } from '@gangmu/contract'
import { Button, PageHeader } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { LightMark } from '../../parts/light-mark.tsx'
import { describeCondition } from '../../parts/light-words.ts'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { Section } from '../../parts/section.tsx'
import { messages } from './messages.ts'

export interface RulesProps {
  readonly place: PlaceView
  readonly answer: LawAnswerView
  readonly mayChoose: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly onChoose: (law: string) => void
}

type Source = LawView['source']

/** The rules a place judges its year by, from the top, each number with its source; the office may choose another set. */
export function RulesView({ place, answer, mayChoose, busy, problem, onChoose }: RulesProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { law, choices } = answer
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.progress, href: addresses.overview(place.code) },
        { label: words.title },
      ]}
    >
      <PageHeader
        title={words.title}
        lead={words.lead(law.words[language])}
        actions={
          <a className="gm-button" href={addresses.lights(place.code)}>
            {words.toLights}
          </a>
        }
      />
      <SourceLine source={law.source} />
      {problem && (
        <div className="mt-4">
          <ProblemView problem={problem} />
        </div>
      )}
      {mayChoose && <ChooseForm key={law.id} now={law.id} choices={choices} busy={busy} onChoose={onChoose} />}
      <Section title={words.rules} lead={words.rulesLead}>
        <RuleList law={law} />
      </Section>
      <Section title={words.colours} lead={words.coloursLead}>
        <ul>
          {law.colours.map(({ id, words: called, meaning }) => (
            <li key={id} className="py-1">
              {called[language]}
              <span className="ml-3 text-ink-2">{meaning[language]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.cadences}>
        <ul className="border-hairline border-t">
          {law.cadences.map(({ id, words: called, source }) => (
            <li key={id} className="border-hairline border-b py-2">
              {called[language]}
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.counting}>
        <p>{law.levels === 1 ? words.oneLevel : words.twoLevels}</p>
        <p>{words.silent(law.silentDays)}</p>
        <p>{words.verdicts(law.verdicts.map((one) => one.words[language]).join(words.mark))}</p>
      </Section>
      <Section title={words.closeOut}>
        <SourceLine source={law.closeOut} />
        <p className="mt-2">{law.separation.pairs.map((pair) => words.pairs[pair]).join(words.mark)}</p>
        <SourceLine source={law.separation.source} />
      </Section>
    </PageFrame>
  )
}

/** Where a rule or a number comes from; what the product sets itself says so, and so does what nobody found in its document. */
function SourceLine({ source }: { source: Source }) {
  const words = useMessages(messages)
  return (
    <p className="text-ink-2 text-small">
      <span lang="zh-CN">{source.words}</span>
      {source.date !== '' && <span className="ml-2 tabular-nums">{source.date}</span>}
      {!source.verified && <span className="ml-2">{source.own ? words.ours : words.unverified}</span>}
    </p>
  )
}

function RuleList({ law }: { law: LawView }) {
  const { language } = useLanguage()
  return (
    <ol className="border-hairline border-t">
      {law.rules.map((rule, index) => (
        <li key={rule.id} className="grid grid-cols-[2rem_10rem_1fr] gap-x-3 border-hairline border-b py-2">
          <span className="text-ink-2 tabular-nums">{index + 1}</span>
          <LightMark state={rule.state} looks={law.looks} />
          <div>
            {rule.words[language]}
            {rule.when.map((test) => {
              const threshold = 'threshold' in test ? law.thresholds[test.threshold] : undefined
              return (
                <div key={JSON.stringify(test)} className="text-ink-2 text-small">
                  {describeCondition(test, threshold?.value ?? '', language)}
                  {threshold && <SourceLine source={threshold.source} />}
                </div>
              )
            })}
          </div>
        </li>
      ))}
    </ol>
  )
}

function ChooseForm({
  now,
  choices,
  busy,
  onChoose,
}: {
  now: string
  choices: LawAnswerView['choices']
  busy: boolean
  onChoose: (law: string) => void
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState(now)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== now) onChoose(chosen)
  }
  return (
    <Section title={words.choose} lead={words.chooseLead}>
      <form onSubmit={submit}>
        <fieldset disabled={busy} className="flex max-w-3xl flex-col gap-3">
          <legend className="sr-only">{words.choose}</legend>
          {choices.map(({ id, words: called, source }) => (
            <label key={id} className="flex items-start gap-2">
              <input
                type="radio"
                name="law"
                className="mt-1"
                value={id}
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              <span>
                {called[language]}
                <SourceLine source={source} />
              </span>
            </label>
          ))}
          <span>
            <Button type="submit" kind="primary" disabled={busy || chosen === now}>
              {words.take}
            </Button>
          </span>
        </fieldset>
      </form>
    </Section>
  )
}
