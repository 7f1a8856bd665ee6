import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { type Check, type Finding, isTest, listCode, roomOf } from '../lib/project.ts'
import { type Import, listNames, listWords, parseSource, type Source } from '../lib/source.ts'
import { looksLikeSql } from './looks-like-sql.ts'
import { arrows, browserRooms, pureRooms, sqlFolder, sqlPackages } from './rooms.ts'

const builtins = new Set(builtinModules)
const isNode = (specifier: string) => specifier.startsWith('node:') || builtins.has(specifier)
const isPackage = (specifier: string, name: string) => specifier === name || specifier.startsWith(`${name}/`)

function checkRoomImport(room: string | undefined, { specifier, typeOnly }: Import): string | undefined {
  const [, target, ...deep] = specifier.split('/')
  if (target === undefined || arrows[target] === undefined) return `there is no room ${specifier}`
  if (deep.length > 0) return `import ${specifier} by its room's name: @gangmu/${target}`
  if (room === undefined || room === target) return undefined
  const { values = [], types = [] } = arrows[room] ?? {}
  if (values.includes(target) || (typeOnly && types.includes(target))) return undefined
  if (types.includes(target)) return `${room} may import only types of ${target}: write \`import type\``
  return `${room} may not import ${target}; it may import ${[...values, ...types].join(', ') || 'no room'}`
}

function checkRelative(file: string, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(file), specifier))
  const home = roomOf(file)
  const room = roomOf(target)
  if (room === home || target === 'package.json') return undefined
  if (room !== undefined) return `import ${specifier} by its room's name: @gangmu/${room}`
  return home === undefined ? undefined : `${specifier} lies outside the room ${home}`
}

/** What lies beside `src/` is run by developers only, and so are tests. */
const reachesBundle = (file: string) => /^packages\/[^/]+\/src\//.test(file) && !isTest(file)

function checkImport(file: string, one: Import): string | undefined {
  const room = roomOf(file)
  const { specifier } = one
  if (specifier.startsWith('@gangmu/')) return checkRoomImport(room, one)
  if (specifier.startsWith('.')) return checkRelative(file, specifier)
  if (sqlPackages.some((name) => isPackage(specifier, name)) && !mayKnowSql(file)) {
    return `only ${sqlFolder} may import ${specifier}`
  }
  if (room === undefined || !reachesBundle(file) || one.typeOnly || specifier === '') return undefined
  if (isNode(specifier) && browserRooms.has(room)) return `${room} runs in the browser and may not import ${specifier}`
  if (pureRooms.has(room)) return `${room} is pure and may not import the package ${specifier}`
  return undefined
}

/** Tests of the ledger may look into its tables; tools of the gate hold examples of what they find. */
function mayKnowSql(file: string): boolean {
  return file.startsWith(sqlFolder) || (isTest(file) && (roomOf(file) === 'ledger' || roomOf(file) === undefined))
}

function checkSql(file: string, source: Source): Finding[] {
  if (mayKnowSql(file)) return []
  const found = listWords(source).filter(({ value, tag }) => tag === 'sql' || looksLikeSql(value))
  const lines = new Set(found.map(({ start }) => source.line(start)))
  return [...lines].map((line) => ({ file, line, message: `SQL outside ${sqlFolder}` }))
}

function checkPure(file: string, source: Source): Finding[] {
  if (!pureRooms.has(roomOf(file) ?? '') || !reachesBundle(file)) return []
  return listNames(source)
    .filter(({ name }) => name === 'process' || name === 'Buffer')
    .map(({ name, start }) => ({ file, line: source.line(start), message: `a pure room may not use ${name}` }))
}

/** Arrows between rooms, deep and escaping imports, purity, and SQL in one folder. */
export const checkRooms: Check = (files) =>
  listCode(files).flatMap(([file, text]) => {
    const source = parseSource(file, text)
    const imports = source.imports.flatMap((one) => {
      const message = checkImport(file, one)
      return message ? [{ file, line: source.line(one.start), message }] : []
    })
    return [...imports, ...checkSql(file, source), ...checkPure(file, source)]
  })
