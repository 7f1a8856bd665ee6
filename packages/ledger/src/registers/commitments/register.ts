import { COMPARATORS } from '@gangmu/reader'
import type { CommitmentKind, CommitmentView } from '../../domain/commitment.ts'
import { placeDate } from '../../domain/place-date.ts'
import type { ColumnKind, Register, RegisterColumn, Words } from '../register.ts'
import { commitmentSamples } from './samples.ts'

const kinds: Readonly<Record<CommitmentKind, Words>> = {
  target: { zh: '目标', en: 'target' },
  task: { zh: '任务', en: 'task' },
  project: { zh: '项目', en: 'project' },
}

function column(
  id: string,
  kind: ColumnKind,
  title: Words,
  read: RegisterColumn<CommitmentView>['read'],
  width?: number,
): RegisterColumn<CommitmentView> {
  return { id, kind, title, read, ...(width === undefined ? {} : { width }) }
}

const comparators: Readonly<Record<string, Words>> = COMPARATORS

const digits = (value: number | null): string | null => (value === null ? null : String(value))

/** Adopted commitments: what was promised, in its own words, and what it aims at. */
export const commitmentsRegister: Register<CommitmentView> = {
  id: 'commitments',
  title: { zh: '承诺事项', en: 'Commitments' },
  columns: [
    column('address', 'text', { zh: '编号', en: 'Address' }, ({ address }) => address),
    column('year', 'number', { zh: '年份', en: 'Year' }, ({ year }) => String(year), 8),
    column('number', 'number', { zh: '序号', en: 'Number' }, ({ number }) => String(number), 8),
    column('kind', 'text', { zh: '类别', en: 'Kind' }, ({ kind }, language) => kinds[kind][language], 8),
    column('section', 'text', { zh: '所在部分', en: 'Section' }, ({ section }) => section?.title ?? null),
    column('words', 'text', { zh: '事项', en: 'Words' }, ({ quote }) => quote.quote, 48),
    column('sentence', 'text', { zh: '原句', en: 'Sentence' }, ({ sentence }) => sentence.quote, 72),
    column('objects', 'text', { zh: '对象', en: 'Objects' }, ({ objects }) => objects.join('；') || null),
    column('subject', 'text', { zh: '指标', en: 'Indicator' }, ({ target }) => target?.subject ?? null),
    column(
      'comparator',
      'text',
      { zh: '比较', en: 'Comparator' },
      ({ target }, language) => (target ? (comparators[target.comparator]?.[language] ?? target.comparator) : null),
      14,
    ),
    column('amount', 'number', { zh: '数值', en: 'Amount' }, ({ target }) => target?.amount ?? null, 18),
    column('unit', 'text', { zh: '单位', en: 'Unit' }, ({ target }) => target?.unit ?? null, 8),
    column('reference', 'text', { zh: '参照', en: 'Reference' }, ({ target }) => target?.reference ?? null),
    column('stated', 'number', { zh: '应列数', en: 'Stated' }, ({ stated }) => digits(stated), 10),
    column('named', 'number', { zh: '列名数', en: 'Named' }, ({ named }) => digits(named), 10),
    column('adopted', 'date', { zh: '采纳日期', en: 'Adopted on' }, ({ adoptedAt }) => placeDate(adoptedAt)),
  ],
  filters: [
    { id: 'document', kind: 'document', title: { zh: '文件', en: 'Document' } },
    { id: 'year', kind: 'year', title: { zh: '年份', en: 'Year' } },
    {
      id: 'kind',
      kind: 'choice',
      title: { zh: '类别', en: 'Kind' },
      choices: (['target', 'task', 'project'] as const).map((id) => ({ id, title: kinds[id] })),
    },
    { id: 'q', kind: 'words', title: { zh: '原句包含', en: 'Words in the sentence' } },
  ],
  sorts: ['number', '-number', 'kind', 'section'],
  samples: commitmentSamples,
}
