import { existsSync } from 'node:fs'
import { run } from '../lib/run.mjs'

let updated = false

/** How this user may install system packages here: a command prefix, or undefined when not at all. */
async function installPrefix() {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  if (process.getuid?.() === 0) return []
  const { code } = await run('sudo', ['-n', 'true'], { capture: true })
  return code === 0 ? ['sudo', '-n'] : undefined
}

/**
 * Installs Debian packages where the user may.
 * @returns undefined when they are there now, otherwise the reason why not.
 */
export async function installPackages(names) {
  const prefix = await installPrefix()
  if (!prefix) return 'it is not installed, and this user may not install it with apt-get'
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    return run(command, rest, { capture: true })
  }
  console.log(`installing ${names.join(' ')}…`)
  if (!updated) await apt('update')
  updated = true
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...names)
  if (code === 0) return undefined
  const lines = output.trim().split('\n')
  return `apt-get could not install ${names.join(' ')}: ${lines.at(-1)}`
}
