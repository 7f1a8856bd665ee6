import { expect, test } from 'vitest'
import { openDocument } from '../../open-document.ts'
import { __camel__ } from './__name__.ts'

test('the __name__ example opens as what it is, with its text and paragraphs', async () => {
  const { name, bytes, text } = __camel__.example()
  const result = await openDocument(bytes, { name })
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`)
  expect(result.document.format).toBe('__name__')
  expect(result.document.text).toBe(text)
  expect(result.document.marks.map(({ start, end }) => text.slice(start, end))).toContain('新建口袋公园3个。')
})
