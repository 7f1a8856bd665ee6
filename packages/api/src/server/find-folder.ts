import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

function firstFolder(candidates: readonly string[], mustHold: string): string | null {
  for (const candidate of candidates) {
    const folder = new URL(candidate, import.meta.url)
    if (existsSync(new URL(mustHold, folder))) return fileURLToPath(folder)
  }
  return null
}

/** Folder of the built workbench: beside the bundle, else the checkout's build; null when nothing is built. @example findWebFolder() */
export function findWebFolder(): string | null {
  return firstFolder(['./web/', '../../../../dist/web/'], 'index.html')
}

/** Folder of the sample district: beside the bundle, else in the checkout; null when it was left out. @example findSampleFolder() */
export function findSampleFolder(): string | null {
  return firstFolder(['./samples/yunxiu/', '../../../../samples/yunxiu/'], 'district.json')
}
