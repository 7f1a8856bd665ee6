import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import {
  sampleAccounts,
  sampleSessions,
  securityAdministrator,
  systemAdministrator,
} from '../../examples/sample-people.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import type { AccountPaneProps } from './account-pane.tsx'
import { type AccountsProps, AccountsView } from './accounts-view.tsx'

const nothing = () => undefined
const now = Date.parse('2026-02-03T02:00:00.000Z')
const plain: AccountsProps = {
  place: samplePlace,
  accounts: sampleAccounts,
  search: { q: '', state: null, sort: 'name' },
  pane: null,
  inviting: { busy: false, problem: null },
  now,
  onSearch: nothing,
  onInvite: nothing,
}
const paneOf = (
  id: string,
  more: Partial<Omit<AccountPaneProps, 'place' | 'close'>> = {},
): NonNullable<AccountsProps['pane']> => ({
  account: sampleAccounts.find((one) => one.id === id) as (typeof sampleAccounts)[number],
  sessions: null,
  link: null,
  origin: 'https://gangmu.example',
  own: false,
  busy: false,
  problem: null,
  now,
  onLink: nothing,
  onRename: nothing,
  onUse: nothing,
  onUnlock: nothing,
  onEnd: nothing,
  ...more,
})
const link = {
  account: 'p4',
  token: '3q2-7wAAAABkZWFkYmVlZi1vbmUtdGltZQ',
  expiresAt: '2026-02-10T02:00:00.000Z',
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <AccountsView {...plain} search={{ q: '无此人', state: null, sort: 'name' }} />,
      session: systemAdministrator,
      zh: ['没有符合条件的账号', '查到0个账号，共6个', '清除条件'],
      en: ['No account matches', '0 of 6 accounts found'],
    },
    loading: { element: () => <Loading />, session: systemAdministrator, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, session: systemAdministrator, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <AccountsView {...plain} />,
      session: systemAdministrator,
      zh: ['共6个账号', '邀请人员', '系统管理员', '待接受邀请', '暂停登录', '已停用', '任职'],
      en: ['6 accounts', 'Invite a person', 'system administrator', 'invited', 'paused', 'disabled'],
    },
    'one selected': {
      element: () => <AccountsView {...plain} pane={paneOf('p4', { link })} />,
      session: systemAdministrator,
      zh: ['一次性链接', 'https://gangmu.example/invitation#token=3q2', '变更姓名', '停用'],
      en: ['One-time link', 'works once', 'Rename', 'Disable'],
    },
    'by the security administrator': {
      element: () => <AccountsView {...plain} pane={paneOf('p5', { sessions: sampleSessions })} />,
      session: securityAdministrator,
      zh: ['解除暂停', '登录中的设备', '全部退出'],
      en: ['End the pause', 'Open sessions', 'End all'],
    },
    'own account': {
      element: (language) => (
        <AccountsView
          {...plain}
          pane={paneOf('p1', { own: true, problem: renderProblem('own-account', {}, language) })}
        />
      ),
      session: systemAdministrator,
      zh: ['须由另一位管理员办理', '不能对本人账号办理'],
      en: ['another administrator has to', 'cannot be done'],
    },
    'name taken': {
      element: (language) => (
        <AccountsView
          {...plain}
          inviting={{ busy: false, problem: renderProblem('account-name-taken', { name: '沈竹青' }, language) }}
        />
      ),
      session: systemAdministrator,
      zh: ['姓名已被使用', '生成邀请链接'],
      en: ['The name is taken', 'Make an invitation link'],
    },
    'very long names': {
      element: () => (
        <AccountsView
          {...plain}
          place={longPlace}
          accounts={sampleAccounts.map((account) => ({ ...account, name: longPlace.name }))}
          pane={paneOf('p6')}
        />
      ),
      session: systemAdministrator,
      zh: [longPlace.name, '恢复使用'],
      en: [longPlace.name, 'Enable again'],
    },
  },
}
