import { administratorRoles, type Problem, type routes, type SessionView } from '@gangmu/contract'
import { Button, PageHeader, ProblemNote, SealMark } from '@gangmu/ui'
import type { z } from 'zod'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { LanguageSwitch } from '../../app/language-switch.tsx'
import { messages as appMessages } from '../../app/messages.ts'
import { useTitle } from '../../app/use-title.ts'
import { formatInstant } from '../../parts/format-instant.ts'
import { ProblemView } from '../../parts/problem-view.tsx'
import { Section } from '../../parts/section.tsx'
import { SessionTable } from '../../parts/session-table.tsx'
import { messages } from './messages.ts'
import { PasswordForm } from './password-form.tsx'
import { PostsHeld } from './posts-held.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactor, type SecondFactorProps } from './second-factor.tsx'

export type OwnAccount = z.output<typeof routes.getOwnAccount.response>

export interface OwnAccountProps {
  readonly session: SessionView
  readonly account: OwnAccount
  /** Recovery codes that were just made; null when they were kept. */
  readonly codes: readonly string[] | null
  /** What was just done, in words. */
  readonly done: 'password' | 'removed' | { readonly ended: number } | null
  readonly busy: boolean
  readonly problems: {
    readonly password: Problem | null
    readonly factor: Problem | null
    readonly sessions: Problem | null
  }
  readonly started: SecondFactorProps['started']
  /** Counts changes of the password, so that the form begins anew after each. */
  readonly changes: number
  readonly onPassword: (current: string, password: string) => void
  readonly factor: Pick<SecondFactorProps, 'onStart' | 'onConfirm' | 'onCancel' | 'onRemove'>
  readonly onKept: () => void
  /** Ends one session, or all but this one. */
  readonly onEnd: (session?: string) => void
  readonly onSignOut: () => void
}

/** Whether the rules ask this person for a second factor. */
function isNeeded({ account, session }: OwnAccountProps): boolean {
  const { secondFactor } = account.policy
  const administers = session.places.some(({ roles }) => administratorRoles.some((role) => roles.includes(role)))
  return secondFactor === 'all' || (secondFactor === 'administrators' && administers)
}

/** One's own account: what has to be done first, password, second factor, sessions, sign-ins, posts. */
export function OwnAccountView(props: OwnAccountProps) {
  const { session, codes, onKept } = props
  const words = useMessages(messages)
  const app = useMessages(appMessages)
  const name = session.account?.name ?? ''
  useTitle(words.title, app.product)
  return (
    <div className="mx-auto max-w-4xl p-4 sm:p-6">
      <header className="screen-only mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-hairline border-b pb-3">
        <a href={addresses.start()} className="flex items-center gap-2 no-underline">
          <SealMark />
          <span className="font-serif text-strong">{app.product}</span>
        </a>
        {session.pending === null && codes === null && (
          <a className="link" href={addresses.start()}>
            {words.back}
          </a>
        )}
        <span className="ml-auto flex gap-1">
          <LanguageSwitch />
          <Button kind="quiet" onClick={props.onSignOut}>
            {words.signOut}
          </Button>
        </span>
      </header>
      <main id="main" tabIndex={-1}>
        <PageHeader title={words.title} lead={name} />
        {codes === null ? (
          <Sections {...props} name={name} />
        ) : (
          <RecoveryCodes name={name} codes={codes} onKept={onKept} />
        )}
      </main>
    </div>
  )
}

function Sections(props: OwnAccountProps & { name: string }) {
  const { session, account, name, busy, problems, done } = props
  const words = useMessages(messages)
  const { pending } = session
  const password = (
    <Section key="password" title={words.password} lead={account.hasPassword ? passwordLead(props, words) : undefined}>
      <Done shown={done === 'password'}>{words.changed}</Done>
      {account.hasPassword ? (
        <PasswordForm
          key={props.changes}
          name={name}
          profile={account.policy.passwordProfile}
          busy={busy}
          problem={problems.password}
          onChange={props.onPassword}
        />
      ) : (
        <p>{words.noPassword}</p>
      )}
    </Section>
  )
  const factor = account.hasPassword && (
    <Section key="factor" title={words.factor} lead={words.factorLead}>
      <Done shown={done === 'removed'}>{words.removed}</Done>
      <SecondFactor
        recoveryCodes={account.secondFactor?.confirmed ? account.secondFactor.recoveryCodes : null}
        started={props.started}
        needed={isNeeded(props)}
        busy={busy}
        problem={problems.factor}
        {...props.factor}
      />
    </Section>
  )
  if (pending !== null) {
    const expired = pending === 'password'
    return (
      <>
        <div className="mt-4">
          <ProblemNote title={expired ? words.pendingPassword : words.pendingFactor}>
            {expired ? words.pendingPasswordAdvice : words.pendingFactorAdvice}
          </ProblemNote>
        </div>
        {expired ? password : factor}
      </>
    )
  }
  return (
    <>
      <PostsHeld places={session.places} />
      {factor}
      {password}
      <Sessions {...props} />
      <SignIns {...props} />
    </>
  )
}

const passwordLead = ({ account: { policy } }: OwnAccountProps, words: (typeof messages)['zh']) =>
  policy.passwordProfile === 'dengbao' ? words.passwordLeadDays(policy.passwordDays) : words.passwordLead

function Done({ shown, children }: { shown: boolean; children: string }) {
  return (
    <p role="status" className="text-done">
      {shown ? `● ${children}` : ''}
    </p>
  )
}

function Sessions({ account, busy, problems, done, onEnd }: OwnAccountProps) {
  const words = useMessages(messages)
  const ended = done !== null && typeof done === 'object' ? done.ended : null
  return (
    <Section title={words.sessions}>
      {problems.sessions && <ProblemView problem={problems.sessions} />}
      <Done shown={ended !== null}>{words.ended(ended ?? 0)}</Done>
      <SessionTable sessions={account.sessions} busy={busy} onEnd={onEnd} />
      {account.sessions.length > 1 && (
        <p className="mt-3">
          <Button disabled={busy} onClick={() => onEnd()}>
            {words.endOthers}
          </Button>
        </p>
      )}
    </Section>
  )
}

function SignIns({ account: { signIns } }: OwnAccountProps) {
  const words = useMessages(messages)
  return (
    <Section title={words.signIns} lead={words.signInsLead}>
      <table className="w-full max-w-2xl border-collapse text-left">
        <caption className="sr-only">{words.signIns}</caption>
        <thead className="text-ink-2">
          <tr className="border-hairline border-b">
            {[words.at, words.outcome, words.device].map((head) => (
              <th key={head} scope="col" className="py-2 pr-4 font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {signIns.map(({ at, succeeded, device }) => (
            <tr key={`${at} ${succeeded} ${device}`} className="border-hairline border-b">
              <td className="py-1.5 pr-4 whitespace-nowrap">{formatInstant(at)}</td>
              <td className={`py-1.5 pr-4 ${succeeded ? '' : 'text-overdue'}`}>
                <span aria-hidden="true">{succeeded ? '●' : '▲'}</span> {succeeded ? words.succeeded : words.failed}
              </td>
              <td className="py-1.5">{device === '' ? '–' : device}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
