import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runGangmu } from './run-gangmu.ts'

const text = `云岫区2026年政府工作报告
一、2025年工作回顾
（一）经济运行稳中有进。地区生产总值完成382.6亿元，增长6.1%。
二、2026年工作安排
（一）夯实产业基础。地区生产总值增长6%左右，新建云岭路、听泉路等6条城市道路。
`
let folder = ''
let report = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-cli-'))
  report = join(folder, 'report.txt')
  writeFileSync(report, text)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('read prints the outline with what each sentence says, without colour into a pipe', async () => {
  const { code, out, err } = await runGangmu(['read', report])
  expect(code).toBe(0)
  expect(err).toBe('')
  expect(out).not.toContain('\u001b')
  const lines = out.split('\n')
  expect(lines[0]).toBe('云岫区2026年政府工作报告')
  const sentence = lines.findIndex((line) => line.includes('地区生产总值完成382.6亿元'))
  expect(lines.slice(sentence + 1, sentence + 4).join('\n')).toContain('382.6亿元')
  expect(out).toContain('二、2026年工作安排')
})

test('read says where a finding stands in the file', async () => {
  const zh = await runGangmu(['read', report])
  const en = await runGangmu(['read', report, '--lang', 'en'])
  expect(zh.out).toMatch(/382\.6亿元，增长6\.1%。（第3段）$/m)
  expect(en.out).toMatch(/382\.6亿元，增长6\.1%。 \(paragraph 3\)$/m)
})

test('--json prints the contract, of a file and of stdin alike', async () => {
  const file = await runGangmu(['read', report, '--json'])
  const piped = await runGangmu(['read', '-', '--json'], { input: text })
  const reading = JSON.parse(file.out)
  expect(reading.schema).toBe('gangmu.reading/1')
  expect(reading.document.text).toBe(text)
  for (const { start, end, quote } of reading.quantities) expect(text.slice(start, end)).toBe(quote)
  expect(piped.out).toBe(file.out)
})

test('explain shows the rule and its parts, in the language asked for', async () => {
  const offset = String(text.indexOf('382.6'))
  const { code, out } = await runGangmu(['explain', report, offset])
  expect(code).toBe(0)
  expect(out).toContain('382.6亿元')
  expect(out).toContain('└─')
  const outside = await runGangmu(['explain', report, '99999', '--lang', 'en'])
  expect([outside.code, outside.err]).toEqual([2, `The position is outside the text of ${text.length} characters.\n`])
})

test('a file that is not there, or is no report, ends with 3 and says what to do', async () => {
  const missing = await runGangmu(['read', join(folder, 'none.txt')])
  expect(missing.code).toBe(3)
  expect(missing.err).toContain('没有这个文件')
  const input = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)
  const picture = await runGangmu(['read', '-', '--lang=en'], { input })
  expect([picture.code, picture.out]).toEqual([3, ''])
  expect(picture.err).toContain('image')
})

test('wrong usage ends with 2 and shows the help; help and version end with 0', async () => {
  const unknown = await runGangmu(['frobnicate'], { env: { LANG: 'en_GB.UTF-8' } })
  expect(unknown.code).toBe(2)
  expect(unknown.err).toContain('gangmu read FILE')
  expect(unknown.err).toContain('There is no command "frobnicate".')
  expect((await runGangmu([])).code).toBe(2)
  expect((await runGangmu(['read'])).code).toBe(2)
  expect((await runGangmu(['read', report, '--jsno'])).code).toBe(2)
  const help = await runGangmu(['read', '--help'], { env: { LANG: 'en_GB.UTF-8' } })
  expect([help.code, help.out.includes('Exit codes:')]).toEqual([0, true])
  expect((await runGangmu(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a reader that has seen enough ends the program quietly', async () => {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  writeFileSync(join(folder, 'long.txt'), text.repeat(2000))
  const command = `"${process.execPath}" --import tsx "${main}" read "${join(folder, 'long.txt')}" | head -n 1`
  const child = spawn('sh', ['-c', command])
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, err]).toEqual([0, ''])
})

test('words of a document cannot steer the terminal', async () => {
  const { out } = await runGangmu(['read', '-'], {
    input: '云岫区\u001b]0;owned\u0007工作报告\n一、工作回顾\n增长6%。\n',
  })
  expect(out).not.toContain('\u001b')
  expect(out).not.toContain('\u0007')
})

test('read loads neither ledger nor server', async () => {
  const coverage = join(folder, 'coverage')
  const { code } = await runGangmu(['read', report], { env: { NODE_V8_COVERAGE: coverage } })
  expect(code).toBe(0)
  const loaded = readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] }
    return result.map(({ url }) => url)
  })
  expect(loaded.some((url) => url.includes('/packages/reader/'))).toBe(true)
  const heavy = ['/packages/ledger/', '/packages/api/', '/fastify/', '/pglite/', '/react-dom/', '/zod/']
  for (const part of heavy) {
    expect(
      loaded.filter((url) => url.includes(part)),
      part,
    ).toEqual([])
  }
})
