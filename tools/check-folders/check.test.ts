import { expect, test } from 'vitest'
import { readProject } from '../lib/project.ts'
import { root } from '../lib/root.mjs'
import { checkFolders, listFolders } from './check.ts'
import { type FeatureKind, featureKinds, fileKinds, numbered } from './features.ts'

const check = (files: Record<string, string>) =>
  checkFolders(new Map(Object.entries(files))).map(({ file, message }) => `${file}: ${message}`)

/** The files of one complete feature and the list that names it. */
function complete(
  { base, files, list, listed, starts = '' }: FeatureKind,
  name = `${starts}sample`,
): Record<string, string> {
  const folder = `${base}/${name}`
  const paths = files.map((file) => `${folder}/${file.replace('{name}', name)}`)
  const target = listed ? `${folder}/${listed}` : (paths[0] as string)
  const from = target.slice(list.slice(0, list.lastIndexOf('/')).length + 1)
  return { ...Object.fromEntries(paths.map((path) => [path, 'export {}'])), [list]: `import './${from}'` }
}

for (const kind of featureKinds) {
  test(`a complete and listed ${kind.name} passes, an incomplete or unlisted one is found`, () => {
    const sample = `${kind.starts ?? ''}sample`
    const files = complete(kind)
    expect(check(files)).toEqual([])
    expect(check({ ...files, [kind.list]: 'export {}' })).toEqual([
      `${kind.list}: the ${kind.name} ${sample} is not listed; import it from ${kind.base}/${sample}`,
    ])
    // A feature of a single file is gone without it, not incomplete.
    for (const file of kind.files.length > 1 ? kind.files : []) {
      const path = `${kind.base}/${sample}/${file.replace('{name}', sample)}`
      const { [path]: _, ...rest } = files
      expect(check(rest)).toContain(`${path}: missing: the ${kind.name} ${sample} is not complete without it`)
    }
  })
}

for (const { name, base, apart } of fileKinds) {
  test(`a ${name} that its list does not import is found`, () => {
    const list = `${base}/index.ts`
    const files = { [`${base}/list-things.ts`]: '', [`${base}/${apart[0]}`]: '', [`${base}/a.test.ts`]: '' }
    expect(check({ ...files, [list]: "import { listThings } from './list-things.ts'" })).toEqual([])
    expect(check({ ...files, [list]: '' })).toEqual([`${list}: the ${name} list-things is not listed; import it`])
  })
}

test('this house has features of every kind, so that no check has lost sight of its folder', () => {
  const files = readProject(root)
  for (const { name, base, starts = '' } of featureKinds) {
    const names = listFolders(files, base).filter((one) => one.startsWith(starts))
    expect(names.length, name).toBeGreaterThan(0)
  }
  for (const { base } of fileKinds) expect(files.has(`${base}/index.ts`), base).toBe(true)
  for (const { folder, end } of numbered) {
    expect(
      [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && path.endsWith(end)).length,
      folder,
    ).toBeGreaterThan(0)
  }
})

test('a route is one listed file named as its contract', () => {
  const list = 'packages/api/src/routes/index.ts'
  const file = 'packages/api/src/routes/jobs/get-job.ts'
  const text = 'export const getJob = bindRoute(routes.getJob, handle)'
  expect(check({ [file]: text, [list]: "import { getJob } from './jobs/get-job.ts'" })).toEqual([])
  expect(check({ [file]: text, [list]: '' })).toEqual([
    `${list}: the route get-job is not listed; import it from ${file}`,
  ])
  const renamed = file.replace('get-job', 'fetch-job')
  expect(check({ [renamed]: text, [list]: "import './jobs/fetch-job.ts'" })).toEqual([
    `${renamed}: it binds get-job: name it so`,
  ])
  expect(check({ [file]: `${text}\n${text}`, [list]: "import './jobs/get-job.ts'" })).toHaveLength(1)
  expect(check({ 'packages/api/src/routes/jobs/job-view.ts': 'export const view = 1', [list]: '' })).toEqual([])
})

test('numbers without gap or repetition', () => {
  const adr = (...names: string[]) => check(Object.fromEntries(names.map((name) => [`docs/adr/${name}.md`, ''])))
  expect(adr('0001-rooms', '0002-offsets')).toEqual([])
  expect(adr('0001-rooms', '0003-offsets', '0004-errors')).toEqual([
    'docs/adr/0003-offsets.md: its number should be 0002: numbers follow one another without gap or repetition',
  ])
  expect(adr('0001-rooms', '0001-offsets')).toHaveLength(1)
  expect(check({ 'packages/ledger/src/store/migrations/000002_x.sql': '' })).toHaveLength(1)
})
