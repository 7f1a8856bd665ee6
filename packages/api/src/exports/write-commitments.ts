import type { CommitmentView, Language, PlaceView } from '@gangmu/contract'
import { programVersion } from '@gangmu/contract'
import { exports, type OutputColumn, type OutputRow, type OutputTable } from '@gangmu/output'
import { plainDate } from '../pages/plain-date.ts'
import type { FileAnswer } from '../routes/bind-route.ts'

type Exported = Omit<CommitmentView, 'objects'> & { readonly objects: readonly string[] }

const text = (id: string, zh: string, en: string): OutputColumn => ({ id, title: { zh, en }, kind: 'text' })
const number = (id: string, zh: string, en: string): OutputColumn => ({ id, title: { zh, en }, kind: 'number' })

const columns: readonly OutputColumn[] = [
  text('address', '编号', 'Address'),
  number('year', '年份', 'Year'),
  number('number', '序号', 'Number'),
  text('kind', '类别', 'Kind'),
  text('section', '所在部分', 'Section'),
  text('words', '事项', 'Words'),
  text('sentence', '原句', 'Sentence'),
  text('objects', '对象', 'Objects'),
  text('subject', '指标', 'Indicator'),
  text('comparator', '比较', 'Comparator'),
  number('amount', '数值', 'Amount'),
  text('unit', '单位', 'Unit'),
  text('reference', '参照', 'Reference'),
  number('stated', '应列数', 'Stated'),
  number('named', '列名数', 'Named'),
  { id: 'adopted', title: { zh: '采纳日期', en: 'Adopted on' }, kind: 'date' },
]

const kinds = {
  target: { zh: '目标', en: 'target' },
  task: { zh: '任务', en: 'task' },
  project: { zh: '项目', en: 'project' },
} as const satisfies Record<CommitmentView['kind'], Record<Language, string>>

const digits = (value: number | null) => (value === null ? null : String(value))

function writeRow(commitment: Exported, language: Language): OutputRow {
  const { target } = commitment
  return {
    address: commitment.address,
    year: String(commitment.year),
    number: String(commitment.number),
    kind: kinds[commitment.kind][language],
    section: commitment.section?.title ?? null,
    words: commitment.quote.quote,
    sentence: commitment.sentence.quote,
    objects: commitment.objects.join('；'),
    subject: target?.subject ?? null,
    comparator: target?.comparator ?? null,
    amount: target?.amount ?? null,
    unit: target?.unit ?? null,
    reference: target?.reference ?? null,
    stated: digits(commitment.stated),
    named: digits(commitment.named),
    adopted: plainDate(commitment.adoptedAt),
  }
}

/** What is to be written, and how. */
export interface CommitmentsExport {
  readonly place: PlaceView
  readonly commitments: readonly Exported[]
  /** How they were chosen, in words; empty for all of them. */
  readonly filter: string
  readonly format: string
  readonly language: Language
}

/**
 * Commitments as a file that says what it is, whence it came and when it was made.
 * @returns null when there is no such format.
 * @example writeCommitments({ place, commitments, filter: '', format: 'csv', language: 'zh' })?.mediaType
 */
export function writeCommitments(asked: CommitmentsExport): FileAnswer | null {
  const { place, commitments, language } = asked
  const format = exports.find(({ id }) => id === asked.format)
  if (format === undefined) return null
  const years = [...new Set(commitments.map(({ year }) => year))].join('、')
  const table: OutputTable = {
    title: language === 'zh' ? `${place.name}承诺事项` : `Commitments of ${place.name}`,
    source:
      language === 'zh'
        ? `${place.name}（${place.code}）政府工作报告${years === '' ? '' : `，${years}`}`
        : `Work reports of ${place.name} (${place.code})${years === '' ? '' : `, ${years}`}`,
    at: new Date().toISOString(),
    version: programVersion,
    filter: asked.filter,
    columns,
    rows: commitments.map((commitment) => writeRow(commitment, language)),
  }
  return {
    bytes: format.write(table, language),
    mediaType: format.mediaType,
    fileName: `gangmu-${place.code}-commitments.${format.extension}`,
  }
}
