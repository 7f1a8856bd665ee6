import { commitmentsRegister, type Register, registers } from '@gangmu/ledger'
import { exports } from '@gangmu/output'
import { expect, test } from 'vitest'
import type { FileAnswer } from '../routes/bind-route.ts'
import { writeRegister } from './write-register.ts'

/** All of a file. */
async function readAll(file: FileAnswer | null): Promise<Buffer> {
  if (file === null) return Buffer.alloc(0)
  if (file.bytes instanceof Uint8Array) return Buffer.from(file.bytes)
  const pieces: Uint8Array[] = []
  for await (const piece of file.bytes) pieces.push(piece)
  return Buffer.concat(pieces)
}

const place = { code: '990102', name: '云岫区', parent: '990100' }

/** Each register has items of its own; a file is made of any of them alike. */
const all: readonly Register<unknown>[] = registers
const cases = all.flatMap((register) => exports.map(({ id }) => ({ id: register.id, format: id, register })))

test.each(cases)('the samples of the register $id go into a $format file', async ({ register, format }) => {
  const file = await writeRegister({ register, place, items: register.samples, filter: '', format, language: 'en' })
  expect((await readAll(file)).length).toBeGreaterThan(0)
  expect(file?.fileName).toMatch(/^gangmu-990102-[a-z-]+\.[a-z]+$/)
})

test.each(all)(
  'a file of the register $id names its columns and its source in the language asked for',
  async (register) => {
    for (const language of ['zh', 'en'] as const) {
      const asked = { register, place, items: register.samples, filter: '', format: 'csv', language }
      const text = (await readAll(await writeRegister(asked))).toString('utf8')
      for (const { title } of register.columns) expect(text).toContain(title[language])
      for (const sample of register.samples) expect(text).toContain(register.columns[0]?.read(sample, language))
      expect(text).toContain('990102')
    }
  },
)

test('a format that is not there is nothing', async () => {
  const asked = { register: commitmentsRegister, place, items: [], filter: '', language: 'zh' } as const
  expect(await writeRegister({ ...asked, format: 'exe' })).toBeNull()
})
