import { addImport, addItem } from '../edit.ts'
import { fromTemplate, getText, type Kind, mustBeNew } from '../kind.ts'
import { spell } from '../names.ts'

const list = 'packages/intake/src/formats/index.ts'

/** A file format joins the format contract by being in the list. */
export const format: Kind = {
  usage: 'npm run new format NAME, as in format rtf',
  next: ['Say in `recognises` by which bytes it is known, and in `open` how its text is read; keep offsets.'],
  plan(files, name) {
    const names = spell(name)
    const folder = `packages/intake/src/formats/${name}`
    mustBeNew(files, folder)
    const imported = addImport(getText(files, list), `import { ${names.camel} } from './${name}/${name}.ts'`)
    return new Map([...fromTemplate('format', names, folder), [list, addItem(imported, 'formats', names.camel, 'txt')]])
  },
}
