import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** Children still running, so that an interrupted gate leaves nothing behind. */
const running = new Set()

/** Stops every child started here. */
export function stopChildren(signal = 'SIGTERM') {
  for (const child of running) child.kill(signal)
}

/**
 * Runs a command in the root and waits for it; never throws.
 * @returns `{ code, output }`: code 127 when the command cannot be started; output only with `capture`.
 */
export function run(command, args, { env = {}, capture = false, stdout = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : stdout, capture ? 'pipe' : 'inherit'],
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.once('error', (error) => {
      running.delete(child)
      resolve({ code: 127, output: `${output}${error.message}\n` })
    })
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? (signal ? 1 : 0), output })
    })
  })
}

/** Runs npm itself: the very one that started us when there is one, so that versions never mix. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js') || cli?.endsWith('.cjs')) return run(process.execPath, [cli, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}

/** Runs a JavaScript file of an installed package, without a shell and on every platform. */
export function runModule(file, args, options) {
  return run(process.execPath, [file, ...args], options)
}
