import { existsSync, readdirSync } from 'node:fs'
import { inRoot, root } from './root.mjs'
import { compareStamp, listSources } from './stamp.mjs'

const common = ['package.json', 'package-lock.json', 'tools/build.mjs', 'tools/build', 'tools/lib/parts.mjs']

/** Everything in packages/ but the rooms that only run in the browser, or only there. */
function roomSources(wanted) {
  if (!existsSync(inRoot('packages'))) return []
  const rooms = readdirSync(inRoot('packages')).filter(wanted)
  return rooms.flatMap((room) => [`packages/${room}/src`, `packages/${room}/package.json`])
}

/** What a build is made of. `server` is the command line and the server; `web` the workbench in the browser. */
export const parts = {
  server: {
    stamp: inRoot('dist', '.sources-server.json'),
    output: inRoot('dist', 'cli.mjs'),
    sources: () => listSources(root, [...common, ...roomSources((room) => room !== 'web'), 'samples', 'examples']),
  },
  web: {
    stamp: inRoot('dist', '.sources-web.json'),
    output: inRoot('dist', 'web', 'index.html'),
    sources: () =>
      listSources(root, [
        ...common,
        ...roomSources((room) => ['web', 'contract', 'text', 'reader', 'ui'].includes(room)),
        'packages/web/index.html',
        'packages/web/vite.config.ts',
        'packages/web/public',
      ]),
  },
}

/**
 * The parts whose output is missing or older than its sources; none where only a build was shipped, without sources.
 * @returns a list of `{ name, files }`
 */
export function listStale(names = Object.keys(parts)) {
  if (!existsSync(inRoot('packages'))) return []
  return names.flatMap((name) => {
    const { stamp, output, sources } = parts[name]
    const { changed, files } = compareStamp(root, sources(), stamp)
    return changed || !existsSync(output) ? [{ name, files }] : []
  })
}
