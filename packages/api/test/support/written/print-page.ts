import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const paths = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium, or nothing. */
export const chromium = paths.find((path) => path !== undefined && existsSync(path))

/** A4 with the margins and type of an official document. */
export const printStyle =
  '@page{size:A4;margin:37mm 26mm 35mm 28mm}body{font:16pt/28pt "Noto Serif CJK SC",SimSun,serif}p{margin:0;text-indent:2em;text-align:justify}'

/** Prints a web page to PDF, with the running head and foot that browsers print. */
export async function printPage(page: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-print-'))
  try {
    const [source, target] = [join(folder, 'a.html'), join(folder, 'a.pdf')]
    await writeFile(source, page)
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      `--user-data-dir=${folder}`,
    ]
    await run(chromium ?? '', [...options, `--print-to-pdf=${target}`, pathToFileURL(source).href], { timeout: 90_000 })
    return new Uint8Array(await readFile(target))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
