import type { PersonView, SessionView } from '@gangmu/contract'
import { createContext, use } from 'react'
import { useLanguage } from './language.tsx'

type Account = SessionView['account']

/** The account that is signed in, for calling it by name where the record keeps its id. */
export const AccountContext = createContext<Account>(null)

/** The account that is signed in; null outside every place. */
export function useAccount(): Account {
  return use(AccountContext)
}

/**
 * The name of whoever did something: oneself by name, `system` as the program, others as the record has them;
 * of an id that has no name here the end is shown, which is where ids differ.
 * @param people Those whom the answer names.
 */
export function usePersonName(people: readonly PersonView[] = []): (actor: string) => string {
  const me = use(AccountContext)
  const { language } = useLanguage()
  return (actor) => {
    if (actor === me?.id) return me.name
    const named = people.find(({ id }) => id === actor)
    if (named !== undefined) return named.name
    if (actor === 'system') return language === 'zh' ? '系统' : 'the program'
    return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(actor) ? actor.slice(-8) : actor
  }
}
