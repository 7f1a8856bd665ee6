import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { auditAdministrator, samplePolicy, securityAdministrator } from '../../examples/sample-people.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { type PolicyProps, PolicyView } from './policy-view.tsx'

const plain: PolicyProps = {
  place: samplePlace,
  policy: samplePolicy,
  mayChange: true,
  busy: false,
  problem: null,
  saved: false,
  onSave: () => undefined,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    loading: { element: () => <Loading />, session: securityAdministrator, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, session: securityAdministrator, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <PolicyView {...plain} />,
      session: securityAdministrator,
      zh: ['口令要求', '三类管理员', '多少分钟不使用自动退出', '连续输错5次', '没有改动'],
      en: [
        'What a password must be',
        'the three administrators',
        'Minutes without use',
        'fifth wrong',
        'Nothing changed',
      ],
    },
    saved: {
      element: () => <PolicyView {...plain} policy={{ ...samplePolicy, passwordProfile: 'asvs' }} saved />,
      session: securityAdministrator,
      zh: ['登录规则已保存', '仅在以复杂度为主时适用'],
      en: ['The rules are saved', 'Holds only where complexity'],
    },
    'somebody was first': {
      element: (language) => (
        <PolicyView {...plain} problem={renderProblem('version-conflict', { expected: 1, actual: 2 }, language)} />
      ),
      session: securityAdministrator,
      zh: ['保存'],
      en: ['Save'],
    },
    'only to read': {
      element: () => <PolicyView {...plain} mayChange={false} />,
      session: auditAdministrator,
      zh: ['您在此只能查看', 'disabled'],
      en: ['you can read them here', 'disabled'],
    },
    'very long names': {
      element: () => <PolicyView {...plain} place={longPlace} />,
      session: securityAdministrator,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
