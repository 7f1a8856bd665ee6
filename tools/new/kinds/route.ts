import { addImport, addItem, addLine } from '../edit.ts'
import { type Changes, fromTemplate, getText, type Kind, mustBeNew, splitInTwo } from '../kind.ts'
import { isKebab, spell } from '../names.ts'

const usage = 'npm run new route RESOURCE/VERB-NOUN, as in route documents/list-drafts'
const list = 'packages/api/src/routes/index.ts'
const contracts = 'packages/contract/src/routes'

/** The contract is added to its resource's file, or to a new one that the contract's list then names. */
function planContract(files: ReadonlyMap<string, string>, resource: string, text: string): [string, string][] {
  const path = `${contracts}/${resource}.ts`
  const index = `${contracts}/index.ts`
  const known = files.get(path)
  if (known === undefined)
    return [
      [path, text],
      [index, addLine(getText(files, index), `export * from './${resource}.ts'`)],
    ]
  const [head = '', body = ''] = text.split(/\n(?=export const)/)
  const needed = head.split('\n').filter((line) => line.startsWith('import '))
  return [[path, addLine(needed.reduce(addImport, known), `\n${body.trimEnd()}`)]]
}

/** A route is its contract and the one handler that answers it. */
export const route: Kind = {
  usage,
  next: [
    'Declare in the contract who may ask, what is asked and what is answered; the compiler holds the handler to it.',
    'A read asks a view of the ledger, a write a command; neither is written in the route.',
  ],
  plan(files, name): Changes {
    const [resource, verbNoun] = splitInTwo(name, usage)
    const names = spell(verbNoun)
    if (!isKebab(resource) || !verbNoun.includes('-')) throw new Error(`Cannot use the name ${name}: write ${usage}`)
    mustBeNew(files, `packages/api/src/routes/${resource}/${verbNoun}.ts`)
    const [contract] = fromTemplate('route/contract', names, contracts)
    const handlers = fromTemplate('route/handler', names, `packages/api/src/routes/${resource}`)
    const imported = addImport(getText(files, list), `import { ${names.camel} } from './${resource}/${verbNoun}.ts'`)
    const contractText = (contract as [string, string])[1]
    return new Map([
      ...planContract(files, resource, contractText),
      ...handlers,
      [list, addItem(imported, 'boundRoutes', names.camel)],
    ])
  },
}
