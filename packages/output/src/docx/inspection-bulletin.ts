import { chineseDate, documentNumber } from './chinese-date.ts'
import { noteFacts } from './note-facts.ts'
import type { DocumentBlock, DocumentFacts, OfficialDocument } from './official-document.ts'

/** How many tasks stand in one state, in the words of the place's own rule. */
export interface StateCount {
  readonly state: string
  readonly count: number
}

/** A matter a bulletin names. */
export interface NamedMatter {
  readonly unit: string
  readonly matter: string
  readonly words: string
}

/** What a bulletin of an inspection (督查通报) is made of. */
export interface InspectionBulletin {
  readonly facts: DocumentFacts
  readonly issuer: string
  readonly mark: string
  /** Running number of the document; null leaves room for it. */
  readonly number: number | null
  readonly date: string
  readonly addressees: string
  /** What was inspected, such as 2026年第一季度区政府工作报告任务落实情况. */
  readonly subject: string
  /** Days within which it was inspected, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** How it was inspected, in words, such as 查阅资料、实地核查. */
  readonly methods: readonly string[]
  readonly states: readonly StateCount[]
  /** The rule by which states were told. */
  readonly rule: string
  readonly achievements: readonly NamedMatter[]
  readonly shortfalls: readonly NamedMatter[]
  readonly requirements: readonly { readonly title: string; readonly words: string }[]
  readonly copies?: string
}

/** A share in percent to one place, exact by whole numbers; 0 of 0 has none. */
function writeShare(count: number, total: number): string {
  if (total === 0) return '—'
  const tenths = Math.floor((count * 2000 + total) / (2 * total))
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`
}

function listMatters(matters: readonly NamedMatter[]): DocumentBlock[] {
  return matters.flatMap(({ unit, matter, words }) => [
    { kind: 'heading', level: 2, text: `${unit}：${matter}` } as const,
    { kind: 'paragraph', text: words } as const,
  ])
}

/**
 * A bulletin that tells all units how tasks stand: counts and shares by state, what went well, what did not, what is asked. Counts are
 * added here, so that words and table cannot differ.
 * @example await writeDocx(makeInspectionBulletin(bulletin))
 */
export function makeInspectionBulletin(bulletin: InspectionBulletin): OfficialDocument {
  const { issuer, subject, states, achievements, shortfalls, requirements, facts, rule } = bulletin
  const total = states.reduce((sum, { count }) => sum + count, 0)
  const told = states.map(({ state, count }) => `${state}${count}项，占${writeShare(count, total)}`).join('；')
  const rows = [
    ...states.map(({ state, count }) => [state, String(count), writeShare(count, total)]),
    ['合计', String(total), total === 0 ? '—' : '100.0%'],
  ]
  const days = `${chineseDate(bulletin.from)}至${chineseDate(bulletin.to)}`
  return {
    title: `${issuer}\n关于${subject}的督查通报`,
    facts,
    head: {
      mark: `${issuer}文件`,
      number: documentNumber(bulletin.mark, Number(bulletin.date.slice(0, 4)), bulletin.number),
    },
    addressees: bulletin.addressees,
    blocks: [
      {
        kind: 'paragraph',
        text: `${days}，采取${bulletin.methods.join('、')}等方式，对${subject}开展了督查。现将有关情况通报如下。`,
      },
      { kind: 'heading', level: 1, text: '总体情况' },
      { kind: 'paragraph', text: `本次督查共涉及任务${total}项，其中${told}。判定规则：${rule}。` },
      { kind: 'table', table: { titles: ['进度', '项数', '占比'], widths: [2, 1, 1], rows } },
      noteFacts(facts),
      ...(achievements.length === 0
        ? []
        : [{ kind: 'heading', level: 1, text: '主要成效' } as const, ...listMatters(achievements)]),
      ...(shortfalls.length === 0
        ? []
        : [{ kind: 'heading', level: 1, text: '存在问题' } as const, ...listMatters(shortfalls)]),
      { kind: 'heading', level: 1, text: '下步要求' },
      ...requirements.flatMap(({ title, words }) => [
        { kind: 'heading', level: 2, text: title } as const,
        { kind: 'paragraph', text: words } as const,
      ]),
      {
        kind: 'paragraph',
        text: '对督查结论有异议的，可自收到之日起30日内申请复核。',
      },
    ],
    signature: { issuer, date: bulletin.date },
    imprint: {
      ...(bulletin.copies === undefined ? {} : { copies: bulletin.copies }),
      printer: issuer,
      printedOn: bulletin.date,
    },
  }
}
