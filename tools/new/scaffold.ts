import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readProject } from '../lib/project.ts'
import type { Changes, Kind } from './kind.ts'
import { format } from './kinds/format.ts'
import { output } from './kinds/output.ts'
import { page } from './kinds/page.ts'
import { register } from './kinds/register.ts'
import { route } from './kinds/route.ts'
import { rule } from './kinds/rule.ts'
import { unit } from './kinds/unit.ts'

/** Everything that can be scaffolded. */
export const kinds: Readonly<Record<string, Kind>> = { rule, unit, format, register, route, page, output }

function write(root: string, changes: Changes): void {
  for (const [path, text] of changes) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** The formatter sorts the imports that were added and breaks long lines. */
function tidy(root: string, changes: Changes): void {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const paths = [...changes.keys()].filter((path) => /\.tsx?$/.test(path))
  const result = spawnSync(process.execPath, [biome, 'check', '--write', ...paths], { cwd: root, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`Cannot format the new files: ${result.stdout}${result.stderr}`)
}

/**
 * Writes a new feature's files and the lines that list it.
 * @returns the paths written, sorted.
 * @throws Error with a sentence for people when the kind is unknown or the name cannot be used; nothing is written then.
 */
export function scaffold(root: string, kindName: string, name: string, ...rest: string[]): string[] {
  const kind = kinds[kindName]
  if (!kind) throw new Error(`Cannot make a new ${kindName}: there are ${Object.keys(kinds).join(', ')}`)
  const changes = kind.plan(readProject(root), name, ...rest)
  write(root, changes)
  tidy(root, changes)
  return [...changes.keys()].sort()
}
