import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTasks } from './read-tasks.ts'

const pieces = fc.constantFrom(
  '序号\t任务内容\t牵头单位\t配合单位\n',
  '1\t',
  '\t',
  '\n',
  '新建学校3所',
  '（牵头单位：',
  '责任单位：',
  '完成时限：',
  '区教育局',
  '、各街道（镇）',
  '；',
  '。',
  '）',
  '（',
  '（区财政局牵头）',
  '2.',
  '一、',
  '9月底前',
  '等部门',
  '：',
)

test('whatever the text, every word kept stands where it says, and nothing throws', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.boolean(), (parts, endings) => {
      const text = parts.join('')
      for (const { start, end, quote, duties, leaders, deadline } of readTasks(text, 2026, endings)) {
        const quotes = [{ start, end, quote }, ...duties.map(({ unit }) => unit), ...leaders]
        for (const one of deadline ? [...quotes, deadline.words] : quotes) {
          expect(text.slice(one.start, one.end)).toBe(one.quote)
          expect(one.quote.trim()).toBe(one.quote)
        }
        expect(duties.length + leaders.length + (deadline ? 1 : 0)).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})

test('a task that only a compiling unit stands beside has no lead', () => {
  const [task] = readTasks('改造老旧小区（汇总单位：区住房城乡建设委，责任单位：各街道）', 2026, false)
  expect(task?.duties.map(({ role }) => role)).toEqual(['compiling', 'responsible'])
})

test('without the year of the plan a month is no day', () =>
  expect(readTasks('改造水厂（牵头单位：区水务局；完成时限：9月底前）', null, false)[0]?.deadline).toMatchObject({
    day: null,
    words: { quote: '9月底前' },
  }))

test('a row without its last cells ends with its line, and what follows the table is nobody’s name', () => {
  const table = '序号\t任务内容\t牵头单位\t配合单位\t完成时限\n1\t改造石门水厂\t区水务局\n'
  const [task, ...more] = readTasks(`${table}请各单位认真落实。\n区政府办公室\n`, 2026, true)
  expect(task?.duties.map(({ unit }) => unit.quote)).toEqual(['区水务局'])
  expect(more).toEqual([])
})

test('a bracket within a bracket of duties belongs to the name it stands behind', () => {
  const [task] = readTasks('完善养老服务（区民政局（区财政局配合）牵头）', 2026, true)
  expect(task?.duties.map(({ role, unit }) => [role, unit.quote])).toEqual([['lead', '区民政局（区财政局配合）']])
})

test('brackets within brackets without end are read once', () => {
  const deep = `新建学校3所${'（区局，'.repeat(20_000)}${'）'.repeat(20_000)}`
  expect(readTasks(deep, 2026, true)).toEqual([])
})
