import type { SeriesLineView } from '@gangmu/contract'

/** A series by its name, with its definition where it has one. @example nameOfSeries({ name: '固定资产投资', definition: '不含农户' }) // '固定资产投资（不含农户）' */
export function nameOfSeries({ name, definition }: Pick<SeriesLineView, 'name' | 'definition'>): string {
  return definition === '' ? name : `${name}（${definition}）`
}
