import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeDisposition } from './write-disposition.ts'

test('a Chinese name travels in UTF-8, with a plain one for old clients', () => {
  expect(writeDisposition('报告 1.txt')).toBe(
    `attachment; filename="__ 1.txt"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%201.txt`,
  )
})

test('whatever the name, the header is one line of visible ASCII and nothing leaves its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = writeDisposition(name)
      expect(header).toMatch(/^[\x20-\x7e]+$/)
      expect(header.split('"').length).toBe(3)
      expect(header.startsWith('attachment; filename="')).toBe(true)
    }),
  )
})

test('half a surrogate pair does not throw', () => {
  expect(writeDisposition('a\ud800.txt')).toContain('%EF%BF%BD')
})
