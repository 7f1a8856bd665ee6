import type { ItemView } from '@gangmu/contract'

/** A row of a list of items: the head of a section of the report, or an item. */
export type SectionRow =
  | { readonly kind: 'section'; readonly id: string; readonly title: string; readonly count: number }
  | { readonly kind: 'item'; readonly item: ItemView }

/**
 * Items with a head before each run of items from one section of the report; in another order than the report's they have none.
 * @example sectionRows(items, true)[0].kind // 'section'
 */
export function sectionRows(items: readonly ItemView[], inOrder: boolean): SectionRow[] {
  if (!inOrder) return items.map((item) => ({ kind: 'item', item }))
  const rows: SectionRow[] = []
  let start = 0
  while (start < items.length) {
    const section = items[start]?.section ?? null
    let end = start
    while (end < items.length && (items[end]?.section?.id ?? null) === (section?.id ?? null)) end += 1
    rows.push({ kind: 'section', id: `${section?.id ?? ''}:${start}`, title: section?.title ?? '', count: end - start })
    rows.push(...items.slice(start, end).map((item) => ({ kind: 'item', item }) as const))
    start = end
  }
  return rows
}
