import { routes } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { sampleSession } from '../examples/sample-views.ts'
import { mayCall, type OwnPlace } from './may-call.ts'

const [sample] = sampleSession.places
const placeOf = (roles: OwnPlace['roles'], home = true): OwnPlace => ({ ...(sample as OwnPlace), roles, home })

test.each([
  [routes.listAccounts, placeOf(['system-administrator']), true],
  [routes.listAccounts, placeOf(['system-administrator'], false), false],
  [routes.listAccounts, placeOf(['office']), false],
  [routes.listRights, placeOf(['security-administrator'], false), true],
  [routes.getHome, placeOf(['audit-administrator']), false],
  [routes.getHome, placeOf(['liaison']), true],
  [routes.getHome, undefined, false],
  [routes.getOwnAccount, placeOf(['office']), false],
])('%#: offered as the route says', (route, place, offered) => {
  expect(mayCall(route, place)).toBe(offered)
})
