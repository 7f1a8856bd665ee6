import { expect, test } from 'vitest'
import { problemCodes, renderProblem } from './problems.ts'

/** Names in `{…}` of a sentence. */
function placeholders(sentence: string): string[] {
  const names: string[] = []
  for (let open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
    names.push(sentence.slice(open + 1, sentence.indexOf('}', open)))
  }
  return names.sort()
}

test.each(problemCodes)('%s speaks both languages and needs the same parameters in each', (code) => {
  const zh = renderProblem(code, {}, 'zh')
  const en = renderProblem(code, {}, 'en')
  expect(zh.title).not.toBe('')
  expect(en.title).not.toBe('')
  expect(zh.status).toBe(en.status)
  expect(placeholders(zh.detail)).toEqual(placeholders(en.detail))
})

test('parameters stand in the sentence and beside it', () => {
  const problem = renderProblem('version-conflict', { expected: 2, actual: 3 }, 'zh')
  expect(problem).toMatchObject({ status: 409, type: 'urn:gangmu:problem:version-conflict', params: { expected: 2 } })
  expect(problem.detail).toContain('第2版')
  expect(problem.detail).not.toContain('{')
})

test('a parameter that looks like a placeholder is not filled again', () => {
  expect(renderProblem('already-imported', { title: '{title}' }, 'en').detail).toBe('It is here already: {title}.')
})
