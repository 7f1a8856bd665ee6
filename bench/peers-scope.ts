/** One expected result of a case of Recognizers-Text; `End` is inclusive there and `Text` is normalised, so neither is used. */
export interface Expected {
  readonly Text: string
  readonly Start: number
  readonly Resolution: { readonly value?: string | null; readonly unit?: string }
}

export interface PeerCase {
  readonly Input: string
  readonly Results: readonly Expected[]
  readonly NotSupported?: string
}

const HAN = '一-鿿'
const TRADITIONAL = /[萬億兩點個負雙蘋對幾無這減為產營門後會長來時從過兆圆倆俩銭]/
const CAPITAL = /[壹贰叁肆伍陆柒捌玖拾佰仟貳陸]/
const DIGIT = '零〇一二两三四五六七八九十百千万亿点'

type Reason = readonly [why: string, applies: (one: PeerCase) => boolean]
const inResults = (pattern: RegExp) => (one: PeerCase) => one.Results.some(({ Text }) => pattern.test(Text))
const inInput = (pattern: RegExp) => (one: PeerCase) => pattern.test(one.Input)

/** Why a case lies outside what a report in simplified Chinese can hold. Told from the case alone, never from what the reader makes of it. */
const COMMON: readonly Reason[] = [
  ['its own makers do not pass it (NotSupported: dotnet)', ({ NotSupported = '' }) => NotSupported.includes('dotnet')],
  ['traditional characters, 俩, 圆, or 兆 as 10^12', inResults(TRADITIONAL)],
  ['capital numerals of cheques (壹贰叁)', inResults(CAPITAL)],
  [
    'spaces inside a Chinese numeral or word',
    inResults(
      new RegExp(`[${DIGIT}分之百成][ \\u3000]+(?:[${DIGIT}又分之余几]|个百)|[又分]\\s+[${HAN}\\d]|分\\s|百\\s+分`),
    ),
  ],
  [
    'notation of calculators and programs (2^5, 2e5, 40k)',
    inResults(/\^|\d[eE][+\-－]?[\d１-９]|\d ?[kKmMｋＫ](?![a-zA-Z])/),
  ],
  ['trade words (打, 折, 半百)', inResults(/[打折]|半百|半成/)],
  ['mixed numbers (三又二分之一, 1 4/3)', inResults(/又|[\d１-９] [\d１-９]+[/／]/)],
  ['a decimal without its whole part (.5)', inResults(/^-?\./)],
  [
    'a full-width comma between digits, which ends a clause in a report',
    ({ Input, Results }) => /[\d１-９]，[\d１-９]/.test(Input) && Results.some(({ Text }) => /\d,\d/.test(Text)),
  ],
  [
    'a slash after the larger number, which is no fraction in a report (24/7)',
    ({ Results }) =>
      Results.some(({ Text }) => {
        const [above, below] = Text.split('/').map(Number)
        return below !== undefined && Math.abs(above as number) >= below
      }),
  ],
  ['a web address', inInput(/https?:/)],
]

const BY_MODEL: Readonly<Record<string, readonly Reason[]>> = {
  NumberRange: [
    [
      'two conditions of a query joined (大于…且小于…, 最多…最少…)',
      inResults(/(?:大于|最多|不大于|以上).*(?:[小少]于|最少|以下)|比.*大.*比/),
    ],
    ['signs and words of comparison in a query (=, <, ≥, 等于)', inResults(/[<>=≤≥]|等于/)],
    ['comparison by 比…大 and 比…低', inResults(/^比/)],
  ],
  Number: [
    [
      "that model's own convention: a number that the model of currencies or discounts takes is none",
      ({ Input, Results }) => Results.length === 0 && /美元|美刀|折$/.test(Input),
    ],
  ],
  Dimension: [['两 as a unit of weight, which no report uses', inResults(/两$/)]],
  Currency: [
    ['spoken names of money (块, 毛)', inResults(/[块毛]$/)],
    ["a currency's name without an amount", ({ Results }) => Results.some((r) => r.Resolution.value == null)],
  ],
}

/** The reason a case is out of scope, or null when it counts. */
export function outOfScope(model: string, one: PeerCase): string | null {
  const reason = [...COMMON, ...(BY_MODEL[model] ?? [])].find(([, applies]) => applies(one))
  return reason?.[0] ?? null
}
