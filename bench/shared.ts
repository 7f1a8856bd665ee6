import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the material beside the project lies: `GANGMU_SHARED`, or `../shared` next to the checkout. */
export const shared = process.env.GANGMU_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')

/** A file or folder of the shared material, or null with a line that says so. */
export function findShared(...path: string[]): string | null {
  const found = join(shared, ...path)
  if (existsSync(found)) return found
  console.log(`skipped: ../shared/${path.join('/')} is absent`)
  return null
}

export interface CorpusReport {
  readonly file: string
  readonly place: string
  readonly level: string
  readonly year: number
  /** Numbering styles of its outline, as the index of the corpus lists them. */
  readonly styles: readonly string[]
  readonly text: string
}

/** Every report of the corpus with what its index says of it; the index is not asked for anything the reader is measured on. */
export function listReports(reports: string): CorpusReport[] {
  const rows = new Map<string, string[]>()
  for (const line of readFileSync(join(reports, '..', 'INDEX.md'), 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells[1]?.endsWith('.txt')) rows.set(cells[1], cells)
  }
  return readdirSync(reports)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [, , place = '', level = '?', year = '0', , styles = ''] = rows.get(file) ?? []
      return {
        file,
        place,
        level,
        year: Number(year),
        styles: styles.split(' ').filter(Boolean),
        text: readFileSync(join(reports, file), 'utf8'),
      }
    })
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
