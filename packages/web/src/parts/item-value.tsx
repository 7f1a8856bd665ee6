import type { ItemView } from '@gangmu/contract'
import type { ReactNode } from 'react'
import { useMessages } from '../app/language.tsx'
import { ItemTarget } from './item-target.tsx'
import { itemWords } from './item-words.ts'
import { listMarks } from './list-marks.ts'
import type { UnitNames } from './unit-names.ts'

/** What a field of an item holds, in words; a dash where it holds nothing. */
export function ItemValue({
  field,
  item,
  names,
}: {
  field: string
  item: Partial<ItemView>
  names: UnitNames
}): ReactNode {
  const words = useMessages(itemWords)
  const marks = useMessages(listMarks)
  if (field === 'kind' && item.kind) return words.kinds[item.kind]
  if (field === 'state' && item.state) return words.states[item.state]
  if (field === 'target' && item.target) return <ItemTarget target={item.target} />
  if (field === 'leader' && item.leader) return names.post(item.leader)
  if (field === 'duties' && item.duties && item.duties.length > 0) {
    return item.duties.map(({ role, unit }) => `${words.roles[role]} ${names.unit(unit)}`).join(marks.long)
  }
  if (field === 'milestones' && item.milestones && item.milestones.length > 0) {
    return item.milestones.map(({ due, title }) => `${due} ${title}`).join(marks.long)
  }
  const value = item[field as keyof ItemView]
  return typeof value === 'string' && value !== '' ? value : '–'
}
