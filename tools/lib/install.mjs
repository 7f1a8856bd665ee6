import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root as checkout } from './root.mjs'
import { runNpm } from './run.mjs'

const stampOf = (root) => join(root, 'node_modules', '.gangmu-lock')

/** What is installed must fit the lock, this platform and this Node's major version. */
function wantedStamp(root) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  return `${hash} ${process.platform}-${process.arch} node${process.versions.node.split('.')[0]}\n`
}

/** Whether npm's own record of the installed tree names every required package of the lock at its version. */
function agreesWithLock(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.optional || entry.devOptional) return true
    const found = installed[path]
    return found !== undefined && found.version === entry.version && existsSync(join(root, path))
  })
}

/**
 * Whether `npm ci` is needed. A tree that npm itself brought to this lock is taken as it is and remembered, since
 * installing anew empties node_modules under whatever runs there; after a change of platform or Node it is not.
 * @example needsInstall() // false on the second start
 */
export function needsInstall(root = checkout) {
  const stamp = stampOf(root)
  const wanted = wantedStamp(root)
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
  if (known === wanted) return false
  const otherMachine = known !== undefined && known.split(' ')[0] === wanted.split(' ')[0]
  if (!otherMachine && agreesWithLock(root)) {
    writeFileSync(stamp, wanted)
    return false
  }
  return true
}

/** Installs from the lock when it changed; says so on stderr. Returns npm's exit code, 0 when nothing was to do. */
export async function ensureInstalled() {
  if (!needsInstall()) return 0
  console.error('正在按锁定文件安装依赖…… / Installing dependencies from the lock file…')
  const { code } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdout: 'ignore' })
  if (code === 0) writeFileSync(stampOf(checkout), wantedStamp(checkout))
  else console.error('依赖安装失败，请检查网络后重试。 / Installing failed; check the network and try again.')
  return code
}
