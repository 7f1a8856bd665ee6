import { type Amount, boundAround, readAmount } from '../../engine/amount.ts'
import { isScale } from '../../engine/characters.ts'
import type { Claim, NumberRule } from '../../engine/claim.ts'
import { startsWith } from '../../engine/look.ts'
import { joinParts } from '../../engine/part.ts'
import { Kind, type Scan, wordsOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'
import type { UnitFamily } from '../../units/unit-row.ts'

const MEASURES: ReadonlySet<UnitFamily> = new Set(['money', 'area', 'mass', 'energy', 'volume', 'environment', 'data'])
const SIZED = ['产业', '企业', '园区', '集群', '工程', '项目', '镇', '县', '区', '市', '目标', '台阶', '规模', '级']
/** 万元GDP能耗 and 万人发明专利 measure per so many; the scale is part of the indicator's name. */
const PER_OUTPUT = [
  'GDP',
  '地区生产总值',
  '生产总值',
  '国内生产总值',
  '工业增加值',
  '规模以上',
  '规上',
  '产值',
  '单位',
  '工业产值',
  '增加值',
]
const PER_HEAD = ['发明', '拥有', '有效', '高价值', '床位', '托位', '口托', '口拥', '医疗', '就业', '刑事', '治安']
const NAMED = ['计划', '行动', '工程', '大']
const PEOPLE = ['人', '名', '户', '家', '人次', '口', '个', '头', '只', '件', '辆', '套', '台', '吨级']

function isBareScale(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (!isScale(words.charCodeAt(i))) return false
  return words[0] !== '十'
}

/** 五百亿级, 五千亿产业: a size that names a class of things. Not where a bound makes it an amount (超五百亿). */
function readSized(scan: Scan, amount: Amount): Claim | null {
  if (amount.unit !== null || amount.more || scan.kind[amount.at - 1] === Kind.before) return null
  const last = scan.text[amount.end - 1]
  if (last !== '亿' && last !== '万') return null
  const sized = scan.text[amount.end] === '级' || (amount.chinese && startsWith(scan.text, amount.end, SIZED) !== null)
  return sized
    ? { kind: 'name', start: amount.start, end: amount.end, next: amount.next, why: 'size-class', parts: amount.parts }
    : null
}

/** A scale that stands for its number (单用的数位词): 亿元企业, 万亩粮油, 上万名, 突破千亿. 千里, 百家 and 千亿级 are no amounts. */
export const bareScale: NumberRule = {
  name: 'bare-scale',
  starts: [Kind.numeral, Kind.number],
  read(scan, at) {
    const amount = readAmount(scan, at)
    if (amount === null) return null
    if (!isScale(scan.text.charCodeAt(scan.start[at] as number))) return readSized(scan, amount)
    const words = wordsOf(scan, at)
    if (!isBareScale(words)) return readSized(scan, amount)
    const around = boundAround(scan, amount)
    const name = (why: string) => ({
      kind: 'name' as const,
      start: amount.start,
      end: amount.end,
      next: amount.next,
      why,
      parts: amount.parts,
    })
    if (scan.text[amount.start - 1] === '每') return name('set-phrase')
    if (amount.unit?.shown === '元' && startsWith(scan.text, amount.end, PER_OUTPUT) !== null) return name('set-phrase')
    if (amount.unit?.shown === '人' && startsWith(scan.text, amount.end, PER_HEAD) !== null) return name('set-phrase')
    if (amount.unit?.shown === '兆') return name('set-phrase')
    const front = scan.kind[at - 1] === Kind.before
    const large = words.includes('万') || words.includes('亿')
    const unit = amount.unit
    if (unit === null) {
      if (scan.text[amount.end] === '级') return name('size-class')
      if (!front && !amount.more) return name(large && words.length > 1 ? 'size-class' : 'numeral-in-word')
    } else if (startsWith(scan.text, amount.end, NAMED) !== null && !MEASURES.has(unit.family))
      return name('set-phrase')
    else if (scan.text[amount.end] === '级') return name('size-class')
    else if (!(MEASURES.has(unit.family) && (large || unit.family !== 'volume')) && !front && !amount.more) {
      if (!(large && PEOPLE.includes(unit.shown)) && unit.family !== 'share') return name('set-phrase')
    }
    return {
      kind: 'quantity',
      start: amount.start,
      end: amount.end,
      next: amount.next,
      amount: formatDecimal(amount.value),
      unit: unit?.shown ?? '',
      bound: around.bound,
      parts: joinParts(amount.parts, around.parts),
    }
  },
}
