import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import {
  auditAdministrator,
  sampleAccounts,
  sampleGrants,
  securityAdministrator,
  systemAdministrator,
} from '../../examples/sample-people.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { type RightsProps, RightsView } from './rights-view.tsx'

const nothing = () => undefined
const plain: RightsProps = {
  place: samplePlace,
  mayGrant: 'everything',
  secured: true,
  known: { accounts: sampleAccounts, grants: sampleGrants, holders: new Set(['p4']), me: 'p2', mayWork: false },
  busy: false,
  problem: null,
  done: null,
  onGrant: nothing,
  onRevoke: nothing,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => (
        <RightsView
          {...plain}
          secured={false}
          known={{ ...plain.known, grants: sampleGrants.slice(0, 1), me: 'p1', mayWork: true }}
        />
      ),
      session: systemAdministrator,
      zh: ['尚未设立安全管理员', '此后授权由安全管理员办理', '可以同时办理业务', '无'],
      en: ['no security administrator yet', 'no longer does', 'may work as well', 'nobody'],
    },
    loading: { element: () => <Loading />, session: securityAdministrator, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, session: securityAdministrator, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <RightsView {...plain} />,
      session: securityAdministrator,
      zh: ['授予角色', '互不兼任', '简明远', '收回陆听泉的督查室角色'],
      en: ['Grant a role', 'exclude one another', '简明远', 'Revoke supervision office of 陆听泉'],
    },
    'roles that exclude one another': {
      element: () => <RightsView {...plain} start={{ name: '陆听泉', role: 'audit-administrator' }} />,
      session: securityAdministrator,
      zh: ['陆听泉已是督查室，不能同时担任审计管理员'],
      en: ['陆听泉 is supervision office and cannot be audit administrator'],
    },
    'excluded by the server': {
      element: (language) => (
        <RightsView
          {...plain}
          known={{ ...plain.known, accounts: null }}
          problem={renderProblem('roles-exclude', { role: 'office', other: 'audit-administrator' }, language)}
        />
      ),
      session: securityAdministrator,
      zh: ['两种角色不能由一人兼任', '该账号已是审计管理员，不能再任督查室'],
      en: ['One account cannot have both roles'],
    },
    'only to read': {
      element: () => <RightsView {...plain} mayGrant="nothing" />,
      session: auditAdministrator,
      zh: ['您在此只能查看'],
      en: ['you can read it here'],
    },
    granted: {
      element: () => <RightsView {...plain} done={{ name: '沈竹青', role: 'deputy', granted: true }} />,
      session: securityAdministrator,
      zh: ['已授予沈竹青代表委员角色'],
      en: ['沈竹青 is deputy or adviser from the next request on'],
    },
    'very long names': {
      element: () => (
        <RightsView
          {...plain}
          place={longPlace}
          known={{ ...plain.known, grants: sampleGrants.map((grant) => ({ ...grant, name: longPlace.name })) }}
        />
      ),
      session: securityAdministrator,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
