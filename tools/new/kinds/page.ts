import { addImport, addItem } from '../edit.ts'
import { type Changes, fromTemplate, getText, type Kind, mustBeNew, splitInTwo } from '../kind.ts'
import { spell } from '../names.ts'

const usage = 'npm run new page web/NAME or portal/NAME, as in page portal/closed-out'

const rooms: Readonly<Record<string, (list: string, name: string) => string>> = {
  portal(list, name) {
    const { camel } = spell(name)
    const imported = addImport(list, `import { ${camel}Examples } from './${name}/examples.ts'`)
    return addItem(imported, 'pageExamples', `'${name}': ${camel}Examples`)
  },
  web(list, name) {
    const { camel } = spell(name)
    return addItem(addImport(list, `import { ${camel}Page } from './${name}/${name}.tsx'`), 'pages', `${camel}Page`)
  },
}

/** A page with its words and its example states, for everyone (portal) or for staff (web). */
export const page: Kind = {
  usage,
  next: [
    'Give its examples every state: empty, loading, refused, full, very long names.',
    'A public page is served once the api renders it at an address.',
  ],
  plan(files, name): Changes {
    const [room, kebab] = splitInTwo(name, usage)
    const addToList = rooms[room]
    if (!addToList) throw new Error(`Cannot use the name ${name}: write ${usage}`)
    const names = spell(kebab)
    const folder = `packages/${room}/src/pages/${kebab}`
    const list = `packages/${room}/src/pages/index.ts`
    mustBeNew(files, folder)
    return new Map([...fromTemplate(`${room}-page`, names, folder), [list, addToList(getText(files, list), kebab)]])
  },
}
