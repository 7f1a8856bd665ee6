/**
 * Every file of the bad-input corpus, opened in a process of its own: its code, its sentence, how long it took, and the peak memory
 * of the process above one that opens a small good file. Each is to end in its coded sentence or, where it is opened all the same, in a notice.
 * Run: `node --import tsx bench/bad-input.ts [zh|en]`. Exits 1 when a file says something else than its sentence.
 */
import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { describeIntakeNotice, describeIntakeProblem, type IntakeLanguage, openDocument } from '../../src/index.ts'
import { archives } from './archives.ts'
import type { BadFile } from './bad-file.ts'
import { encode } from './bad-file.ts'
import { printed } from './printed.ts'
import { texts } from './texts.ts'

const good: BadFile = { wrong: 'nothing', name: 'a.txt', make: () => encode('政府工作报告'), says: 'opened' }
const files: readonly BadFile[] = [good, ...texts, ...archives, ...printed]

interface Told {
  readonly code: string
  readonly words: string
  readonly bytes: number
  readonly ms: number
  readonly peak: number
}

/** One file, in this process. */
async function openOne(file: BadFile, language: IntakeLanguage): Promise<Told> {
  const bytes = file.make()
  const began = performance.now()
  const result = await openDocument(bytes, { name: file.name, limits: file.limits })
  const ms = performance.now() - began
  const peak = process.resourceUsage().maxRSS / 1024
  const cost = { bytes: bytes.length, ms, peak }
  if (result.ok) {
    const { warnings, text } = result.document
    const told = warnings.map((notice) => describeIntakeNotice(notice, language))
    return {
      ...cost,
      code: ['opened', ...warnings.map(({ code }) => code)].join(' '),
      words: told.join(' ') || `${text.length} characters`,
    }
  }
  const { title, advice } = describeIntakeProblem(result.problem, language)
  return { ...cost, code: result.problem.code, words: `${title}${language === 'zh' ? '。' : '. '}${advice}` }
}

const [, script = '', language = 'zh', index] = process.argv
if (index !== undefined) {
  const file = files[Number(index)] ?? good
  console.log(JSON.stringify(await openOne(file, language as IntakeLanguage)))
} else {
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${files.length - 1} files`)
  let least = 0
  let [slowest, largest] = [0, 0]
  files.forEach((file, at) => {
    const told = execFileSync(process.execPath, ['--import', 'tsx', script, language, String(at)], { encoding: 'utf8' })
    const { code, words, bytes, ms, peak } = JSON.parse(told) as Told
    if (at === 0) {
      least = peak
      return
    }
    const right = code.split(' ')[0] === file.says && (file.notes === undefined || code.includes(file.notes))
    if (!right) process.exitCode = 1
    const above = Math.max(0, peak - least)
    ;[slowest, largest] = [Math.max(slowest, ms), Math.max(largest, above)]
    const cost = `${(bytes / 1024).toFixed(0)} KiB, ${ms.toFixed(0)} ms, +${above.toFixed(0)} MB`
    console.log(`${right ? 'ok' : 'NO'} | ${file.wrong} (${file.name}) | ${cost} | ${code} | ${words}`)
  })
  console.log(`slowest ${slowest.toFixed(0)} ms, most memory ${largest.toFixed(0)} MB above a small good file`)
}
