import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { auditAdministrator, samplePeople, sampleSignInEntries } from '../../examples/sample-people.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { SignInsView } from './sign-ins.tsx'

const plain = { place: samplePlace, entries: sampleSignInEntries, people: samplePeople, before: null }

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <SignInsView {...plain} entries={[]} />,
      session: auditAdministrator,
      zh: ['还没有记录'],
      en: ['Nothing recorded yet'],
    },
    loading: { element: () => <Loading />, session: auditAdministrator, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, session: auditAdministrator, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <SignInsView {...plain} before={10} />,
      session: auditAdministrator,
      zh: ['安知微', '授予权限', '陆听泉', '督查室', '登录未成功', '连续第1次', '2026-01-08起', '最新的记录'],
      en: ['granted a role', 'supervision office', 'failure 1 in a row', 'from 2026-01-08', 'Newest entries'],
    },
    'very long names': {
      element: () => (
        <SignInsView
          {...plain}
          place={longPlace}
          people={samplePeople.map((person) => ({ ...person, name: longPlace.name }))}
        />
      ),
      session: auditAdministrator,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
