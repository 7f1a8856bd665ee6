import { addImport, addItem } from '../edit.ts'
import { fromTemplate, getText, type Kind, mustBeNew } from '../kind.ts'
import { spell } from '../names.ts'

const list = 'packages/reader/src/rules/number-rules.ts'

/** The name of the rule that is asked first now. */
const findFirst = (text: string) => /numberRules[^=]*=\s*\[\s*(\w+)/.exec(text)?.[1]

/** A number rule with its examples, asked before all others until it is put where it belongs. */
export const rule: Kind = {
  usage: 'npm run new rule NAME, as in rule road-number',
  next: [
    'Write its examples first, at least one where it must stay silent; then the rule.',
    'Put it where it belongs in rules/number-rules.ts: the first claim wins.',
  ],
  plan(files, name) {
    const names = spell(name)
    const folder = `packages/reader/src/rules/${name}`
    mustBeNew(files, folder)
    const text = getText(files, list)
    const imported = addImport(text, `import { ${names.camel} } from './${name}/${name}.ts'`)
    return new Map([
      ...fromTemplate('rule', names, folder),
      [list, addItem(imported, 'numberRules', names.camel, findFirst(text))],
    ])
  },
}
