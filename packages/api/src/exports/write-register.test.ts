import { commitmentsRegister, type Register, registers } from '@gangmu/ledger'
import { exports } from '@gangmu/output'
import { expect, test } from 'vitest'
import { writeRegister } from './write-register.ts'

const place = { code: '990102', name: '云岫区', parent: '990100' }

/** Each register has items of its own; a file is made of any of them alike. */
const all: readonly Register<unknown>[] = registers
const cases = all.flatMap((register) => exports.map(({ id }) => ({ id: register.id, format: id, register })))

test.each(cases)(
  'the samples of the register $id go into a $format file, in both languages',
  ({ register, format }) => {
    for (const language of ['zh', 'en'] as const) {
      const file = writeRegister({ register, place, items: register.samples, filter: '', format, language })
      const text = new TextDecoder().decode(file?.bytes)
      for (const { title } of register.columns) expect(text).toContain(format === 'csv' ? title[language] : title.zh)
      for (const sample of register.samples) expect(text).toContain(register.columns[0]?.read(sample, language))
      expect(text).toContain('990102')
    }
  },
)

test('a format that is not there is nothing', () => {
  const asked = { register: commitmentsRegister, place, items: [], filter: '', language: 'zh' } as const
  expect(writeRegister({ ...asked, format: 'exe' })).toBeNull()
})
