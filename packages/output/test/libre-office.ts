import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

const office = findProgram('soffice')

/** Whether the second program is here. */
export const hasOffice = office !== null
/** The program that tells where each word of a page stands, where it is. */
export const pageTool = findProgram('pdftotext')
/** Whether pages can be measured too. */
export const hasPageTools = hasOffice && pageTool !== null
/** Why tests that need it are passed over. */
export const withoutOffice = hasOffice ? '' : ' (skipped where there is no LibreOffice)'

/**
 * Opens a file in LibreOffice and gives back what it writes of it.
 * @param target As LibreOffice names it: `pdf`, or `csv:Text - txt - csv (StarCalc):44,34,76,1`.
 */
export async function convertByOffice(bytes: Uint8Array, extension: string, target: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-office-'))
  try {
    const source = join(folder, `file.${extension}`)
    await writeFile(source, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run(
      office ?? 'soffice',
      [profile, '--headless', '--convert-to', target, '--outdir', join(folder, 'out'), source],
      {
        timeout: 120_000,
      },
    )
    return await readFile(join(folder, 'out', `file.${target.split(':')[0]}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
