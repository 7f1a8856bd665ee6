import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { listStale } from '../lib/parts.mjs'
import { inRoot, root } from '../lib/root.mjs'
import { runModule } from '../lib/run.mjs'

const startServer = (args) =>
  spawn(process.execPath, ['--enable-source-maps', inRoot('dist', 'cli.mjs'), ...args], { cwd: root, stdio: 'inherit' })

/** Serves the build and, on every change under packages/, samples/ or examples/, rebuilds; restarts when the server part changed. */
export async function watchAndServe(args) {
  let server = startServer(args)
  let changed = false
  let busy = false

  const rebuild = async () => {
    changed = true
    if (busy) return
    busy = true
    while (changed) {
      changed = false
      const stale = listStale().map(({ name }) => name)
      if (stale.length === 0) continue
      const { code } = await runModule(inRoot('tools', 'build.mjs'), [])
      if (code !== 0 || !stale.includes('server')) continue
      const ended = server.exitCode === null ? once(server, 'exit') : undefined
      server.kill('SIGTERM')
      await ended
      server = startServer(args)
    }
    busy = false
  }

  let timer
  for (const folder of ['packages', 'samples', 'examples']) {
    watch(inRoot(folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(rebuild, 150)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      const ended = server.exitCode === null ? once(server, 'exit') : undefined
      // A terminal's Ctrl-C has reached the server already; a plain SIGTERM has not.
      if (signal === 'SIGTERM') server.kill(signal)
      await ended
      process.exit(0)
    })
  }
}
