import type { CommitmentView } from '@gangmu/contract'
import type { AdoptedReport } from './pages/front/front.tsx'

const place = { code: '990102', name: '云岫区', parent: '990100' }

/** A report of an invented district, built from chapters so that every offset is right by construction. */
export function sampleReport(repeat = 1, longName = ''): AdoptedReport {
  let text = ''
  const commitments: CommitmentView[] = []
  const children: AdoptedReport['outline'][number][] = []
  const write = (words: string) => {
    const start = text.length
    text += words
    return { start, end: text.length, quote: words }
  }
  const promise = (
    words: string,
    sentence: { start: number; end: number; quote: string },
    more: Partial<CommitmentView>,
  ) => {
    const start = text.indexOf(words, sentence.start)
    const number = commitments.length + 1
    commitments.push({
      address: `990102-2026-${String(number).padStart(3, '0')}`,
      number,
      document: 'sample',
      year: 2026,
      kind: 'task',
      quote: { start, end: start + words.length, quote: words },
      sentence,
      section: { id: '1.1', title: '提升交通能力' },
      verb: words.slice(0, 2),
      objects: [],
      target: null,
      stated: null,
      named: null,
      adoptedAt: '2026-02-03T01:00:00.000Z',
      version: 1,
      ...more,
    })
  }
  const plan = write('二、2026年工作安排\n')
  for (let i = 0; i < repeat; i++) {
    const heading = write(`（一）提升交通能力${longName}`)
    write('\n')
    const first = write(`新建云岭路、听泉路${longName}等6条城市道路，启动西站改造。`)
    promise(`新建云岭路、听泉路${longName}等6条城市道路`, first, {
      kind: 'project',
      objects: ['云岭路', `听泉路${longName}`],
      stated: 6,
      named: 2,
    })
    promise('启动西站改造', first, { objects: ['西站改造'] })
    write('\n')
    const second = write('地区生产总值增长6%以上。')
    promise('地区生产总值增长6%以上', second, {
      kind: 'target',
      target: {
        subject: '地区生产总值',
        comparator: 'at-least',
        amount: '6',
        unit: '%',
        reference: null,
        measure: 'change',
      },
    })
    write('\n')
    children.push({
      id: `1.${i + 1}`,
      level: 2,
      marker: '（一）',
      title: heading.quote.slice(3),
      role: 'tasks',
      start: heading.start,
      end: text.length,
      heading,
      children: [],
    })
  }
  return {
    place: longName ? { ...place, name: `云岫区${longName}` } : place,
    title: `云岫区2026年政府工作报告${longName}`,
    year: 2026,
    adoptedOn: '2026-02-03',
    textSha256: 'b'.repeat(64),
    note: null,
    text,
    outline: [
      {
        id: '1',
        level: 1,
        marker: '二、',
        title: '2026年工作安排',
        role: 'plan',
        start: 0,
        end: text.length,
        heading: { start: 0, end: plan.end - 1, quote: plan.quote.trimEnd() },
        children,
      },
    ],
    commitments,
  }
}

/** What a page says of a text that retells a report. */
export const retoldNote = {
  zh: '用自己的话转述，不是报告原文。',
  en: 'Retold in our own words; not the report itself.',
}
