import { type ESTree, parseSync } from 'vite'

/** Every edit keeps the rest of the file as it is; the formatter sorts imports afterwards. */
function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at)
}

function parse(text: string): ESTree.Program {
  return parseSync('list.ts', text).program
}

const namesIn = (node: ESTree.ImportDeclaration) => node.specifiers.map(({ local }) => local.name)

/** Adds an import after the last one, or its names to the import of the same module that is there already. */
export function addImport(text: string, line: string): string {
  const imports = parse(text).body.filter((node) => node.type === 'ImportDeclaration')
  const added = parse(line).body.find((node) => node.type === 'ImportDeclaration')
  if (!added) throw new Error(`Cannot add an import: ${line} is none`)
  const same = imports.find((one) => one.source.value === added.source.value && one.importKind === added.importKind)
  const missing = same ? namesIn(added).filter((name) => !namesIn(same).includes(name)) : []
  const last = same?.specifiers.at(-1)
  if (last) return missing.length === 0 ? text : insert(text, last.end, `, ${missing.join(', ')}`)
  const before = imports.at(-1)
  return before ? insert(text, before.end, `\n${line}`) : `${line}\n${text}`
}

/** Adds a line at the end. */
export function addLine(text: string, line: string): string {
  return `${text.trimEnd()}\n${line}\n`
}

function unwrap(node: ESTree.Expression | null | undefined): ESTree.Expression | undefined {
  if (node?.type === 'TSSatisfiesExpression' || node?.type === 'TSAsExpression') return unwrap(node.expression)
  return node ?? undefined
}

function findValue(text: string, name: string): ESTree.Expression {
  for (const statement of parse(text).body) {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    for (const { id, init } of inner?.type === 'VariableDeclaration' ? inner.declarations : []) {
      const value = id.type === 'Identifier' && id.name === name ? unwrap(init) : undefined
      if (value) return value
    }
  }
  throw new Error(`Cannot add to the list ${name}: it is not there any more`)
}

/**
 * Adds an item to a list or to an object's entries, at the end or before the item that has to stay last.
 * @throws Error when the list is not found.
 * @example addItem('export const all = [a]', 'all', 'b') // 'export const all = [a, b]'
 */
export function addItem(text: string, list: string, item: string, before?: string): string {
  const value = findValue(text, list)
  const items =
    value.type === 'ArrayExpression' ? value.elements : value.type === 'ObjectExpression' ? value.properties : undefined
  if (!items) throw new Error(`Cannot add to the list ${list}: it is neither an array nor an object`)
  const next = before && items.find((one) => one && text.slice(one.start, one.end) === before)
  if (next) return insert(text, next.start, `${item}, `)
  const last = items.at(-1)
  return last ? insert(text, last.end, `, ${item}`) : insert(text, value.start + 1, item)
}
