import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command and the lines of the terminal excerpt, without the lines that say something was left out. */
function excerptOf(file: string): { args: string[]; lines: string[] } {
  const readme = readFileSync(`${root}${file}`, 'utf8')
  const [command = '', ...lines] = (readme.split('```console\n')[1]?.split('\n```')[0] ?? '').split('\n')
  return { args: command.replace('$ npx gangmu ', '').split(' '), lines: lines.filter((line) => line !== '…') }
}

test.each(['README.md', 'README.zh-CN.md'])('the terminal excerpt of %s is what the command prints', (file) => {
  const { args, lines } = excerptOf(file)
  expect(args).toContain('samples/yunxiu/report-2026.txt')
  expect(lines.length).toBeGreaterThan(5)
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'packages/cli/src/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', NO_COLOR: '1' },
  }).split('\n')
  let at = 0
  for (const line of lines) {
    at = printed.indexOf(line, at) + 1
    expect(at, `not printed, or not in this order: ${line}`).toBeGreaterThan(0)
  }
})

test.each(['README.md', 'README.zh-CN.md'])('%s shows both commands on its first screen', (file) => {
  const beginning = readFileSync(`${root}${file}`, 'utf8').slice(0, 700)
  expect(beginning).toContain('npm start')
  expect(beginning).toContain('npm test')
  expect(beginning).toContain('docs/images/reading-room.png')
})
