import type {
  AccountPolicy,
  AccountView,
  AuditEntryView,
  GrantView,
  HolderView,
  OwnSignInView,
  PersonView,
  SessionLine,
  SessionView,
} from '@gangmu/contract'
import { sampleAudit, samplePlace, sampleSession } from './sample-views.ts'

const at = (day: string, time = '01:30') => `${day}T${time}:00.000Z`

/** A session of somebody with these roles in the sample place. */
function sessionOf(
  name: string,
  roles: SessionView['places'][number]['roles'],
  more: Partial<SessionView> = {},
): SessionView {
  const [place] = sampleSession.places
  return {
    ...sampleSession,
    account: { id: 'p1', name },
    places: place === undefined ? [] : [{ ...place, roles }],
    ...more,
  }
}

/** The three administrators, each alone, and a liaison. */
export const systemAdministrator = sessionOf('何守章', ['system-administrator'])
export const securityAdministrator = sessionOf('安知微', ['security-administrator'])
export const auditAdministrator = sessionOf('简明远', ['audit-administrator'])
export const liaison: SessionView = {
  ...sessionOf('沈竹青', ['liaison']),
  places: [
    {
      ...samplePlace,
      roles: ['liaison'],
      scope: ['finance'],
      posts: [{ id: 'finance.liaison', title: '联络员', unit: 'finance' }],
      home: true,
    },
  ],
}

export const samplePolicy: AccountPolicy = {
  passwordProfile: 'dengbao',
  passwordDays: 90,
  passwordsKept: 5,
  secondFactor: 'administrators',
  idleMinutes: 30,
  absoluteHours: 12,
  administratorMayWork: false,
  createFromProvider: false,
}

const account = (id: string, name: string, more: Partial<AccountView> = {}): AccountView => ({
  id,
  name,
  disabled: false,
  hasPassword: true,
  hasSecondFactor: false,
  createdAt: at('2026-01-05'),
  lastSignInAt: at('2026-02-03'),
  lockedUntil: null,
  version: 1,
  grants: [],
  holdsPost: false,
  ...more,
})

const { code: place } = samplePlace

/** Accounts in every state: administrators, working, invited, paused, disabled. */
export const sampleAccounts: readonly AccountView[] = [
  account('p1', '何守章', { grants: [{ place, role: 'system-administrator' }], hasSecondFactor: true }),
  account('p2', '安知微', { grants: [{ place, role: 'security-administrator' }], hasSecondFactor: true }),
  account('p3', '简明远', { grants: [{ place, role: 'audit-administrator' }], lastSignInAt: null, hasPassword: false }),
  account('p4', '沈竹青', { holdsPost: true }),
  account('p5', '陆听泉', { grants: [{ place, role: 'office' }], lockedUntil: '2099-01-01T00:00:00.000Z' }),
  account('p6', '顾云溪', { disabled: true, version: 3 }),
]

export const sampleSessions: readonly SessionLine[] = [
  {
    id: 's1',
    device: 'Chrome, Windows',
    means: 'password-and-code',
    openedAt: at('2026-02-03', '00:55'),
    seenAt: at('2026-02-03', '01:28'),
    expiresAt: at('2026-02-03', '12:55'),
    current: true,
  },
  {
    id: 's2',
    device: '',
    means: 'provider',
    openedAt: at('2026-02-02', '08:10'),
    seenAt: at('2026-02-02', '09:02'),
    expiresAt: at('2026-02-03', '20:10'),
    current: false,
  },
]

export const sampleSignIns: readonly OwnSignInView[] = [
  { at: at('2026-02-03', '00:55'), succeeded: true, device: 'Chrome, Windows' },
  { at: at('2026-02-03', '00:54'), succeeded: false, device: '' },
  { at: at('2026-02-02', '08:10'), succeeded: true, device: '' },
]

export const sampleGrants: readonly GrantView[] = [
  { account: 'p1', name: '何守章', role: 'system-administrator', grantedAt: at('2026-01-05'), grantedBy: 'system' },
  { account: 'p2', name: '安知微', role: 'security-administrator', grantedAt: at('2026-01-06'), grantedBy: 'p1' },
  { account: 'p3', name: '简明远', role: 'audit-administrator', grantedAt: at('2026-01-06'), grantedBy: 'p2' },
  { account: 'p5', name: '陆听泉', role: 'office', grantedAt: at('2026-01-07'), grantedBy: 'p2' },
]

export const sampleHolders: readonly HolderView[] = [
  { id: 'h1', post: 'finance.liaison', account: 'p4', name: '沈竹青', from: '2026-01-08', until: null, version: 1 },
  {
    id: 'h0',
    post: 'finance.liaison',
    account: 'p6',
    name: '顾云溪',
    from: '2025-03-01',
    until: '2026-01-07',
    version: 2,
  },
]

export const samplePeople: readonly PersonView[] = sampleAccounts.map(({ id, name }) => ({ id, name }))

const [entry] = sampleAudit

/** What the record says of signing in and of rights. */
export const sampleSignInEntries: readonly AuditEntryView[] = [
  { action: 'role-granted', actor: 'p2', what: 'account:p5', after: { role: 'office' } },
  { action: 'sign-in-failed', actor: 'system', what: 'account:p4', after: { failures: 1, lockedUntil: null } },
  {
    action: 'session-opened',
    actor: 'p4',
    what: 'account:p4',
    after: { device: 'Chrome, Windows', means: 'password' },
  },
  { action: 'post-taken', actor: 'p2', what: 'post:finance.liaison', after: { account: 'p4', from: '2026-01-08' } },
].map((change, index) => ({ ...(entry as AuditEntryView), ...change, sequence: 9 - index, before: null }))
