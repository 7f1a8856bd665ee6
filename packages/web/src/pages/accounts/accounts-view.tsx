import { type AccountView, type PlaceView, type Problem, routes } from '@gangmu/contract'
import { Button, EmptyState } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { mayCall } from '../../app/may-call.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { SearchForm } from '../../parts/search-form.tsx'
import { Section } from '../../parts/section.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { AccountPane, type AccountPaneProps } from './account-pane.tsx'
import { type AccountState, accountState, accountStates } from './account-state.ts'
import { AccountTable } from './account-table.tsx'
import { messages } from './messages.ts'

/** What the list is narrowed to, as kept in the address. */
export interface AccountSearch {
  readonly q: string
  readonly state: AccountState | null
  readonly sort: AccountSort
}

/** By name, or by who signed in last. */
export type AccountSort = 'name' | 'last'

export interface AccountsProps {
  readonly place: PlaceView
  readonly accounts: readonly AccountView[]
  readonly search: AccountSearch
  /** What stands in the pane; null when nobody is selected. */
  readonly pane: Omit<AccountPaneProps, 'place' | 'close'> | null
  readonly inviting: { readonly busy: boolean; readonly problem: Problem | null }
  readonly now: number
  readonly onSearch: (search: AccountSearch) => void
  readonly onInvite: (name: string) => void
}

/** The accounts that match, in the order asked for. @example findAccounts(accounts, { q: '沈', state: null, sort: 'name' }, Date.now()) */
export function findAccounts(
  accounts: readonly AccountView[],
  { q, state, sort }: AccountSearch,
  now: number,
): AccountView[] {
  const sought = q.toLowerCase()
  const matches = (account: AccountView) =>
    account.name.toLowerCase().includes(sought) && (state === null || accountState(account, now) === state)
  const byName = (left: AccountView, right: AccountView) => left.name.localeCompare(right.name, 'zh-CN')
  const byLast = (left: AccountView, right: AccountView) =>
    (right.lastSignInAt ?? '').localeCompare(left.lastSignInAt ?? '') || byName(left, right)
  return accounts.filter(matches).sort(sort === 'last' ? byLast : byName)
}

/** Every account of the installation: who is there, how they stand, and one of them beside the list. */
export function AccountsView({ place, accounts, search, pane, inviting, now, onSearch, onInvite }: AccountsProps) {
  const words = useMessages(messages)
  const here = useOwnPlace()
  const [open, setOpen] = useState(inviting.problem !== null)
  const shown = findAccounts(accounts, search, now)
  const narrowed = search.q !== '' || search.state !== null
  const sort = search.sort === 'name' ? undefined : search.sort
  const kept = { q: search.q, state: search.state ?? undefined, sort }
  return (
    <SettingsFrame
      place={place}
      id="accounts"
      lead={narrowed ? words.found(shown.length, accounts.length) : words.lead(accounts.length)}
      actions={
        mayCall(routes.createAccount, here) && (
          <Button kind="primary" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.invite}
          </Button>
        )
      }
    >
      {open && (
        <Invite
          {...inviting}
          onCancel={() => setOpen(false)}
          onInvite={(name) => {
            onInvite(name)
            setOpen(false)
          }}
        />
      )}
      {!open && inviting.problem && (
        <div className="mt-4">
          <ProblemView problem={inviting.problem} />
        </div>
      )}
      <SearchForm
        key={search.q}
        label={words.q}
        q={search.q}
        clear={narrowed ? addresses.accounts(place.code) : null}
        onSearch={(q) => onSearch({ ...search, q })}
      >
        <ChoiceField<(typeof accountStates)[number] | ''>
          label={words.state}
          look="filter"
          value={search.state ?? ''}
          choices={[['', words.anyState], ...accountStates.map((state) => [state, words.states[state]] as const)]}
          onValue={(state) => onSearch({ ...search, state: state || null })}
        />
      </SearchForm>
      <SideBySide
        list={
          shown.length === 0 ? (
            <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
          ) : (
            <AccountTable
              accounts={shown}
              place={place.code}
              selected={pane?.account.id ?? null}
              now={now}
              sort={search.sort}
              sortHref={(next) => addresses.accounts(place.code, { ...kept, sort: next === 'name' ? undefined : next })}
              hrefOf={(account) => addresses.accounts(place.code, { ...kept, account })}
            />
          )
        }
        pane={
          pane && (
            <AccountPane
              key={pane.account.id}
              {...pane}
              place={place.code}
              close={addresses.accounts(place.code, kept)}
            />
          )
        }
      />
    </SettingsFrame>
  )
}

function Invite({
  busy,
  problem,
  onInvite,
  onCancel,
}: AccountsProps['inviting'] & { onInvite: (name: string) => void; onCancel: () => void }) {
  const words = useMessages(messages)
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onInvite(name.trim())
  }
  return (
    <Section title={words.invite} lead={words.inviteLead}>
      {problem && <ProblemView problem={problem} />}
      <form onSubmit={submit} className="flex max-w-xl flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <TextField
            label={words.name}
            value={name}
            onValue={setName}
            autoComplete="off"
            autoFocus
            required
            minLength={2}
            maxLength={64}
          />
        </div>
        <Button type="submit" kind="primary" disabled={busy}>
          {words.makeInvitation}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </form>
    </Section>
  )
}
