import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readProject } from '../lib/project.ts'

/** Links what is installed, but our own rooms to the copy, so that the copy sees its own changes. */
function linkModules(from: string, to: string): void {
  mkdirSync(join(to, 'node_modules', '@gangmu'), { recursive: true })
  for (const name of readdirSync(join(from, 'node_modules'))) {
    if (name !== '@gangmu') symlinkSync(join(from, 'node_modules', name), join(to, 'node_modules', name))
  }
  for (const room of readdirSync(join(to, 'packages'))) {
    symlinkSync(join(to, 'packages', room), join(to, 'node_modules', '@gangmu', room))
    const own = join(from, 'packages', room, 'node_modules')
    if (readdirSync(dirname(own)).includes('node_modules')) symlinkSync(own, join(to, 'packages', room, 'node_modules'))
  }
}

/** A copy of a checkout's texts in a temporary folder, ready to compile and to test; returns its path. */
export function copyTree(from: string): string {
  const to = mkdtempSync(join(tmpdir(), 'gangmu-copy-'))
  for (const path of [...readProject(from).keys(), '.gitignore']) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    copyFileSync(join(from, path), join(to, path))
  }
  linkModules(from, to)
  return to
}
