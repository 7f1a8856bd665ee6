/**
 * Reads the Chinese cases of microsoft/Recognizers-Text and compares where each figure starts and what it is worth.
 * Run: `node --import tsx bench/peers.ts [--misses] [--scope]`. Says "skipped" where ../shared/peers is absent.
 *
 * The peers' models answer one question each (any number; any percentage), the reader says what a figure means in a report.
 * So Number is held against `readNumerals`, every other model against the quantities, ranks and names of `readNumbers`.
 * Ends of ranges are compared as values; whether an end is open is not.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNumbers, readNumerals } from '@gangmu/reader'
import { type Expected, outOfScope, type PeerCase } from './peers-scope.ts'
import { findShared, table } from './shared.ts'

interface Found {
  readonly start: number
  readonly value: string
  readonly unit?: string
}

const number = (value: string): number => {
  const [above = '', below] = value.split('/')
  return below === undefined ? Number(above) : Number(above) / Number(below)
}

/** Same worth to twelve digits: the peers print floats. */
const isSame = (a: number, b: number) => a === b || Math.abs(a - b) <= Math.abs(b) * 1e-12

/** What a percentage is worth in per cent: 千分之 by ten, 万分之 by a hundred, and a bare scale under 分之 (百万分之五) as its fraction. */
const PER_CENT: Readonly<Record<string, number>> = { '%': 1, 百分点: 1, '‰': 0.1, '‱': 0.01 }

function readPercents(text: string): Found[] {
  return readNumbers(text).quantities.flatMap(({ start, amount, unit, quote }) => {
    const scale = /^[百千万]+分之/.test(quote) && unit === '' ? 100 : PER_CENT[unit]
    return scale === undefined ? [] : [{ start, value: String(number(amount) * scale) }]
  })
}

function readOrdinals(text: string): Found[] {
  const { ranks, names } = readNumbers(text)
  const numerals = readNumerals(text)
  return [...ranks, ...names]
    .flatMap(({ start, end }) => {
      const at = text.indexOf('第', start)
      const numeral = at < 0 || at >= end ? undefined : numerals.find((one) => one.start === at + 1)
      return numeral === undefined ? [] : [{ start: at, value: numeral.value }]
    })
    .sort((a, b) => a.start - b.start)
}

/** A range as `low..high`, either end empty when it is open to that side. */
function readRanges(text: string): Found[] {
  const sides = { 'at-least': ['', '..'], over: ['', '..'], 'at-most': ['..', ''] } as const
  return readNumbers(text).quantities.flatMap(({ start, amount, bound, parts = [] }) => {
    const from = Math.min(start, ...parts.map((part) => part.start))
    if (amount.includes('..')) return [{ start: from, value: amount }]
    const side = sides[bound as keyof typeof sides]
    return side === undefined ? [] : [{ start: from, value: side[0] + amount + side[1] }]
  })
}

const MONEY: Readonly<Record<string, string>> = {
  'Chinese yuan': '元',
  'United States dollar': '美元',
  Dollar: '美元',
  Euro: '欧元',
  'Swiss franc': '瑞士法郎',
  'Hong Kong dollar': '港元',
  'New Taiwan dollar': '新台币',
  'Japanese yen': '日元',
  'Nigerian naira': '奈拉',
  Bitcoin: '比特币',
}
const SIZES: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  Mu: ['亩', 1],
  Kilogram: ['千克', 1],
  Centimeter: ['厘米', 1],
  Ton: ['吨', 1],
  Meter: ['米', 1],
  Jin: ['斤', 1],
  Kilometer: ['千米', 1],
  Gram: ['克', 1],
  Microgram: ['微克', 1],
  Liang: ['两', 1],
  Kilobit: ['比特', 1000],
  Kilobyte: ['字节', 1000],
  Megabyte: ['兆字节', 1],
}
/** Other spellings of the same unit. */
const SAME: Readonly<Record<string, string>> = {
  公里: '千米',
  公斤: '千克',
  公分: '厘米',
  cm: '厘米',
  CM: '厘米',
  m: '米',
  美圆: '美元',
  台币: '新台币',
  港币: '港元',
  块: '元',
  人民币: '元',
  千字节: '字节',
}

