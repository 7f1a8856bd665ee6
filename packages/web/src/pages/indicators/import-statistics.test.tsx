import type { StatisticsReturnView } from '@gangmu/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../app/language.tsx'
import { isAsChecked, StatisticsAnswer } from './import-statistics.tsx'

const answer: StatisticsReturnView = {
  headings: ['指标名称', '累计'],
  lines: [{ line: 2, name: '道路里程', series: 's1', amount: '12', base: null, growth: null }],
  mapping: { columns: { 指标名称: 'name', 累计: 'amount' }, series: { 道路里程: 's1' } },
  remembered: false,
  ready: 1,
  kept: 0,
  unchanged: 0,
  faults: [],
}
const draw = (changed: boolean) =>
  renderToStaticMarkup(
    <LanguageProvider fixed="zh">
      <StatisticsAnswer
        answer={answer}
        indicators={[]}
        mapping={{ columns: {}, series: {} }}
        changed={changed}
        busy={false}
        onMapping={() => undefined}
        onTake={() => undefined}
      />
    </LanguageProvider>,
  )

test('what was checked can be written, what was changed since has to be checked again', () => {
  expect(draw(false)).toContain('>写入1行<')
  expect(draw(false)).toContain('对应数列：道路里程')
  expect(draw(true)).not.toContain('>写入1行<')
  expect(draw(true)).toContain('重新校验后方可写入')
})

test('a period, a source, a column or a series said otherwise is a change', () => {
  const said = { period: '2026-05', source: '统计月报', mapping: { columns: {}, series: {} } }
  expect(isAsChecked(said, { ...said, mapping: { columns: {}, series: {} } })).toBe(true)
  expect(isAsChecked(said, { ...said, period: '2026-06' })).toBe(false)
  expect(isAsChecked(said, { ...said, source: '快报' })).toBe(false)
  expect(isAsChecked(said, { ...said, mapping: { columns: { 累计: 'skip' }, series: {} } })).toBe(false)
  expect(isAsChecked(said, { ...said, mapping: { columns: {}, series: { 道路里程: '' } } })).toBe(false)
})
