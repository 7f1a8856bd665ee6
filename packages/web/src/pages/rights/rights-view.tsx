import {
  administratorRoles,
  type GrantPower,
  type GrantView,
  grantableRoles,
  type PlaceView,
  type Problem,
  roleWords,
} from '@gangmu/contract'
import { Button, ProblemNote } from '@gangmu/ui'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { formatDay } from '../../parts/format-instant.ts'
import { ProblemView } from '../../parts/problem-view.tsx'
import { Section } from '../../parts/section.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import type { Known } from './find-obstacle.ts'
import { type GrantableRole, GrantForm } from './grant-form.tsx'
import { messages } from './messages.ts'

export interface RightsProps {
  readonly place: PlaceView
  readonly mayGrant: GrantPower
  /** Whether the place has somebody who gives rights already. */
  readonly secured: boolean
  readonly known: Known
  readonly busy: boolean
  readonly problem: Problem | null
  /** What was just done. */
  readonly done: { readonly name: string; readonly role: GrantableRole; readonly granted: boolean } | null
  readonly start?: { readonly name: string; readonly role: GrantableRole }
  readonly onGrant: (name: string, role: GrantableRole) => void
  readonly onRevoke: (grant: GrantView, role: GrantableRole) => void
}

const working = grantableRoles.filter((role) => !(administratorRoles as readonly string[]).includes(role))

/** Roles granted to persons for a place: who has which, what each may do, and what goes with what. */
export function RightsView(props: RightsProps) {
  const { place, mayGrant, secured, known, busy, problem, done, start, onGrant } = props
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (
    <SettingsFrame place={place} id="rights" lead={words.lead}>
      {mayGrant === 'nothing' && <p className="mt-4 text-ink-2">{words.readOnly}</p>}
      {mayGrant === 'everything' && !secured && (
        <div className="mt-4">
          <ProblemNote title={words.first} />
        </div>
      )}
      {problem && (
        <div className="mt-4">
          <ProblemView problem={problem} />
        </div>
      )}
      <p role="status" className="mt-2 text-done">
        {done !== null &&
          `● ${(done.granted ? words.granted : words.revoked)(done.name, roleWords[done.role][language])}`}
      </p>
      {mayGrant !== 'nothing' && (
        <Section title={words.grant} lead={known.mayWork ? words.exclusionBut : words.exclusion}>
          <GrantForm
            key={done === null ? 'new' : `${done.name} ${done.role} ${done.granted}`}
            known={known}
            start={start}
            busy={busy}
            onGrant={onGrant}
          />
        </Section>
      )}
      <Section title={words.administrators} lead={mayGrant === 'nothing' ? words.exclusion : undefined}>
        <RoleTable {...props} title={words.administrators} roles={administratorRoles} />
      </Section>
      <Section title={words.working}>
        <RoleTable {...props} title={words.working} roles={working} />
      </Section>
    </SettingsFrame>
  )
}

function RoleTable({
  title,
  roles,
  known,
  mayGrant,
  busy,
  onRevoke,
}: RightsProps & { title: string; roles: readonly GrantableRole[] }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{title}</caption>
      <thead className="text-ink-2">
        <tr className="border-hairline border-b">
          <th scope="col" className="w-2/5 py-2 pr-4 font-normal">
            {words.role}
          </th>
          <th scope="col" className="py-2 font-normal">
            {words.person}
          </th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => {
          const called = roleWords[role][language]
          const grants = known.grants.filter((grant) => grant.role === role)
          return (
            <tr key={role} className="border-hairline border-b align-baseline">
              <th scope="row" className="py-2 pr-4 font-normal">
                <span className="text-strong">{called}</span>
                <span className="block text-ink-2 text-small">{words.does[role]}</span>
              </th>
              <td className="py-1">
                {grants.length === 0 && <span className="text-ink-2">{words.nobody}</span>}
                <ul>
                  {grants.map((grant) => (
                    <li key={grant.account} className="flex flex-wrap items-center gap-x-3">
                      <span lang="zh-CN">{grant.name}</span>
                      <span className="text-ink-2 text-small">
                        {words.since} {formatDay(grant.grantedAt)}
                      </span>
                      {mayGrant === 'everything' && grant.account !== known.me && (
                        <Button
                          kind="quiet"
                          disabled={busy}
                          aria-label={words.revokeOf(called, grant.name)}
                          onClick={() => onRevoke(grant, role)}
                        >
                          {words.revoke}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
