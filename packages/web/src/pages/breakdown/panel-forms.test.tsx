import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../app/language.tsx'
import { sampleItems } from '../../examples/sample-items.ts'
import { sampleLawAnswer } from '../../examples/sample-law.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { nameBy } from '../../parts/unit-names.ts'
import { AimForm } from './aim-form.tsx'
import type { Desk } from './desk.ts'
import { OtherSteps, StepsForm } from './steps-form.tsx'

const desk: Desk = {
  units: sampleUnits,
  names: nameBy(sampleUnits),
  advice: new Map(),
  slots: new Map(),
  cadences: sampleLawAnswer.law.cadences,
  open: true,
  busy: false,
  onStep: () => undefined,
}
const [first] = sampleItems
const item = {
  ...first!,
  kind: 'key-project' as const,
  milestones: [
    { id: 'q', title: '完成一半', kind: 'quarter' as const, due: `${first!.year}-06-30`, doneOn: null },
    { id: 's', title: '主体开工', kind: 'construction' as const, due: `${first!.year}-05-31`, doneOn: null },
  ],
}
const draw = (element: React.ReactElement) =>
  renderToStaticMarkup(<LanguageProvider fixed="zh">{element}</LanguageProvider>)

test('steps of quarters have a line each, all others stand with day and kind and can be taken away', () => {
  const quarters = draw(<StepsForm item={item} desk={desk} />)
  expect(quarters).toContain('value="完成一半"')
  expect(quarters).not.toContain('主体开工')
  const others = draw(<OtherSteps item={item} desk={desk} />)
  for (const words of [`${first!.year}-05-31`, '建设', '主体开工', '删去“主体开工”', '增加节点'])
    expect(others).toContain(words)
  expect(others).not.toContain('完成一半')
})

test('a further step of a quarter’s last day stands with the others', () => {
  const further = { id: 'f', title: '设备到场', kind: 'quarter' as const, due: `${first!.year}-06-30`, doneOn: null }
  const both = { ...item, milestones: [...item.milestones, further] }
  expect(draw(<StepsForm item={both} desk={desk} />)).toContain('value="完成一半"')
  const others = draw(<OtherSteps item={both} desk={desk} />)
  expect(others).toContain('删去“设备到场”')
  expect(others).not.toContain('完成一半')
})

test('kinds are offered, those usual for the kind of item first', () => {
  const html = draw(<OtherSteps item={item} desk={desk} />)
  const options = [...html.matchAll(/<option[^>]*>([^<]+)</g)].map(([, words]) => words)
  expect(options).toEqual(['建设', '投资', '决策', '政策', '试点', '荣誉', '形象进度'])
})

test('what a draft aims at and how often it reports stand in fields; without a figure there is no amount', () => {
  const target = {
    subject: '道路',
    shape: 'count' as const,
    amount: '12',
    upper: null,
    unit: '公里',
    comparator: 'equal',
    reference: null,
    nature: null,
    polarity: 'up' as const,
  }
  const html = draw(<AimForm item={{ ...item, cadence: 'monthly', target }} desk={desk} />)
  for (const words of ['每月25日前', '目标值（公里）', 'value="12"']) expect(html).toContain(words)
  expect(draw(<AimForm item={{ ...item, target: null }} desk={desk} />)).not.toContain('目标值')
})
