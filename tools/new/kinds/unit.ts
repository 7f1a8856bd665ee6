import { addItem } from '../edit.ts'
import { getText, type Kind, splitInTwo } from '../kind.ts'
import { isKebab, spell } from '../names.ts'

const usage = 'npm run new unit FAMILY/NAME WORD…, as in unit length/nautical-mile 海里'

/** A unit is one row of its family. */
export const unit: Kind = {
  usage,
  next: ['Read the golden sentences again: a longer word wins over a shorter one.'],
  plan(files, name, ...words) {
    const [family, id] = splitInTwo(name, usage)
    if (!isKebab(family) || words.length === 0) throw new Error(`Cannot add a unit: write ${usage}`)
    spell(id)
    const path = `packages/reader/src/units/${family}/units.ts`
    const text = getText(files, path)
    if (text.includes(`id: '${id}'`)) throw new Error(`Cannot add the unit ${id}: ${path} has it already`)
    const list = /export const (\w+)/.exec(text)?.[1] ?? ''
    const row = `{ id: '${id}', words: [${words.map((word) => `'${word}'`).join(', ')}] }`
    return new Map([[path, addItem(text, list, row)]])
  },
}
