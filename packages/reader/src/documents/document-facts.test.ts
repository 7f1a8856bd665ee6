import { describe, expect, it } from 'vitest'
import { readOutline } from '../outline/read-outline.ts'
import { readDocumentFacts } from './read-document-facts.ts'

const facts = (text: string) =>
  readDocumentFacts(text, readOutline(text), { placeCode: (name) => (name === '云岫区' ? '990102' : null) })

describe('document facts', () => {
  it('come from title, meeting and headings', () => {
    expect(
      facts(
        '政府工作报告\n——2026年1月12日在云岫区第五届人民代表大会第三次会议上\n云岫区区长　林知远\n各位代表：\n一、2025年工作回顾\n好。\n二、2026年工作安排\n好。',
      ),
    ).toMatchObject({
      title: '政府工作报告',
      kind: 'work-report',
      place: { name: '云岫区', code: '990102' },
      year: 2026,
      reviewYear: 2025,
      planYear: 2026,
      meeting: {
        date: '2026-01-12',
        session: { quote: '云岫区第五届人民代表大会第三次会议' },
        speaker: { quote: '林知远' },
      },
    })
  })

  it('take a meeting late in the year as looking to the next', () => {
    expect(facts('2025年12月20日在澜江市第三届人民代表大会第二次会议上\n各位代表：\n一、工作回顾\n好。')).toMatchObject(
      { year: 2025, reviewYear: 2025, planYear: 2026 },
    )
  })

  it('name no place where the text names none', () => {
    expect(facts('政府工作报告\n各位代表：\n现在，我代表区人民政府报告工作，请审议。')).toMatchObject({
      place: null,
      year: null,
    })
  })

  it('tell a task breakdown and a livelihood list from a report', () => {
    expect(facts('云岫区2026年政府工作报告任务分解\n1.扩大投资。（牵头单位：区发展改革委）').kind).toBe(
      'task-breakdown',
    )
    expect(facts('云岫区2026年民生实事项目清单\n1.新建口袋公园5个').kind).toBe('livelihood-list')
    expect(facts('关于放假的通知\n放假三天。').kind).toBe('other')
  })
})
