import { type RouteContract, routes } from '@gangmu/contract'
import { addresses } from './addresses.ts'
import type { Messages } from './language.tsx'
import { mayCall, type OwnPlace } from './may-call.ts'

const zh = {
  home: '首页',
  read: '阅读',
  ledger: '台账',
  breakdown: '任务',
  overview: '进展',
  indicators: '指标',
  units: '单位',
  record: '记录',
  settings: '管理',
  accounts: '账号',
  rights: '权限',
  posts: '任职',
  policy: '登录规则',
  signIns: '登录记录',
  places: '地区',
}

/** What sections are called. */
export const sectionWords: Messages<typeof zh> = {
  zh,
  en: {
    home: 'Home',
    read: 'Read',
    ledger: 'Ledger',
    breakdown: 'Tasks',
    overview: 'Progress',
    indicators: 'Indicators',
    units: 'Units',
    record: 'Record',
    settings: 'Settings',
    accounts: 'Accounts',
    rights: 'Rights',
    posts: 'Posts held',
    policy: 'Signing in',
    signIns: 'Sign-ins',
    places: 'Places',
  },
}

/** A section of a place: where it begins, and the routes without which it has nothing to show. */
export interface Section {
  readonly id: keyof typeof zh
  readonly href: string
  readonly here: (path: string) => boolean
}

type Listed = Section & { readonly asks: readonly Pick<RouteContract, 'access' | 'path'>[] }

const begins = (href: string) => (path: string) => path === href || path.startsWith(`${href}/`)
const is = (href: string) => (path: string) => path === href

const work = (place: string): Listed[] => [
  { id: 'home', asks: [routes.getHome], href: addresses.home(place), here: is(addresses.home(place)) },
  {
    id: 'read',
    asks: [routes.listDocuments],
    href: addresses.documents(place),
    here: (path) => begins(addresses.documents(place))(path) || path === addresses.importReport(place),
  },
  {
    id: 'ledger',
    asks: [routes.listCommitments],
    href: addresses.commitments(place),
    here: begins(addresses.commitments(place)),
  },
  {
    id: 'breakdown',
    asks: [routes.listBreakdowns, routes.listUnits],
    href: addresses.breakdown(place),
    here: (path) => begins(addresses.breakdown(place))(path) || path.startsWith(addresses.item(place, '')),
  },
  {
    id: 'overview',
    asks: [routes.getOverview],
    href: addresses.overview(place),
    here: begins(addresses.overview(place)),
  },
  {
    id: 'indicators',
    asks: [routes.listSeries],
    href: addresses.indicators(place),
    here: begins(addresses.indicators(place)),
  },
  { id: 'units', asks: [routes.listUnits], href: addresses.units(place), here: begins(addresses.units(place)) },
  { id: 'record', asks: [routes.listAuditEntries], href: addresses.record(place), here: is(addresses.record(place)) },
]

const keeping = (place: string): Listed[] => {
  const listed = (id: Section['id'], href: string, ...asks: Listed['asks']): Listed => ({
    id,
    asks,
    href,
    here: begins(href),
  })
  return [
    listed('accounts', addresses.accounts(place), routes.listAccounts),
    listed('rights', addresses.rights(place), routes.listRights),
    listed('posts', addresses.posts(place), routes.listRights, routes.listUnits),
    listed('policy', addresses.policy(place), routes.getAccountPolicy),
    listed('signIns', addresses.signIns(place), routes.listSignIns),
    listed('places', addresses.places(place), routes.listPlaces),
  ]
}

const offered = (listed: readonly Listed[], place: OwnPlace | undefined): Section[] =>
  listed.filter(({ asks }) => asks.every((route) => mayCall(route, place)))

/** The pages that keep accounts, rights and rules, of those a person may open in a place. */
export function listSettings(code: string, place: OwnPlace | undefined): Section[] {
  return offered(keeping(code), place)
}

/** What a person may open in a place, in the order of the rail; pages that keep the place stand behind one entry. */
export function listSections(code: string, place: OwnPlace | undefined): Section[] {
  const settings = listSettings(code, place)
  const [first] = settings
  const rail = offered(work(code), place)
  if (first === undefined) return rail
  return [...rail, { id: 'settings', href: first.href, here: (path) => settings.some(({ here }) => here(path)) }]
}

/**
 * Where a person begins in a place: at its first page when they work there, at the record or at the accounts when that is
 * what they keep.
 * @example findFirstPage(session.places[0]) // '/w/990102'
 */
export function findFirstPage(place: OwnPlace): string {
  const sections = listSections(place.code, place)
  const begin = (['home', 'record', 'settings'] as const).flatMap((id) => sections.filter((one) => one.id === id))
  return begin[0]?.href ?? sections[0]?.href ?? addresses.home(place.code)
}
