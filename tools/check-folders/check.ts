import { posix } from 'node:path'
import { type Check, type FileMap, type Finding, isTest } from '../lib/project.ts'
import { parseSource } from '../lib/source.ts'
import { type FeatureKind, featureKinds, fileKinds, numbered } from './features.ts'

/** Names of the folders right below a folder. */
export function listFolders(files: FileMap, base: string): string[] {
  const names = new Set<string>()
  for (const path of files.keys()) {
    const [name, ...rest] = path.startsWith(`${base}/`) ? path.slice(base.length + 1).split('/') : []
    if (name !== undefined && rest.length > 0) names.add(name)
  }
  return [...names].sort()
}

function listTargets(files: FileMap, list: string): string[] {
  const text = files.get(list)
  if (text === undefined) return []
  const { imports } = parseSource(list, text)
  return imports.map(({ specifier }) => posix.normalize(posix.join(posix.dirname(list), specifier)))
}

function checkKind(files: FileMap, feature: FeatureKind): Finding[] {
  const { name: kind, base, files: wanted, list, alsoLists = [], listed, starts = '' } = feature
  const targets = [list, ...alsoLists].flatMap((one) => listTargets(files, one))
  const names = listFolders(files, base).filter((name) => name.startsWith(starts))
  return names.flatMap((name) => {
    const folder = `${base}/${name}`
    const found: Finding[] = wanted
      .map((file) => `${folder}/${file.replace('{name}', name)}`)
      .filter((file) => !files.has(file))
      .map((file) => ({ file, message: `missing: the ${kind} ${name} is not complete without it` }))
    const isListed = targets.some((path) => (listed ? path === `${folder}/${listed}` : path.startsWith(`${folder}/`)))
    if (!isListed) found.push({ file: list, message: `the ${kind} ${name} is not listed; import it from ${folder}` })
    return found
  })
}

function checkNumbers(files: FileMap, { folder, digits, end }: (typeof numbered)[number]): Finding[] {
  const paths = [...files.keys()].filter((path) => posix.dirname(path) === folder && path.endsWith(end)).sort()
  let expected = 1
  return paths.flatMap((file) => {
    const start = posix.basename(file).split(/[-_]/)[0] ?? ''
    const number = String(expected).padStart(digits, '0')
    expected = Number(start) + 1 || expected + 1
    if (start === number) return []
    return [{ file, message: `its number should be ${number}: numbers follow one another without gap or repetition` }]
  })
}

/** A feature of one file lies right in its folder and is imported by the folder's index. */
function checkFiles(files: FileMap, { name: kind, base, apart }: (typeof fileKinds)[number]): Finding[] {
  const list = `${base}/index.ts`
  const targets = new Set(listTargets(files, list))
  return [...files.keys()]
    .filter((file) => posix.dirname(file) === base && file !== list && !isTest(file))
    .filter((file) => !apart.includes(posix.basename(file)) && !targets.has(file))
    .map((file) => ({ file: list, message: `the ${kind} ${posix.basename(file, '.ts')} is not listed; import it` }))
}

const routesFolder = 'packages/api/src/routes/'
const routesList = 'packages/api/src/routes/index.ts'

const toKebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A route is one file named as its contract; files beside it that bind no route are its helpers. */
function checkRoutes(files: FileMap): Finding[] {
  const targets = new Set(listTargets(files, routesList))
  return [...files].flatMap(([file, text]): Finding[] => {
    if (!file.startsWith(routesFolder) || posix.dirname(file) === posix.dirname(routesList)) return []
    const bound = /\bbindRoute\(\s*routes\.(\w+)/g
    const names = [...text.matchAll(bound)].map(([, name]) => toKebab(name ?? ''))
    if (names.length === 0) return []
    const found: Finding[] = []
    if (names.length > 1) found.push({ file, message: `one file, one route: it binds ${names.join(', ')}` })
    if (names[0] !== posix.basename(file, '.ts')) found.push({ file, message: `it binds ${names[0]}: name it so` })
    if (!targets.has(file))
      found.push({ file: routesList, message: `the route ${names[0]} is not listed; import it from ${file}` })
    return found
  })
}

/** Every feature's folder is complete and named in its one list; numbered files follow one another. */
export const checkFolders: Check = (files) => [
  ...featureKinds.flatMap((kind) => checkKind(files, kind)),
  ...fileKinds.flatMap((kind) => checkFiles(files, kind)),
  ...checkRoutes(files),
  ...numbered.flatMap((one) => checkNumbers(files, one)),
]
