import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './apt.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The system's Chromium: the one named by CHROMIUM, or the first on the usual paths. */
function findInstalled() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(':')]
  const candidates = folders.filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...elsewhere].find((path) => existsSync(path))
}

/**
 * A Chromium for the journeys, installed first where the user may; with it a font that has Chinese characters.
 * @returns `{ path }` or `{ missing }` with the reason.
 */
export async function findChromium() {
  const found = findInstalled()
  if (found) return { path: found }
  if (process.env.CHROMIUM) return { missing: `Chromium: CHROMIUM names ${process.env.CHROMIUM}, which is absent` }
  const refusal = await installPackages(['chromium', 'fonts-noto-cjk'])
  const path = refusal ? undefined : findInstalled()
  return path ? { path } : { missing: `Chromium: ${refusal ?? 'not found after installing'}` }
}
