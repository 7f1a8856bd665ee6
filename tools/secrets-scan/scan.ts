import { spawn, spawnSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { publishedValues, secretFiles, secretRules } from './rules.ts'

/** Where something that looks like a secret stands; what it says is not repeated. */
export interface FoundSecret {
  readonly where: string
  readonly rule: string
}

/** Longer lines are data, and looked at in this much of them. */
const longestLine = 20_000
const largestFile = 5_000_000

/** The rules a line breaks. */
export function scanLine(line: string): string[] {
  let words = line.slice(0, longestLine)
  for (const { value } of publishedValues) words = words.replaceAll(value, '')
  return secretRules.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name)
}

/** Looks through one text. */
export function scanText(path: string, text: string): FoundSecret[] {
  const byName = secretFiles.test(path) ? [{ where: path, rule: 'file of secrets' }] : []
  const lines = text.split('\n')
  return [
    ...byName,
    ...lines.flatMap((line, at) => scanLine(line).map((rule) => ({ where: `${path}:${at + 1}`, rule }))),
  ]
}

/** Looks through every file git knows or would take. @returns what was found, and how many files were read */
export function scanTree(root: string): { found: FoundSecret[]; files: number } {
  const listed = spawnSync('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const paths = listed.stdout.split('\0').filter(Boolean)
  const found: FoundSecret[] = []
  let files = 0
  for (const path of paths) {
    const entry = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (!entry?.isFile() || entry.size > largestFile) continue
    files += 1
    const bytes = readFileSync(join(root, path))
    found.push(...scanText(path, bytes.includes(0) ? '' : bytes.toString('utf8')))
  }
  return { found, files }
}

/**
 * Looks through every line that any commit ever added, in one pass over `git log`.
 * @returns what was found, and how many lines were read
 */
export async function scanHistory(root: string): Promise<{ found: FoundSecret[]; lines: number }> {
  const args = ['-C', root, 'log', '--all', '-p', '--unified=0', '--no-color', '--no-ext-diff', '--format=commit %h']
  const git = spawn('git', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const found: FoundSecret[] = []
  let commit = ''
  let path = ''
  let lines = 0
  for await (const line of createInterface({ input: git.stdout, crlfDelay: Infinity })) {
    if (line.startsWith('commit ')) commit = line.slice(7)
    else if (line.startsWith('+++ ')) {
      path = line.slice(6)
      if (secretFiles.test(path)) found.push({ where: `${commit}:${path}`, rule: 'file of secrets' })
    } else if (line.startsWith('+')) {
      lines += 1
      for (const rule of scanLine(line.slice(1))) found.push({ where: `${commit}:${path}`, rule })
    }
  }
  return { found, lines }
}
