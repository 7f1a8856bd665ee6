import { type AccountView, roleWords } from '@gangmu/contract'
import { StateMark } from '@gangmu/ui'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { formatInstant } from '../../parts/format-instant.ts'
import { accountState, stateMarks } from './account-state.ts'
import { messages } from './messages.ts'

/** Accounts, each with how it stands and what it is in this place. */
export function AccountTable({
  accounts,
  place,
  selected,
  now,
  sort,
  sortHref,
  hrefOf,
}: {
  accounts: readonly AccountView[]
  /** Code of the place whose grants are shown. */
  place: string
  selected: string | null
  now: number
  sort: 'name' | 'last'
  sortHref: (sort: 'name' | 'last') => string
  hrefOf: (account: string) => string
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const rolesOf = ({ grants, holdsPost }: AccountView) => {
    const roles = grants.filter((grant) => grant.place === place).map(({ role }) => roleWords[role][language])
    return [...roles, ...(holdsPost ? [words.post] : [])].join(language === 'zh' ? '、' : ', ') || words.nothing
  }
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="sticky top-0 z-10 bg-paper text-ink-2">
        <tr className="border-hairline border-b">
          <th scope="col" aria-sort={sort === 'name' ? 'ascending' : undefined} className="py-2 pr-4 font-normal">
            <a href={sortHref('name')} data-replace="" className="link">
              {words.name}
              {sort === 'name' && <span aria-hidden="true"> ↑</span>}
            </a>
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            {words.state}
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-normal sm:table-cell">
            {words.roles}
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-normal md:table-cell">
            {words.factor}
          </th>
          <th
            scope="col"
            aria-sort={sort === 'last' ? 'descending' : undefined}
            className="hidden py-2 font-normal sm:table-cell"
          >
            <a href={sortHref('last')} data-replace="" className="link">
              {words.lastSignIn}
              {sort === 'last' && <span aria-hidden="true"> ↓</span>}
            </a>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => {
          const state = accountState(account, now)
          return (
            <tr
              key={account.id}
              className={`border-hairline border-b align-baseline hover:bg-sunken ${account.id === selected ? 'bg-selected' : ''}`}
            >
              <th scope="row" className="py-1.5 pr-4 font-normal">
                <a
                  href={hrefOf(account.id)}
                  data-replace=""
                  lang="zh-CN"
                  className="link text-strong"
                  aria-current={account.id === selected ? 'true' : undefined}
                >
                  {account.name}
                </a>
              </th>
              <td className="py-1.5 pr-4 whitespace-nowrap">
                <StateMark state={stateMarks[state]}>{words.states[state]}</StateMark>
              </td>
              <td className="hidden py-1.5 pr-4 sm:table-cell">{rolesOf(account)}</td>
              <td className="hidden py-1.5 pr-4 whitespace-nowrap md:table-cell">
                {account.hasSecondFactor ? words.on : words.off}
              </td>
              <td className="hidden py-1.5 whitespace-nowrap sm:table-cell">
                {account.lastSignInAt === null ? words.never : formatInstant(account.lastSignInAt)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
