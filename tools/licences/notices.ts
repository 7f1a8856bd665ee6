import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that is installed to run, as the lock has it. */
interface RuntimePackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly path: string
}

interface LockEntry {
  readonly version?: string
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

/**
 * Packages the lock needs at run time, on the server and in the browser. Builds for single platforms are left out: what is
 * there differs from machine to machine, and each has its parent's licence.
 */
export function listRuntimePackages(root: string): RuntimePackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>
  }
  return Object.entries(lock.packages)
    .filter(([path, { link, dev, devOptional, optional }]) => {
      return path.includes('node_modules/') && !(link || dev || devOptional || optional)
    })
    .map(([path, { version = '?', license = '?' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence: license, path }
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** The texts a package brings about its licence, licences before notices. */
function readTexts(root: string, { path }: RuntimePackage): string[] {
  const folder = join(root, path)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-].{1,20})?$/i.test(name))
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim())
}

/**
 * The notices of everything that runs: packages with their licences and counts, then every text once with those it covers.
 * @example writeNotices(root).startsWith('# Third-party notices')
 */
export function writeNotices(root: string): string {
  const packages = listRuntimePackages(root)
  const counts = new Map<string, number>()
  const covered = new Map<string, string[]>()
  for (const one of packages) {
    counts.set(one.licence, (counts.get(one.licence) ?? 0) + 1)
    for (const text of readTexts(root, one))
      covered.set(text, [...(covered.get(text) ?? []), `${one.name} ${one.version}`])
  }
  const tally = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, count]) => `${licence} ${count}`)
  return [
    '# Third-party notices',
    '',
    `Gangmu runs with ${packages.length} packages of others, on the server and in the browser: ${tally.join(', ')}.`,
    'Builds of a package for single platforms have its licence and are not listed. Written by `tools/licences`.',
    '',
    ...packages.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`),
    ...[...covered].flatMap(([text, names]) => [
      '',
      `## ${names.join(', ')}`,
      '',
      '```',
      text.replaceAll('```', "'''"),
      '```',
    ]),
    '',
  ].join('\n')
}
