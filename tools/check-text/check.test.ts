import { expect, test } from 'vitest'
import { checkText } from './check.ts'
import { readDefinedTerm } from './check-names.ts'
import { findMixedWidth } from './check-punctuation.ts'
import { looksLikePinyin } from './pinyin.ts'
import { hasWords } from './words.ts'

const glossary: [string, string][] = [
  [
    'docs/glossary.md',
    '| Chinese | identifier | English |\n|---|---|---|\n| 牵头单位 / 主办单位 | `leadUnit`, `lead` | lead unit |\n',
  ],
  [
    'docs/glossary-synonyms.json',
    '{"synonyms":[{"use":"deadline","not":["dueDate"]}],"pinyin":["duban"],"properNames":["yunxiu"]}',
  ],
]
const check = (file: string, text: string) =>
  checkText(new Map([...glossary, [file, text]])).map(({ file, line, message }) => `${file}:${line ?? ''}: ${message}`)
const ledger = (text: string) =>
  check('packages/ledger/src/a.ts', text).map((one) => one.slice('packages/ledger/src/'.length))

test('Chinese in an identifier is found, Chinese as data passes', () => {
  for (const text of [
    'const 年 = 1',
    'function 读() {}',
    'type 表 = 1',
    'const a = (值: string) => 值',
    'import { 值 } from "./b.ts"',
  ]) {
    expect(ledger(text).length, text).toBeGreaterThan(0)
  }
  expect(ledger("const units = { 年: 1, '月': 2 }\nexport const year = units.年 // 年")).toEqual([])
  expect(check('packages/ledger/src/台账.ts', 'export {}')).toEqual([
    'packages/ledger/src/台账.ts:: a file is named in English',
  ])
})

test('a second English word for a term is found in names, members and files', () => {
  const said = "says dueDate; the glossary's word is deadline"
  expect(ledger('\nexport const findDueDates = 1')).toEqual([`a.ts:2: findDueDates ${said}`])
  expect(ledger('export interface A {\n  readonly dueDate: string\n}')).toEqual([`a.ts:2: dueDate ${said}`])
  expect(check('packages/ledger/src/due-date.ts', 'export {}')).toEqual([
    `packages/ledger/src/due-date.ts:: due-date ${said}`,
  ])
  expect(ledger('const dueDate = 1\nexport const deadline = dueDate')).toEqual([])
})

test('pinyin is found, proper names pass', () => {
  expect(ledger('export const listXiaohao = 1')).toEqual([
    'a.ts:1: listXiaohao holds the pinyin xiaohao; take its English word from docs/glossary.md',
  ])
  expect(ledger('export const duban = 1')).toHaveLength(1)
  expect(ledger('export const yunxiuDistrict = 1')).toEqual([])
})

test('pinyin that English could not be is told from English', () => {
  for (const word of ['taizhang', 'zhibiao', 'xiaohao', 'qingdan']) expect(looksLikePinyin(word), word).toBe(true)
  for (const word of [
    'change',
    'range',
    'manage',
    'quote',
    'sequence',
    'opaque',
    'mixin',
    'exiting',
    'zone',
    'index',
  ]) {
    expect(looksLikePinyin(word), word).toBe(false)
  }
})

test('a name that defines a term carries the word of the glossary', () => {
  expect(ledger('/** Lead unit (牵头单位). */\nexport type LeadUnit = string')).toEqual([])
  expect(ledger('/** Units in the lead (主办单位): all of them. */\nexport const listLeadUnits = 1')).toEqual([])
  expect(ledger('/** Host (牵头单位). */\nexport type Host = string')).toEqual([
    'a.ts:2: Host defines 牵头单位, which the glossary calls leadUnit or lead',
  ])
  expect(ledger('/** Crossing off (划线). */\nexport type Crossing = string')).toEqual([
    'a.ts:2: Crossing defines 划线, which docs/glossary.md does not have; add it there first',
  ])
})

test('only a defining line defines a term', () => {
  expect(readDefinedTerm('Lead unit (牵头单位). More.')).toBe('牵头单位')
  expect(readDefinedTerm('Lead unit（牵头单位）')).toBe('牵头单位')
  expect(readDefinedTerm('Reads a list whose items name the lead unit (牵头单位).')).toBeUndefined()
  expect(readDefinedTerm('A list: its units (牵头单位).')).toBeUndefined()
  expect(readDefinedTerm('Lead unit (牵头单位 of a task).')).toBeUndefined()
})

test('plurals and positions do not hide a word', () => {
  expect(hasWords('listDeputies', 'deputy')).toBe(true)
  expect(hasWords('LEAD_UNITS', 'leadUnit')).toBe(true)
  expect(hasWords('misleadUnit', 'leadUnit')).toBe(false)
})

test('half-width marks in Chinese and full-width marks in English are found', () => {
  for (const [text, mark, use] of [
    ['已采纳,共3项', ',', '，'],
    ['共3项(含2项)', '(', '（'],
    ['退回:缺少佐证', ':', '：'],
    ['确认退回?', '?', '？'],
    ['已保存.', '.', '。'],
    ['第１章', '１', '1'],
    ['Saved。Go on', '。', '.'],
  ]) {
    expect(findMixedWidth(text as string), text).toEqual({ mark, use })
  }
  for (const text of [
    '已采纳，共3.5亿元（含2项）',
    '3:00开始',
    'Gangmu (纲目), a ledger',
    '见 a.b(c)',
    '，。；',
    'Saved. 已保存。',
    'v1.2版',
  ]) {
    expect(findMixedWidth(text), text).toBeUndefined()
  }
})

test('strings for people are checked where people read them', () => {
  const text = "export const words = { zh: '已采纳,共3项' }"
  expect(check('packages/web/src/words.ts', text)).toEqual([
    'packages/web/src/words.ts:1: “,” in “已采纳,共3项”: write ，',
  ])
  expect(check('packages/web/src/a.tsx', 'export const a = <p>已采纳!</p>')).toHaveLength(1)
  expect(check('packages/reader/src/words.ts', text)).toEqual([])
  expect(check('packages/web/src/words.test.ts', text)).toEqual([])
})

test('Chinese prose is checked outside code and links', () => {
  expect(check('README.zh-CN.md', '读报告,看台账')).toHaveLength(1)
  expect(check('README.zh-CN.md', '运行`npm start`，见[说明](docs/a.md)。\n```\n读,看\n```')).toEqual([])
})
