import type { Register } from '../register.ts'
import { __camel__Samples } from './samples.ts'

/** One item of the list. */
export interface __Pascal__Item {
  readonly number: number
  readonly words: string
  /** `YYYY-MM-DD`, or null while there is none. */
  readonly deadline: string | null
}

/** __Title__: declared once for list, table and file. */
export const __camel__Register: Register<__Pascal__Item> = {
  id: '__name__',
  title: { zh: '新台账', en: '__Title__' },
  columns: [
    { id: 'number', kind: 'number', title: { zh: '序号', en: 'Number' }, read: ({ number }) => String(number) },
    { id: 'words', kind: 'text', title: { zh: '事项', en: 'Words' }, read: ({ words }) => words },
    { id: 'deadline', kind: 'date', title: { zh: '时限', en: 'Deadline' }, read: ({ deadline }) => deadline },
  ],
  filters: [{ id: 'q', kind: 'words', title: { zh: '事项包含', en: 'Words in it' } }],
  sorts: ['number', '-number'],
  samples: __camel__Samples,
}
