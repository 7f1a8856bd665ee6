import { expect, test } from 'vitest'
import { csvPlain } from './csv-plain.ts'

const columns = [{ id: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text' as const }]
const head = { title: '表', source: '报告', at: '2026-03-01T09:00:00+08:00', version: '1', filter: '', columns }

test('ids stay as they are, and what could run as a formula is still marked', () => {
  const rows = [{ id: '990102-2026-001' }, { id: '990102199001010011' }, { id: '=1+1' }]
  const text = new TextDecoder().decode(csvPlain.write({ ...head, rows }))
  expect(text.split('\r\n').slice(-4)).toEqual(['"990102-2026-001"', '"990102199001010011"', `"'=1+1"`, ''])
})