function readMeasured(text: string, units: ReadonlySet<string>): Found[] {
  return readNumbers(text).quantities.flatMap(({ start, amount, unit }) => {
    const plain = SAME[unit] ?? unit
    return units.has(plain) ? [{ start, value: amount, unit: plain }] : []
  })
}

const money = new Set(Object.values(MONEY))
const sizes = new Set(Object.values(SIZES).map(([unit]) => unit))

interface Model {
  readonly folder: string
  readonly goal: number
  readonly read: (text: string) => readonly Found[]
  readonly matches: (found: Found, expected: Expected) => boolean
}

const byValue = (found: Found, { Resolution: { value } }: Expected) =>
  isSame(number(found.value), Number.parseFloat(value ?? 'NaN'))

/** `[20,100)` and `(,100]` as ends; the brackets are not compared. */
function byEnds(found: Found, { Resolution: { value } }: Expected): boolean {
  const wanted = (value ?? '').slice(1, -1).split(',')
  const ends = found.value.split('..')
  return [0, 1].every(
    (i) => (ends[i] ?? '') === (wanted[i] ?? '') || isSame(number(ends[i] || 'NaN'), Number(wanted[i] || 'NaN')),
  )
}

const MODELS: Readonly<Record<string, Model>> = {
  Number: { folder: 'Number', goal: 0.97, read: readValues, matches: byValue },
  Percent: { folder: 'Number', goal: 0.97, read: readPercents, matches: byValue },
  NumberRange: { folder: 'Number', goal: 0.9, read: readRanges, matches: byEnds },
  Ordinal: { folder: 'Number', goal: 1, read: readOrdinals, matches: byValue },
  Currency: {
    folder: 'NumberWithUnit',
    goal: 0.9,
    read: (text) => readMeasured(text, money),
    matches: (found, one) => found.unit === MONEY[one.Resolution.unit ?? ''] && byValue(found, one),
  },
  Dimension: {
    folder: 'NumberWithUnit',
    goal: 0.9,
    read: (text) => readMeasured(text, sizes),
    matches: (found, { Resolution: { value, unit = '' } }) => {
      const [plain, factor] = SIZES[unit] ?? ['?', 1]
      return found.unit === plain && isSame(number(found.value), Number(value) * factor)
    },
  },
}

function readValues(text: string): Found[] {
  return readNumerals(text).map(({ start, value }) => ({ start, value }))
}

function passes(model: Model, one: PeerCase): boolean {
  const found = model.read(one.Input)
  return (
    found.length === one.Results.length &&
    one.Results.every((expected, i) => {
      const own = found[i] as Found
      return own.start === expected.Start && model.matches(own, expected)
    })
  )
}

const folder = findShared('peers', 'recognizers-text')
if (folder !== null) {
  const rows: (string | number)[][] = []
  const reasons: string[][] = []
  for (const [name, model] of Object.entries(MODELS)) {
    const file = readFileSync(join(folder, model.folder, 'Chinese', `${name}Model.json`), 'utf8')
    const cases = JSON.parse(file.replace(/^\uFEFF/, '')) as PeerCase[]
    let inScope = 0
    let passed = 0
    let passedOutside = 0
    for (const one of cases) {
      const reason = outOfScope(name, one)
      const pass = passes(model, one)
      if (reason !== null) {
        reasons.push([name, one.Input, reason])
        if (pass) passedOutside++
        continue
      }
      inScope++
      if (pass) passed++
      else if (process.argv.includes('--misses'))
        console.log(
          `${name}: ${one.Input} → ${JSON.stringify(model.read(one.Input))}, wanted ${JSON.stringify(one.Results.map((r) => [r.Start, r.Resolution.value, r.Resolution.unit]))}`,
        )
    }
    rows.push([
      name,
      cases.length,
      inScope,
      passed,
      `${((passed / inScope) * 100).toFixed(1)} %`,
      `${model.goal * 100} %`,
      `${passedOutside} of ${cases.length - inScope}`,
    ])
  }
  console.log(table(['model', 'cases', 'in scope', 'passed', 'share', 'goal', 'passed out of scope'], rows))
  if (process.argv.includes('--scope')) console.log(`\nOut of scope:\n${table(['model', 'case', 'reason'], reasons)}`)
}
