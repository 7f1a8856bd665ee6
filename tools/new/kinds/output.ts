import { addImport, addItem } from '../edit.ts'
import { fromTemplate, getText, type Kind, mustBeNew } from '../kind.ts'
import { spell } from '../names.ts'

const list = 'packages/output/src/exports.ts'
const contract = 'packages/output/src/export-contract.test.ts'

/** An export joins the export contract by being in the list; its reader in that contract is what it must open in. */
export const output: Kind = {
  usage: 'npm run new output NAME, as in output xlsx',
  next: ['Write the file in `write`, and in the export contract a reader of it that shares no code with it.'],
  plan(files, name) {
    const names = spell(name)
    if (!/^[a-z]+$/.test(name)) throw new Error(`Cannot use the name ${name}: it is the file's extension, letters only`)
    const folder = `packages/output/src/${name}`
    mustBeNew(files, folder)
    const imported = addImport(getText(files, list), `import { ${names.camel} } from './${name}/${name}.ts'`)
    return new Map([
      ...fromTemplate('output', names, folder),
      [list, addItem(imported, 'exports', names.camel)],
      [contract, addItem(getText(files, contract), 'readers', `${name}: readJson`)],
    ])
  },
}
