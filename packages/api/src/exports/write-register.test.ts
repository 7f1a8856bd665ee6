import { commitmentsRegister, registers } from '@gangmu/ledger'
import { exports } from '@gangmu/output'
import { expect, test } from 'vitest'
import { writeRegister } from './write-register.ts'

const place = { code: '990102', name: '云岫区', parent: '990100' }

test.each(registers.flatMap((register) => exports.map(({ id }) => [register, id] as const)))(
  'the samples of every register go into every kind of file, in both languages: $id %s',
  (register, format) => {
    for (const language of ['zh', 'en'] as const) {
      const file = writeRegister({ register, place, items: register.samples, filter: '', format, language })
      const text = new TextDecoder().decode(file?.bytes)
      for (const { title } of register.columns) expect(text).toContain(format === 'csv' ? title[language] : title.zh)
      for (const sample of register.samples) expect(text).toContain(sample.address)
      expect(text).toContain('990102')
    }
  },
)

test('a format that is not there is nothing', () => {
  const asked = { register: commitmentsRegister, place, items: [], filter: '', language: 'zh' } as const
  expect(writeRegister({ ...asked, format: 'exe' })).toBeNull()
})
