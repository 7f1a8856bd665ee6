// A throwaway PostgreSQL: `node tools/postgres-cluster.mjs` starts one and prints its address until interrupted.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findPostgres } from './gate/find-postgres.mjs'

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where that is absent. */
function findUser() {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('Cannot start PostgreSQL as root: neither user postgres nor user nobody exists')
}

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** Nothing here outlives the tests, so nothing waits for the disk. */
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=60',
  'log_min_messages=fatal',
]

const durableSettings = ['fsync=on', 'synchronous_commit=on', 'max_connections=60', 'log_min_messages=fatal']

/** Kills the server's processes at once; a server whose processes still run would not be started again. */
async function killServer(server) {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' })
  const children = (stdout ?? '').split('\n').map(Number).filter(Boolean)
  const ended = once(server, 'exit')
  server.kill('SIGKILL')
  for (const pid of children) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      // It ended by itself when its parent was gone.
      if (error.code !== 'ESRCH') throw error
    }
  }
  await ended
}

function initialize(bin, folder, data, password, user) {
  const secret = join(folder, 'password')
  writeFileSync(secret, password, { mode: 0o600 })
  if (user.uid !== undefined) for (const path of [folder, secret]) chownSync(path, user.uid, user.gid)
  const args = ['--pgdata', data, '--username=gangmu', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8']
  const locale = ['--locale-provider=libc', '--lc-collate=C.UTF-8', '--lc-ctype=C.UTF-8', '--no-sync']
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  const result = spawnSync(join(bin, 'initdb'), [...args, ...locale], { ...user, cwd: folder, env, encoding: 'utf8' })
  rmSync(secret)
  if (result.status !== 0) throw new Error(`Cannot create a database cluster: ${result.stderr || result.error}`)
}

async function waitUntilReady(bin, port, server, log) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) break
    const ready = spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)])
    if (ready.status === 0) return
    await wait(100)
  }
  throw new Error(`Cannot start PostgreSQL: it did not become ready.\n${log()}`)
}

/** The user that tests connect as: it may create databases and is bound by row security, as one in use should be. */
function createUser(bin, url, password) {
  const statements = [
    `create role gangmu_app login createdb password '${password}'`,
    // Where the database `postgres` itself is used, its tables are this user's own.
    'grant create on schema public to gangmu_app',
  ]
  const args = [url, '--no-psqlrc', '--quiet', ...statements.flatMap((text) => ['--command', text])]
  const result = spawnSync(join(bin, 'psql'), args, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`Cannot create the user of the tests: ${result.stderr || result.error}`)
}

async function stopServer(server, folder) {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit')
    server.kill('SIGINT')
    const hard = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(hard)
  }
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Starts a cluster on a free loopback port in a temporary folder; its user `gangmu_app` may create databases,
 * and `gangmu` is its superuser.
 * @param bin the folder of PostgreSQL's programs
 * @param options `durable`: what was committed is on the disk, as in use
 * @returns `{ url, superuserUrl, crash, stop }`; `crash` kills every process of the server without a word and starts it again,
 * `stop` ends the server and removes the folder.
 */
export async function startCluster(bin, { durable = false } = {}) {
  const user = findUser()
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-postgres-'))
  const data = join(folder, 'data')
  const password = randomBytes(12).toString('hex')
  let log = ''
  let server
  const start = async (port) => {
    const listen = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
    const args = [...listen, ...(durable ? durableSettings : settings)].flatMap((setting) => ['-c', setting])
    server = spawn(join(bin, 'postgres'), ['-D', data, ...args], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    server.stderr.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-4000)
    })
    await waitUntilReady(bin, port, server, () => log)
  }
  try {
    chmodSync(folder, 0o700)
    initialize(bin, folder, data, password, user)
    const port = await findFreePort()
    await start(port)
    const superuserUrl = `postgres://gangmu:${password}@127.0.0.1:${port}/postgres`
    createUser(bin, superuserUrl, password)
    const url = `postgres://gangmu_app:${password}@127.0.0.1:${port}/postgres`
    const crash = async () => {
      await killServer(server)
      await start(port)
    }
    return { url, superuserUrl, pid: server.pid, folder, crash, stop: () => stopServer(server, folder) }
  } catch (error) {
    if (server) await stopServer(server, folder)
    else if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bin, missing } = await findPostgres()
  if (!bin) {
    console.error(missing)
    process.exit(1)
  }
  const cluster = await startCluster(bin)
  console.log(cluster.url)
  const stop = () => cluster.stop().then(() => process.exit(0))
  process.once('SIGINT', stop).once('SIGTERM', stop)
}
