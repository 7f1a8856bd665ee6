import { type ESTree, type ParseResult, parseSync, Visitor } from 'vite'

/** One import, re-export or dynamic import of a file. */
export interface Import {
  readonly specifier: string
  /** Nothing of it is left at run time: `import type`, `export type`, or only `type` names. */
  readonly typeOnly: boolean
  readonly start: number
}

/** Words a program carries: a string, a part of a template, or text between JSX tags. */
export interface Words {
  readonly value: string
  readonly start: number
  /** The tag of a template, as in sql`…`. */
  readonly tag?: string
}

/** A parsed file. */
export interface Source {
  readonly program: ESTree.Program
  readonly comments: ParseResult['comments']
  readonly imports: readonly Import[]
  /** 1-based line of an offset. */
  line(offset: number): number
}

const parsed = new Map<string, { text: string; source: Source }>()

function listImports(result: ParseResult): Import[] {
  const { staticImports, staticExports, dynamicImports } = result.module
  const found: Import[] = staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    start,
  }))
  for (const { entries, start } of staticExports) {
    const request = entries[0]?.moduleRequest
    if (request) found.push({ specifier: request.value, typeOnly: entries.every(({ isType }) => isType), start })
  }
  return found.concat(dynamicImports.map(({ start }) => ({ specifier: '', typeOnly: false, start })))
}

/** Parses a file once, however many checks ask for it. A file that does not parse is the compiler's to report: it counts as empty. */
export function parseSource(path: string, text: string): Source {
  const known = parsed.get(path)
  if (known?.text === text) return known.source
  const result = parseSync(path, text)
  const imports = listImports(result).map((one) =>
    one.specifier === '' ? { ...one, specifier: readDynamic(text, one.start) } : one,
  )
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const line = (offset: number) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  const source = { program: result.program, comments: result.comments, imports, line }
  parsed.set(path, { text, source })
  return source
}

/** The specifier of `import('…')`, or an empty one when it is computed. */
function readDynamic(text: string, start: number): string {
  const open = text.indexOf('(', start) + 1
  const quote = text[open]
  if (quote !== "'" && quote !== '"') return ''
  return text.slice(open + 1, text.indexOf(quote, open + 1))
}

/** Every string, template part and JSX text of a program, without import specifiers. */
export function listWords(source: Source): Words[] {
  const words: Words[] = []
  const tags = new Map<number, string>()
  const specifiers = new Set<number>()
  const skip = (node: { source?: { start: number } | null }) => {
    if (node.source) specifiers.add(node.source.start)
  }
  new Visitor({
    ImportDeclaration: skip,
    ExportNamedDeclaration: skip,
    ExportAllDeclaration: skip,
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' && tag.type !== 'MemberExpression') return
      const name = tag.type === 'Identifier' ? tag.name : nameOf(tag.object)
      for (const part of quasi.quasis) tags.set(part.start, name)
    },
    Literal(node) {
      if (typeof node.value === 'string' && !specifiers.has(node.start)) {
        words.push({ value: node.value, start: node.start })
      }
    },
    TemplateElement(node) {
      const tag = tags.get(node.start)
      words.push({ value: node.value.cooked ?? node.value.raw, start: node.start, ...(tag && { tag }) })
    },
    JSXText(node) {
      words.push({ value: node.value, start: node.start })
    },
  }).visit(source.program)
  return words
}

const nameOf = (node: { type: string; name?: unknown }): string => (typeof node.name === 'string' ? node.name : '')

/** One use or definition of a name. */
export interface Name {
  readonly name: string
  readonly start: number
}

/** Every name that is bound or used as a variable, type or label; keys and members of objects are data and left out. */
export function listNames(source: Source): Name[] {
  const names: Name[] = []
  const data = new Set<number>()
  new Visitor({
    MemberExpression({ property, computed }) {
      if (!computed) data.add(property.start)
    },
    Property({ key, computed, shorthand }) {
      if (!computed && !shorthand) data.add(key.start)
    },
    Identifier({ name, start }) {
      if (!data.has(start)) names.push({ name, start })
    },
    PrivateIdentifier({ name, start }) {
      names.push({ name, start })
    },
  }).visit(source.program)
  return names
}

/** The members of a program's exported interfaces and object types, as part of its public names. */
export function listMembers(source: Source): { name: string; line: number }[] {
  const members: { name: string; line: number }[] = []
  for (const statement of source.program.body) {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
    const body = inner?.type === 'TSInterfaceDeclaration' ? inner.body.body : []
    for (const member of body) {
      if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') continue
      if (member.key.type !== 'Identifier') continue
      members.push({ name: member.key.name, line: source.line(member.start) })
    }
  }
  return members
}
