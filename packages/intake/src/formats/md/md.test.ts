import { expect, test } from 'vitest'
import { openDocument } from '../../open-document.ts'

async function open(text: string, name?: string) {
  const result = await openDocument(new TextEncoder().encode(text), { name })
  if (!result.ok) throw new Error(result.problem.code)
  return result.document
}

const headings = async (text: string, name = 'a.md') => {
  const document = await open(text, name)
  return document.marks.flatMap((mark) =>
    mark.kind === 'paragraph' && mark.level ? [[mark.level, document.text.slice(mark.start, mark.end)]] : [],
  )
}

test('headings of both forms become marks over their words and the raw text is kept', async () => {
  const text = '# 云岫区工作报告 #\r\n\r\n## 一、回顾\r\n新建公园3个。\r\n\r\n安排\r\n----\r\n\r\n总则\n===\n'
  expect(await headings(text)).toEqual([
    [1, '云岫区工作报告'],
    [2, '一、回顾'],
    [2, '安排'],
    [1, '总则'],
  ])
  expect((await open(text, 'a.md')).text).toBe(text)
})

test('what only looks like a heading is none', async () => {
  expect(await headings('#标签\n####### 七级\n# \n')).toEqual([])
  expect(await headings('```\n# 代码\n```\n# 正文\n')).toEqual([[1, '正文']])
  expect(await headings('安排\n\n---\n')).toEqual([])
  expect(await headings('# C#\n')).toEqual([[1, 'C#']])
})

test('without a name headings tell Markdown, with another name the name does', async () => {
  expect((await open('甲\n# 乙\n')).format).toBe('md')
  expect((await open('甲\n乙\n')).format).toBe('txt')
  expect((await open('# 乙\n', 'a.txt')).format).toBe('txt')
  expect((await open('甲\n', 'A.MD')).format).toBe('md')
})
