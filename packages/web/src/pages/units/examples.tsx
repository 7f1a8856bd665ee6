import type { UnitView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { UnitsView } from './units.tsx'

const directory = { place: samplePlace, units: sampleUnits, q: '', onSearch: () => undefined, returned: null }

const returned = { busy: false, problem: null, answer: null, onSend: () => undefined, onChoose: () => undefined }

const many = Array.from({ length: 1200 }, (_, index): UnitView => {
  const one = sampleUnits[index === 0 ? 0 : 2] as UnitView
  return { ...one, id: `${one.id}-${index}`, parent: index === 0 ? null : 'government-0', position: index }
})

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <UnitsView {...directory} units={[]} />,
      zh: ['还没有单位', '整理单位目录', '查看接口说明'],
      en: ['No unit yet', 'put the directory together', 'See the interface'],
    },
    'for its keepers': {
      element: () => <UnitsView {...directory} returned={returned} />,
      zh: ['导出Excel', '导入Excel'],
      en: ['Excel out', 'Excel in'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <UnitsView {...directory} />,
      zh: ['共4个单位、11个岗位', '简称区府办', '又称区政府督查室', '常务副区长', '联络员', '已撤销', '第2级'],
      en: ['4 units, 11 posts', 'short 区府办', 'also 区政府督查室', 'Leader in charge', 'Closed', 'Level 2'],
    },
    found: {
      element: () => <UnitsView {...directory} q="财政" />,
      zh: ['查到1个单位，共4个', '区财政局', '云岫区人民政府', '清除条件'],
      en: ['1 of 4 units found', '区财政局', 'Clear filters'],
    },
    'no match': {
      element: () => <UnitsView {...directory} q="机场" />,
      zh: ['没有符合条件的单位', '两个字即可'],
      en: ['No unit matches', 'two suffice'],
    },
    'very many': {
      element: () => <UnitsView {...directory} units={many} />,
      zh: ['共1200个单位'],
      en: ['1200 units'],
    },
    'very long names': {
      element: () => (
        <UnitsView
          {...directory}
          place={longPlace}
          units={sampleUnits.map((unit) => ({ ...unit, name: longPlace.name, aliases: [longPlace.name] }))}
        />
      ),
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
