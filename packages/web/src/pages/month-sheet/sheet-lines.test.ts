import { renderProblem } from '@gangmu/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ProblemError } from '../../client/problem-error.ts'
import { sampleSheet } from '../../examples/sample-progress.ts'
import { emptyBody } from './paste-grid.ts'
import { keyOf } from './send-entry.ts'
import { makeSheetLines, type SaveState } from './sheet-lines.ts'

const row = sampleSheet.rows[0]!
const key = keyOf(row)
const inVersion = (version: number) => ({ ...row, entry: { ...row.entry!, version } })
const said = (words: string) => ({ ...emptyBody, words })
const conflict = () => new ProblemError(renderProblem('version-conflict', { expected: 3, actual: 5 }, 'zh'))

/** Lines with a server that answers when the test lets it. */
function open() {
  const sent: string[] = []
  const versions: number[] = []
  const answers: { take: (version: number) => void; refuse: (error: unknown) => void }[] = []
  const states: Record<string, { words: string | null; save: SaveState }> = {}
  const lines = makeSheetLines({
    send: (_, body, version) => {
      sent.push(body.words ?? '')
      versions.push(version)
      return new Promise((take, refuse) => answers.push({ take, refuse }))
    },
    show: (at, { words }, save) => {
      states[at] = { words, save }
    },
    forget: (at) => {
      delete states[at]
    },
    pause: 700,
  })
  const answer = async (error?: unknown) => {
    const next = answers.shift()
    if (error === undefined) next?.take((versions.at(-1) ?? 0) + 1)
    else next?.refuse(error)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { lines, sent, versions, answer, now: () => states[key] }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('typing pauses before it is sent; a line that is kept is what the sheet says', async () => {
  const { lines, sent, answer, now } = open()
  lines.type(row, said('一'), true)
  lines.type(row, said('一二'), true)
  await vi.advanceTimersByTimeAsync(699)
  expect([sent, now()?.save.kind]).toEqual([[], 'typing'])
  await vi.advanceTimersByTimeAsync(1)
  expect([sent, now()?.save.kind]).toEqual([['一二'], 'saving'])
  await answer()
  expect(now()).toBeUndefined()
})

test('a figure that is none holds nothing back that was typed beside it, and the line is not kept before it is mended', async () => {
  const { lines, sent, answer, now } = open()
  const words = said('一')
  lines.type(row, words, true)
  lines.type(row, words, false)
  await vi.advanceTimersByTimeAsync(700)
  expect(sent).toEqual(['一'])
  await answer()
  expect(now()).toEqual({ words: '一', save: { kind: 'invalid' } })
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toHaveLength(1)
  lines.type(row, said('一二'), true)
  await vi.advanceTimersByTimeAsync(700)
  await answer()
  expect([sent, now()]).toEqual([['一', '一二'], undefined])
})

test('a figure that is none in a line that nobody typed in sends nothing', async () => {
  const { lines, sent, now } = open()
  lines.type(row, row.entry!.body, false)
  await vi.advanceTimersByTimeAsync(5000)
  expect([sent, now()?.save.kind]).toEqual([[], 'invalid'])
})

test('a line goes by the version its typing began from, not by one that came in between unseen', async () => {
  const { lines, versions, answer, now } = open()
  lines.type(inVersion(3), said('一'), true)
  lines.type(inVersion(4), said('一二'), true)
  await vi.advanceTimersByTimeAsync(700)
  await answer(conflict())
  expect([versions, now()?.save.kind]).toEqual([[3], 'conflict'])
  void lines.retry(inVersion(4))
  await answer()
  expect([versions, now()]).toEqual([[3, 4], undefined])
  lines.type(inVersion(5), said('三'), true)
  await vi.advanceTimersByTimeAsync(700)
  expect(versions).toEqual([3, 4, 5])
})

test('what is typed while a line is on its way is not taken back by the answer, and goes next', async () => {
  const { lines, sent, answer, now } = open()
  lines.type(row, said('一'), true)
  await vi.advanceTimersByTimeAsync(700)
  lines.type(row, said('一二'), true)
  await vi.advanceTimersByTimeAsync(700)
  expect(sent).toEqual(['一'])
  await answer()
  expect([sent, now()?.words]).toEqual([['一', '一二'], '一二'])
  await answer()
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toHaveLength(2)
  expect(now()).toBeUndefined()
})

test('after somebody else’s version a line waits for the person, whatever is typed; then goes by what was chosen', async () => {
  const { lines, sent, answer, now } = open()
  lines.type(row, said('一'), true)
  await vi.advanceTimersByTimeAsync(700)
  await answer(conflict())
  expect(now()).toEqual({ words: '一', save: { kind: 'conflict' } })
  lines.type(row, said('一二'), true)
  await vi.advanceTimersByTimeAsync(5000)
  expect([sent, now()]).toEqual([['一'], { words: '一二', save: { kind: 'conflict' } }])
  void lines.retry(row)
  await answer()
  expect([sent, now()]).toEqual([['一', '一二'], undefined])
})

test('what is kept can be chosen instead: the line is forgotten, and nothing of it is sent', async () => {
  const { lines, sent, answer, now } = open()
  lines.type(row, said('一'), true)
  await vi.advanceTimersByTimeAsync(700)
  await answer(conflict())
  lines.leave(key)
  await vi.advanceTimersByTimeAsync(5000)
  expect([sent, now()]).toEqual([['一'], undefined])
})

test('leaving the page sends what a pause held back; another refusal is told with the server’s words', async () => {
  const { lines, sent, answer, now } = open()
  lines.type(row, said('一'), true)
  lines.flush()
  expect(sent).toEqual(['一'])
  const problem = renderProblem('unavailable', {}, 'zh')
  await answer(new ProblemError(problem))
  expect(now()?.save).toEqual({ kind: 'refused', problem })
})
