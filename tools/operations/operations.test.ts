import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inRoot } from '../lib/root.mjs'

const docs = (name: string) => inRoot('docs', 'operations', name)
const folder = mkdtempSync(join(tmpdir(), 'gangmu-operations-'))
afterAll(() => rmSync(folder, { recursive: true }))
const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
const skipped = (name: string, there: boolean, what: string) => (there ? name : `${name} (skipped: ${what} is absent)`)

describe('the page on OWASP ASVS 5.0', () => {
  /** How many requirements each section has, by chapter. */
  const sections = [
    [2, 10, 12, 3, 3],
    [3, 3, 5, 2],
    [1, 3, 5, 8, 8, 1, 5],
    [5, 5, 2, 4],
    [1, 6, 3, 3],
    [3, 12, 8, 6, 8, 4, 2, 4],
    [3, 4, 2, 5, 3, 2],
    [4, 4, 3, 2],
    [3, 4],
    [2, 3, 5, 16, 5, 2, 3],
    [4, 5, 5, 4, 2, 2, 2],
    [5, 2, 5],
    [4, 6, 4, 7],
    [2, 8, 3],
    [5, 5, 7, 4],
    [1, 5, 4, 3, 4],
    [2, 8, 2],
  ]
  /** Those of level 3. */
  const third = new Set(
    `1.2.10 1.3.12 1.5.3 2.3.5 2.4.2 3.1.1 3.2.3 3.3.5 3.4.7 3.4.8 3.5.6 3.5.7 3.5.8 3.6.1 3.7.3 3.7.4 3.7.5 4.1.4 4.1.5
    4.2.2 4.2.3 4.2.4 4.2.5 5.2.4 5.2.5 5.2.6 5.3.3 6.3.5 6.3.6 6.3.7 6.3.8 6.4.5 6.4.6 6.5.6 6.5.7 6.5.8 6.6.4 6.7.1 6.7.2
    7.5.3 8.1.3 8.1.4 8.2.4 8.3.2 8.3.3 8.4.2 10.2.3 10.3.5 10.4.12 10.4.13 10.4.14 10.4.15 10.4.16 11.1.3 11.1.4 11.2.4
    11.2.5 11.3.4 11.3.5 11.5.2 11.6.2 11.7.1 12.1.4 12.1.5 12.3.5 13.1.2 13.1.3 13.1.4 13.2.6 13.3.3 13.3.4 13.4.6 13.4.7
    14.2.5 14.2.6 14.2.7 14.2.8 15.1.4 15.1.5 15.2.4 15.2.5 15.4.1 15.4.2 15.4.3 15.4.4 17.1.2 17.2.5 17.2.6 17.2.7
    17.2.8`.split(/\s+/),
  )
  const wanted = sections.flatMap((counts, chapter) =>
    counts.flatMap((count, section) =>
      Array.from({ length: count }, (_, one) => `${chapter + 1}.${section + 1}.${one + 1}`).filter(
        (id) => !third.has(id),
      ),
    ),
  )
  const rowsOf = (page: string) =>
    readFileSync(docs(page), 'utf8')
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
  const idsOf = (page: string) => rowsOf(page).flatMap(([, ids = '']) => ids.split(/[、,] ?/))

  test.each(['asvs.en.md', 'asvs.zh-CN.md'])('%s has every requirement of levels 1 and 2, once', (page) => {
    expect(idsOf(page).toSorted()).toEqual(wanted.toSorted())
    const counts = readFileSync(docs(page), 'utf8').match(/\d+(?=条| requirements| met| in part| not met)/g)
    expect(Number(counts?.[0])).toBe(wanted.length)
  })

  test('both languages name the same tests, and every one is there', () => {
    const testsOf = (page: string) => rowsOf(page).map(([, , , , tests = '']) => tests.match(/`[^`]+`/g) ?? [])
    expect(testsOf('asvs.zh-CN.md')).toEqual(testsOf('asvs.en.md'))
    for (const name of testsOf('asvs.en.md').flat())
      expect(existsSync(inRoot(name.replaceAll('`', ''))), name).toBe(true)
  })
})

const hasSystemd = has('systemd-analyze', '--version')
test.skipIf(!hasSystemd)(skipped('systemd takes the unit as it is', hasSystemd, 'systemd-analyze'), () => {
  const unit = join(folder, 'gangmu.service')
  // Whether the program lies where the unit says is the machine's matter.
  writeFileSync(unit, readFileSync(docs('gangmu.service'), 'utf8').replace('/usr/bin/node', process.execPath))
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], { encoding: 'utf8' })
  expect([status, stderr.split('\n').filter((line) => line.includes('gangmu.service'))]).toEqual([0, []])
})

