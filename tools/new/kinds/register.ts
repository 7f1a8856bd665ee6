import { addImport, addItem } from '../edit.ts'
import { fromTemplate, getText, type Kind, mustBeNew } from '../kind.ts'
import { spell } from '../names.ts'

const list = 'packages/ledger/src/registers/index.ts'

/** A register is declared once, with samples; every export is tried with them by being in the list. */
export const register: Kind = {
  usage: 'npm run new register NAME, as in register deputy-suggestions',
  next: [
    'Take its English name from docs/glossary.md; add the term there when it is missing.',
    'Its items come from a view of the ledger; give it samples of every state, short and very long.',
  ],
  plan(files, name) {
    const names = spell(name)
    const folder = `packages/ledger/src/registers/${name}`
    mustBeNew(files, folder)
    const imported = addImport(getText(files, list), `import { ${names.camel}Register } from './${name}/register.ts'`)
    return new Map([
      ...fromTemplate('register', names, folder),
      [list, addItem(imported, 'registers', `${names.camel}Register`)],
    ])
  },
}
