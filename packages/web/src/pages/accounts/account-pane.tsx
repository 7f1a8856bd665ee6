import { type AccountView, type Problem, roleWords, routes, type SessionLine } from '@gangmu/contract'
import { Button, StateMark } from '@gangmu/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { mayCall } from '../../app/may-call.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { formatInstant } from '../../parts/format-instant.ts'
import { ProblemView } from '../../parts/problem-view.tsx'
import { SessionTable } from '../../parts/session-table.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { accountState, stateMarks } from './account-state.ts'
import { LinkNote, type MadeLink } from './link-note.tsx'
import { messages } from './messages.ts'

/** What may be done to an account. */
export interface AccountActions {
  readonly onLink: (forgetSecondFactor: boolean) => void
  readonly onRename: (name: string) => void
  readonly onUse: (inUse: boolean) => void
  readonly onUnlock: () => void
  /** Ends one session, or all. */
  readonly onEnd: (session?: string) => void
}

export interface AccountPaneProps extends AccountActions {
  readonly account: AccountView
  /** Sessions, for those who may see them; null for others. */
  readonly sessions: readonly SessionLine[] | null
  readonly link: MadeLink | null
  /** Scheme and host that links begin with. */
  readonly origin: string
  /** Whether it is the account of whoever looks. */
  readonly own: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly now: number
  readonly place: string
  readonly close: string
}

/** One account: how it stands, its rights, and what an administrator does for it. */
export function AccountPane(props: AccountPaneProps) {
  const { account, sessions, link, origin, own, busy, problem, now, place, close } = props
  const words = useMessages(messages)
  const here = useOwnPlace()
  // A security administrator makes links to security and audit administrators alone; the ledger says the same.
  const guarded = account.grants.some(({ role }) => role === 'security-administrator' || role === 'audit-administrator')
  const linked = guarded || !here?.roles.includes('security-administrator')
  const state = accountState(account, now)
  return (
    <section aria-label={account.name}>
      <div className="flex items-start justify-between gap-2">
        <h2 className="font-semibold text-title" lang="zh-CN">
          {account.name}
        </h2>
        <a className="gm-button gm-button-quiet" href={close} data-replace="">
          {words.close}
        </a>
      </div>
      <p className="flex flex-wrap gap-x-4">
        <StateMark state={stateMarks[state]}>{words.states[state]}</StateMark>
        <span className="text-ink-2">
          {words.created} {formatInstant(account.createdAt)}
        </span>
      </p>
      {problem && (
        <div className="mt-3">
          <ProblemView problem={problem} />
        </div>
      )}
      {link && <LinkNote link={link} name={account.name} origin={origin} />}
      {state === 'paused' && mayCall(routes.unlockAccount, here) && (
        <Part>
          <p className="mb-2">{words.pausedUntil(formatInstant(account.lockedUntil ?? ''))}</p>
          <Button disabled={busy} onClick={props.onUnlock}>
            {words.unlock}
          </Button>
        </Part>
      )}
      <Rights account={account} place={place} />
      {mayCall(routes.makeAccountLink, here) && linked && state !== 'disabled' && (
        <NewLink key={`link-${link?.token}`} {...props} />
      )}
      {mayCall(routes.renameAccount, here) && <Rename key={`name-${account.version}`} {...props} />}
      {sessions !== null && (
        <Part title={words.sessions}>
          {sessions.length === 0 ? (
            <p className="text-ink-2">{words.noSessions}</p>
          ) : (
            <>
              <SessionTable sessions={sessions} busy={busy} narrow onEnd={props.onEnd} />
              <p className="mt-2">
                <Button disabled={busy} onClick={() => props.onEnd()}>
                  {words.endAll}
                </Button>
              </p>
            </>
          )}
        </Part>
      )}
      {mayCall(routes.disableAccount, here) && (
        <Part>
          {own ? (
            <p className="text-ink-2">{words.own}</p>
          ) : (
            <>
              <Button disabled={busy} onClick={() => props.onUse(account.disabled)}>
                {account.disabled ? words.enable : words.disable}
              </Button>
              {!account.disabled && <p className="mt-1 text-ink-2 text-small">{words.disableHint}</p>}
            </>
          )}
        </Part>
      )}
    </section>
  )
}

function Part({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="mt-4 border-hairline border-t pt-3">
      {title !== undefined && <h3 className="mb-1 font-semibold text-strong">{title}</h3>}
      {children}
    </div>
  )
}

function Rights({ account, place }: { account: AccountView; place: string }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const here = useOwnPlace()
  const lines = account.grants.map((grant) => words.grantIn(roleWords[grant.role][language], grant.place))
  if (account.holdsPost) lines.push(words.holdsPost)
  return (
    <Part title={words.grants}>
      {lines.length === 0 ? (
        <p className="text-ink-2">{words.noGrants}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {mayCall(routes.listRights, here) && (
        <p className="mt-1 flex gap-4">
          <a className="link" href={addresses.rights(place)}>
            {words.toRights}
          </a>
          <a className="link" href={addresses.posts(place)}>
            {words.toPosts}
          </a>
        </p>
      )}
    </Part>
  )
}

function NewLink({ account, busy, onLink }: AccountPaneProps) {
  const words = useMessages(messages)
  const [forget, setForget] = useState(false)
  return (
    <Part title={words.linkTitle}>
      <p className="mb-2 text-ink-2">{words.linkLead}</p>
      {account.hasSecondFactor && (
        <label className="mb-2 flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-1"
            checked={forget}
            onChange={(event) => setForget(event.target.checked)}
          />
          {words.forget}
        </label>
      )}
      <Button disabled={busy} onClick={() => onLink(forget)}>
        {words.makeLink}
      </Button>
    </Part>
  )
}

function Rename({ account, busy, onRename }: AccountPaneProps) {
  const words = useMessages(messages)
  const [name, setName] = useState(account.name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== account.name) onRename(name.trim())
  }
  return (
    <Part title={words.rename}>
      <form onSubmit={submit} className="flex items-end gap-2">
        <div className="flex-1">
          <TextField label={words.newName} value={name} onValue={setName} required minLength={2} maxLength={64} />
        </div>
        <Button type="submit" disabled={busy}>
          {words.save}
        </Button>
      </form>
    </Part>
  )
}