const hasYaml = has('python3', '-c', 'import yaml')
test.skipIf(!hasYaml)(skipped('the compose file says what it should, in order', hasYaml, 'python3 with PyYAML'), () => {
  const script = 'import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))))'
  const { stdout } = spawnSync('python3', ['-c', script, docs('compose.yaml')], { encoding: 'utf8' })
  const { services, volumes } = JSON.parse(stdout) as {
    services: Record<
      string,
      { image: string; volumes: string[]; ports?: string[]; depends_on?: string[]; read_only?: boolean }
    >
    volumes: Record<string, null>
  }
  for (const [name, service] of Object.entries(services)) {
    expect(service.image, name).toMatch(/^(postgres|node):\d+/)
    for (const other of service.depends_on ?? []) expect(services).toHaveProperty(other)
    for (const mount of service.volumes) {
      const [source = ''] = mount.split(':')
      if (!source.startsWith('.')) expect(volumes).toHaveProperty(source)
      else if (source !== '../..') expect(existsSync(docs(source)), mount).toBe(true)
    }
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
  }
  expect(services.gangmu?.read_only).toBe(true)
})

const composes = [
  ['docker-compose', []],
  ['docker', ['compose']],
] as const
const compose = composes.find(([program, words]) => has(program, ...words, 'version'))
const byCompose = skipped('Compose takes the file as it is', compose !== undefined, 'Docker Compose')
test.skipIf(compose === undefined)(byCompose, () => {
  const [program, words] = compose ?? composes[0]
  const env = { ...process.env, GANGMU_DB_PASSWORD: 'one', POSTGRES_PASSWORD: 'two' }
  const { status, stdout, stderr } = spawnSync(program, [...words, '-f', docs('compose.yaml'), 'config'], {
    encoding: 'utf8',
    env,
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('postgres://gangmu:one@database/gangmu')
  const without = spawnSync(program, [...words, '-f', docs('compose.yaml'), 'config'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([without.status === 0, without.stderr]).toEqual([false, expect.stringContaining('_PASSWORD')])
})

const hasNginx = has('nginx', '-v') && has('openssl', 'version')
test.skipIf(!hasNginx)(skipped('nginx takes the configuration as it is', hasNginx, 'nginx or openssl'), () => {
  const [key, certificate, site] = ['key.pem', 'certificate.pem', 'site.conf'].map((name) => join(folder, name))
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=gangmu.example', '-days', '1']
  expect(has('openssl', ...make, '-keyout', key!, '-out', certificate!)).toBe(true)
  copyFileSync(docs('nginx.conf'), site!)
  const text = readFileSync(site!, 'utf8')
    .replace('/etc/ssl/gangmu.pem', certificate!)
    .replace('/etc/ssl/private/gangmu.key', key!)
  writeFileSync(site!, text)
  const whole = join(folder, 'nginx.conf')
  writeFileSync(
    whole,
    `pid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\nhttp { access_log off; include ${site}; }\n`,
  )
  const { status, stderr } = spawnSync('nginx', ['-t', '-c', whole], { encoding: 'utf8' })
  expect([status, stderr.includes('test is successful')]).toEqual([0, true])
})
