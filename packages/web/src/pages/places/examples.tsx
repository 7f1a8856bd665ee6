import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { securityAdministrator, systemAdministrator } from '../../examples/sample-people.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { type PlacesProps, PlacesView } from './places-view.tsx'

const nothing = () => undefined
const plain: PlacesProps = {
  place: samplePlace,
  places: [
    { ...samplePlace, home: true, secured: true },
    { code: '990103', name: '听泉区', parent: '990100', home: false, secured: false },
  ],
  busy: false,
  problem: null,
  done: null,
  onOpen: nothing,
  onAppoint: nothing,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <PlacesView {...plain} places={[{ ...samplePlace, home: true, secured: false }]} />,
      session: systemAdministrator,
      zh: ['尚无安全管理员', '请先在“权限”页授予', '启用地区'],
      en: ['no security administrator yet', 'grant that role', 'Open a place'],
    },
    loading: { element: () => <Loading />, session: systemAdministrator, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, session: systemAdministrator, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <PlacesView {...plain} done={{ opened: '听泉区' }} />,
      session: systemAdministrator,
      zh: ['听泉区已启用', '管理账号的地区', '有安全管理员'],
      en: ['听泉区 is open', 'keeps the accounts'],
    },
    'the first security administrator': {
      element: (language) => (
        <PlacesView {...plain} appointing="990103" problem={renderProblem('own-account', {}, language)} />
      ),
      session: securityAdministrator,
      zh: ['确定首位安全管理员', '两个地区的记录都会载明', '不能对本人账号办理'],
      en: ['Make the first security administrator', 'Both records say so'],
    },
    'very long names': {
      element: () => <PlacesView {...plain} place={longPlace} places={[{ ...longPlace, home: true, secured: true }]} />,
      session: systemAdministrator,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
