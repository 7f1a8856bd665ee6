import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { splitClauses } from '@gangmu/text'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readReport } from '../../read.ts'

/** Clauses of the plan that are in no commitment, target or remainder. */
function lost(text: string): string[] {
  const reading = readReport(text)
  const held = [
    ...reading.commitments,
    ...reading.remainder.clauses,
    ...reading.targets.flatMap(({ quantity, reference, subject }) => [quantity ?? reference ?? subject]),
  ]
  return reading.outline
    .filter((node) => ['plan', 'targets', 'tasks', 'self-governance'].includes(node.role))
    .flatMap((node) => splitClauses(text, node.start, node.end))
    .filter((clause) => !held.some((item) => item.start < clause.end && item.end > clause.start))
    .map((clause) => text.slice(clause.start, clause.end))
}

describe('every clause of the plan is somewhere', () => {
  const piece = fc.constantFrom(
    '加快',
    '推进',
    '甲桥',
    '、',
    '等3个项目',
    '，',
    '。',
    '增长6%',
    '地区生产总值',
    '力争',
    '以',
    '为抓手',
    '让',
    '目标是：',
    '“甲',
    '”',
    '\n',
    '（一）',
    '1.',
    '完成',
    '任务',
    '分别',
    '和',
    '的',
  )

  it('for any words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(lost(`一、2025年工作回顾\n好。\n二、2026年工作安排\n${pieces.join('')}`)).toEqual([])
      }),
    )
  })

  const reports = `${process.env.GANGMU_SHARED ?? '../shared'}/corpus/reports`
  test.skipIf(!existsSync(reports))('for real reports (skipped: ../shared is absent)', () => {
    const files = readdirSync(reports).filter((_, index) => index % 40 === 0)
    for (const file of files) expect(lost(readFileSync(`${reports}/${file}`, 'utf8')), file).toEqual([])
  })
})

it('a numbered line with nothing under it is a task', () => {
  const { commitments } = readReport(
    '一、2025年工作回顾\n好。\n二、2026年工作安排\n（一）办好民生实事。\n1.新建学校两所。\n2.改造道路三条。\n',
  )
  expect(commitments.map((c) => `${c.heading} ${c.quote}`)).toEqual([
    'true 办好民生实事',
    'false 新建学校两所',
    'false 改造道路三条',
  ])
})

it('a clause that charges somebody without end is read once', () => {
  const text = `一、2026年工作安排\n${'甲要'.repeat(20_000)}推进工程。\n`
  expect(() => readReport(text)).not.toThrow()
})
