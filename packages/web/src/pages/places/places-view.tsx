import { type PlaceView, type Problem, routes } from '@gangmu/contract'
import { Button, StateMark } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import { useMessages } from '../../app/language.tsx'
import { mayCall } from '../../app/may-call.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { ProblemView } from '../../parts/problem-view.tsx'
import { Section } from '../../parts/section.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

export type KeptPlace = z.output<typeof routes.listPlaces.response>['places'][number]

export interface PlacesProps {
  readonly place: PlaceView
  readonly places: readonly KeptPlace[]
  readonly busy: boolean
  readonly problem: Problem | null
  /** What was just done: a place that was opened, by its name, or somebody appointed. */
  readonly done: { readonly opened: string } | 'appointed' | null
  /** Code of the place whose first security administrator is being made. */
  readonly appointing?: string
  readonly onOpen: (code: string) => void
  readonly onAppoint: (opened: string, name: string) => void
}

/** The places of the installation, and whether each has somebody who gives rights. */
export function PlacesView(props: PlacesProps) {
  const { place, places, problem, done } = props
  const words = useMessages(messages)
  const here = useOwnPlace()
  const [chosen, setChosen] = useState(props.appointing ?? null)
  const mayAppoint = mayCall(routes.appointSecurityAdministrator, here)
  const appointing = places.find(({ code, secured }) => code === chosen && !secured)
  return (
    <SettingsFrame place={place} id="places" lead={words.lead}>
      {problem && (
        <div className="mt-4">
          <ProblemView problem={problem} />
        </div>
      )}
      <p role="status" className="mt-2 text-done">
        {done !== null && `● ${done === 'appointed' ? words.appointed : words.opened(done.opened)}`}
      </p>
      <table className="mt-4 w-full max-w-4xl border-collapse text-left">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="text-ink-2">
          <tr className="border-hairline border-b">
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.code}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.name}
            </th>
            <th scope="col" className="py-2 font-normal">
              {words.giver}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((one) => (
            <tr key={one.code} className="border-hairline border-b align-baseline">
              <td className="py-1.5 pr-4 whitespace-nowrap">{one.code}</td>
              <th scope="row" lang="zh-CN" className="py-1.5 pr-4 font-normal">
                {one.name}
                {one.home && <span className="ml-2 text-ink-2 text-small">{words.home}</span>}
              </th>
              <td className="py-1.5">
                <span className="mr-3">
                  <StateMark state={one.secured ? 'done' : 'overdue'}>
                    {one.secured ? words.secured : words.unsecured}
                  </StateMark>
                </span>
                {!one.secured && !one.home && mayAppoint && (
                  <Button kind="quiet" aria-expanded={chosen === one.code} onClick={() => setChosen(one.code)}>
                    {words.appoint}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.some(({ home, secured }) => home && !secured) && <p className="mt-3 text-ink-2">{words.byHome}</p>}
      {appointing && (
        <Section title={words.appoint} lead={words.appointLead(appointing.name)}>
          <OneLine
            key={appointing.code}
            label={words.person}
            action={words.doAppoint}
            minLength={2}
            maxLength={64}
            busy={props.busy}
            onSend={(name) => props.onAppoint(appointing.code, name)}
          >
            <Button kind="quiet" onClick={() => setChosen(null)}>
              {words.cancel}
            </Button>
          </OneLine>
        </Section>
      )}
      {mayCall(routes.openPlace, here) && (
        <Section title={words.open} lead={words.openLead}>
          <OneLine
            key={places.length}
            label={words.code}
            action={words.doOpen}
            pattern="[0-9]{6}"
            inputMode="numeric"
            maxLength={6}
            busy={props.busy}
            onSend={props.onOpen}
          />
        </Section>
      )}
    </SettingsFrame>
  )
}

function OneLine({
  label,
  action,
  busy,
  children,
  onSend,
  ...field
}: {
  label: string
  action: string
  busy: boolean
  children?: React.ReactNode
  minLength?: number
  maxLength: number
  pattern?: string
  inputMode?: 'numeric'
  onSend: (value: string) => void
}) {
  const [value, setValue] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend(value.trim())
  }
  return (
    <form onSubmit={submit} className="flex max-w-xl flex-wrap items-end gap-2">
      <div className="min-w-44 flex-1">
        <TextField {...field} label={label} value={value} onValue={setValue} autoComplete="off" required />
      </div>
      <Button type="submit" disabled={busy}>
        {action}
      </Button>
      {children}
    </form>
  )
}
