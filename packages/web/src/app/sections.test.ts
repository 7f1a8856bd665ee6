import { expect, test } from 'vitest'
import { auditAdministrator, liaison, securityAdministrator, systemAdministrator } from '../examples/sample-people.ts'
import { sampleSession } from '../examples/sample-views.ts'
import type { OwnPlace } from './may-call.ts'
import { findFirstPage, listSections, listSettings } from './sections.ts'

const placeOf = ({ places }: typeof sampleSession): OwnPlace => places[0] as OwnPlace

test.each([
  ['the office that also keeps accounts', sampleSession, 'home', ['accounts', 'rights', 'posts', 'policy', 'places']],
  ['a liaison', liaison, 'home', []],
  ['a system administrator', systemAdministrator, 'settings', ['accounts', 'rights', 'posts', 'policy', 'places']],
  [
    'a security administrator',
    securityAdministrator,
    'settings',
    ['accounts', 'rights', 'posts', 'policy', 'signIns', 'places'],
  ],
  ['an audit administrator', auditAdministrator, 'record', ['rights', 'policy', 'signIns']],
] as const)('%s is shown what the routes allow, and begins there', (_who, session, first, settings) => {
  const place = placeOf(session)
  expect(listSettings(place.code, place).map(({ id }) => id)).toEqual(settings)
  const sections = listSections(place.code, place)
  expect(sections.find(({ href }) => href === findFirstPage(place))?.id).toBe(first)
  expect(sections.some(({ id }) => id === 'home')).toBe(first === 'home')
})

test('beside the home place there are no accounts, rules or places to keep', () => {
  const place = { ...placeOf(securityAdministrator), home: false }
  expect(listSettings(place.code, place).map(({ id }) => id)).toEqual(['rights', 'posts', 'signIns'])
})
