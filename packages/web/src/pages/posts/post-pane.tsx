import { type HolderView, type Problem, postRoles, roleWords } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import type { ListedPost } from '../../model/list-posts.ts'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { HoldForm, type KnownAccounts, type Tenure } from './hold-form.tsx'
import { messages } from './messages.ts'

export type PostRole = (typeof postRoles)[number]

export interface PostPaneProps {
  readonly listed: ListedPost
  readonly roles: readonly PostRole[]
  readonly known: KnownAccounts
  readonly mayChange: boolean
  readonly today: string
  readonly busy: boolean
  readonly problem: Problem | null
  readonly close: string
  readonly onHold: (tenure: Tenure) => void
  readonly onLeave: (holding: HolderView, until: string | null) => void
  readonly onRole: (role: PostRole, carried: boolean) => void
}

/** One post: who holds it, held it and will; and what a security administrator does about it. */
export function PostPane(props: PostPaneProps) {
  const { listed, mayChange, busy, problem, close } = props
  const { unit, post, now, future, past } = listed
  const words = useMessages(messages)
  const held = [...future.toReversed(), ...now.toReversed(), ...past]
  return (
    <section aria-label={post.title}>
      <div className="flex items-start justify-between gap-2">
        <div lang="zh-CN">
          <h2 className="font-semibold text-title">{post.title}</h2>
          <p className="text-ink-2">{unit.name}</p>
        </div>
        <a className="gm-button gm-button-quiet" href={close} data-replace="">
          {words.close}
        </a>
      </div>
      {problem && (
        <div className="mt-3">
          <ProblemView problem={problem} />
        </div>
      )}
      <Part title={words.history}>
        {held.length === 0 ? (
          <p className="text-ink-2">{words.nobody}</p>
        ) : (
          <ol>
            {held.map((one) => (
              <Holding key={`${one.id}-${one.version}`} holding={one} {...props} />
            ))}
          </ol>
        )}
      </Part>
      {mayChange && (
        <Part title={words.hold} lead={now.length > 0 ? words.holdLead : undefined}>
          <HoldForm
            key={held.length}
            listed={listed}
            known={props.known}
            today={props.today}
            busy={busy}
            onHold={props.onHold}
          />
        </Part>
      )}
      <Carried {...props} />
    </section>
  )
}

function Part({ title, lead, children }: { title: string; lead?: string | undefined; children: ReactNode }) {
  return (
    <div className="mt-4 border-hairline border-t pt-3">
      <h3 className="mb-1 font-semibold text-strong">{title}</h3>
      {lead !== undefined && <p className="mb-2 text-ink-2">{lead}</p>}
      {children}
    </div>
  )
}

function Holding({ holding, listed, mayChange, busy, today, onLeave }: PostPaneProps & { holding: HolderView }) {
  const words = useMessages(messages)
  const [open, setOpen] = useState(false)
  const [until, setUntil] = useState(holding.until ?? today)
  const past = listed.past.includes(holding)
  const when = past ? words.past : listed.now.includes(holding) ? words.now : words.future
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onLeave(holding, until)
  }
  return (
    <li className="border-hairline border-b py-1.5 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <span className={past ? 'text-ink-2' : ''}>
          <span lang="zh-CN">{holding.name}</span>
          <span className="ml-2 text-ink-2 text-small">
            {when} · {holding.from} – {holding.until ?? ''}
          </span>
        </span>
        {mayChange && !past && !open && (
          <Button kind="quiet" aria-label={`${words.leave} ${holding.name}`} onClick={() => setOpen(true)}>
            {words.leave}
          </Button>
        )}
      </div>
      {open && (
        <form onSubmit={submit} className="my-2 flex flex-wrap items-end gap-2">
          <div className="w-44">
            <TextField label={words.lastDay} type="date" value={until} onValue={setUntil} min={holding.from} required />
          </div>
          <Button type="submit" disabled={busy}>
            {words.leaveSave}
          </Button>
          {holding.until !== null && (
            <Button disabled={busy} onClick={() => onLeave(holding, null)}>
              {words.clearUntil}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </form>
      )}
    </li>
  )
}

function Carried({ roles, mayChange, busy, onRole }: PostPaneProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  if (!mayChange && roles.length === 0) return null
  return (
    <Part title={words.carries} lead={words.carriesLead}>
      <p>
        {roles.length === 0
          ? words.carriesNone
          : roles.map((role) => roleWords[role][language]).join(language === 'zh' ? '、' : ', ')}
      </p>
      {mayChange && (
        <p className="mt-2 flex flex-wrap gap-2">
          {postRoles.map((role) => {
            const carried = roles.includes(role)
            return (
              <Button key={role} disabled={busy} onClick={() => onRole(role, !carried)}>
                {(carried ? words.detach : words.attach)(roleWords[role][language])}
              </Button>
            )
          })}
        </p>
      )}
    </Part>
  )
}
