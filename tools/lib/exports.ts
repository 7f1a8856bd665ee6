import { posix } from 'node:path'
import type { ESTree } from 'vite'
import type { FileMap } from './project.ts'
import { parseSource, type Source } from './source.ts'

/** An exported declaration, where it is written. */
export interface Exported {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly kind: 'function' | 'type' | 'value'
  /** The text of its documentation comment without stars; empty when it has none. */
  readonly doc: string
}

type Declared = { name: string; kind: Exported['kind'] }

const functionTypes = new Set(['ArrowFunctionExpression', 'FunctionExpression'])

function readDeclaration(node: ESTree.Node): Declared[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return node.id ? [{ name: node.id.name, kind: 'function' }] : []
    case 'ClassDeclaration':
      return node.id ? [{ name: node.id.name, kind: 'value' }] : []
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [{ name: node.id.name, kind: 'type' }]
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier'
          ? [{ name: id.name, kind: init && functionTypes.has(init.type) ? ('function' as const) : ('value' as const) }]
          : [],
      )
    default:
      return []
  }
}

/** The summary that a declaration carries as data, as a route does: people and the API description read that one. */
function readSummary(node: ESTree.Node): string {
  const [first] = node.type === 'VariableDeclaration' ? node.declarations : []
  const [argument] = first?.init?.type === 'CallExpression' ? first.init.arguments : []
  for (const property of argument?.type === 'ObjectExpression' ? argument.properties : []) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== 'summary') continue
    if (property.value.type === 'Literal') return String(property.value.value)
  }
  return ''
}

function readDoc(source: Source, text: string, start: number): string {
  const comment = source.comments.findLast(({ end }) => end <= start)
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return ''
  if (text.slice(comment.end, start).trim() !== '') return ''
  const lines = comment.value.slice(1).split('\n')
  return lines
    .map((line) => line.trim().replace(/^\* ?/, ''))
    .join('\n')
    .trim()
}

/** Everything a file itself declares and exports, with its documentation. */
export function listDeclared(file: string, text: string): Exported[] {
  const source = parseSource(file, text)
  const local = new Map<string, Exported>()
  const found: Exported[] = []
  const named: string[] = []
  for (const statement of source.program.body) {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (statement.type === 'ExportNamedDeclaration' && !statement.source) {
      for (const { local: name } of statement.specifiers) if (name.type === 'Identifier') named.push(name.name)
    }
    if (!inner) continue
    for (const { name, kind } of readDeclaration(inner)) {
      const doc = readDoc(source, text, statement.start) || readSummary(inner)
      const one = { name, file, line: source.line(statement.start), kind, doc }
      // Of an overloaded function the first, documented, signature stands for all.
      if (local.has(name)) continue
      local.set(name, one)
      if (statement.type === 'ExportNamedDeclaration') found.push(one)
    }
  }
  return found.concat(named.flatMap((name) => local.get(name) ?? []))
}

/**
 * Everything a module gives away, its own and what it re-exports from its own room, found where it is declared.
 * What it re-exports from a package is documented there and left out.
 */
export function listExports(files: FileMap, file: string, seen = new Set<string>()): Exported[] {
  const text = files.get(file)
  if (text === undefined || seen.has(file)) return []
  seen.add(file)
  const { program } = parseSource(file, text)
  const found = listDeclared(file, text)
  for (const statement of program.body) {
    if (statement.type !== 'ExportAllDeclaration' && statement.type !== 'ExportNamedDeclaration') continue
    const from = statement.source?.value
    if (!from?.startsWith('.')) continue
    const target = posix.normalize(posix.join(posix.dirname(file), from))
    const all = listExports(files, target, statement.type === 'ExportAllDeclaration' ? seen : new Set([file]))
    if (statement.type === 'ExportAllDeclaration') {
      found.push(...all)
      continue
    }
    const names = statement.specifiers.flatMap(({ local }) => (local.type === 'Identifier' ? [local.name] : []))
    found.push(...all.filter(({ name }) => names.includes(name)))
  }
  return found
}
