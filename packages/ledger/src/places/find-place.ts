import { readFileSync } from 'node:fs'
import type { PlaceView } from '../domain/commitment.ts'

interface Divisions {
  /** In ascending order. */
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly byName: ReadonlyMap<string, readonly string[]>
}

let divisions: Divisions | undefined

/** Read once, when first asked for: most commands never do. */
function loadDivisions(): Divisions {
  if (divisions) return divisions
  const codes: string[] = []
  const names: string[] = []
  const byName = new Map<string, string[]>()
  for (const line of readFileSync(new URL('./data/divisions.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const code = line.slice(0, 6)
    const name = line.slice(7).trimEnd()
    codes.push(code)
    names.push(name)
    const same = byName.get(name)
    if (same) same.push(code)
    else byName.set(name, [code])
  }
  divisions = { codes, names, byName }
  return divisions
}

function findName(code: string): string | null {
  const { codes, names } = loadDivisions()
  let low = 0
  let high = codes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = codes[middle]!
    if (found === code) return names[middle]!
    if (found < code) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** Codes above a code, nearest first: the city's, then the province's, where they are places of their own. */
function listAncestors(code: string): string[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter(
    (above) => above !== code && findName(above) !== null,
  )
}

/**
 * A place of China by its division code (区划代码, GB/T 2260; state of 2023-06-30), from province to county; null when the code is not allotted.
 * `parent` is the nearest division above: for a district of a municipality the municipality.
 * @example findPlace('330106') // { code: '330106', name: '西湖区', parent: '330100' }
 */
export function findPlace(code: string): PlaceView | null {
  const name = findName(code)
  return name === null ? null : { code, name, parent: listAncestors(code)[0] ?? null }
}

/** How a division's kind is written at the end of its name; tried when a name is given without. */
const suffixes = ['省', '市', '区', '县', '自治区', '自治州', '自治县', '盟', '旗', '地区', '特别行政区']
const longestName = 60

/**
 * Every place of that name, by code: most names are found once, some (鼓楼区) several times. The names of the places above may
 * stand before it, and the word for its kind may be missing.
 * @example findPlacesByName('杭州市西湖区').map(({ code }) => code) // ['330106']
 */
export function findPlacesByName(name: string): PlaceView[] {
  const wanted = name.trim()
  if (wanted.length < 2 || wanted.length > longestName) return []
  const { byName } = loadDivisions()
  const endingIn = (tail: string): readonly string[] => byName.get(tail) ?? []
  const codes = new Set(endingIn(wanted))
  for (let cut = 2; cut <= wanted.length - 2 && codes.size === 0; cut += 1) {
    // The end first: names that end in no place are not taken apart further.
    const below = endingIn(wanted.slice(cut))
    if (below.length === 0) continue
    const above = new Set(findPlacesByName(wanted.slice(0, cut)).map(({ code }) => code))
    for (const code of below) if (listAncestors(code).some((ancestor) => above.has(ancestor))) codes.add(code)
  }
  if (codes.size === 0) for (const suffix of suffixes) for (const code of endingIn(wanted + suffix)) codes.add(code)
  return [...codes].sort().flatMap((code) => findPlace(code) ?? [])
}
