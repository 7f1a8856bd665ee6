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

/** Folder that the examples stand in; null when they were left out. @example findExamplesFolder() */
export function findExamplesFolder(): string | null {
  return firstFolder(['./examples/', '../../../../examples/'], 'beibei-2023/district.json')
}

/** Folder of an example by its name: beside the bundle, else in the checkout; null when there is none. @example findExampleFolder('beibei-2023') */
export function findExampleFolder(name: string): string | null {
  if (!/^[a-z0-9-]{1,60}$/.test(name)) return null
  return firstFolder([`./examples/${name}/`, `../../../../examples/${name}/`], 'district.json')
}
