const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const legalDigits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Counting words up to 9,999: 21 is 二十一, 105 一百零五; a leading 一十 is said 十 unless `full`. */
function count(value: number, words: readonly string[], units: readonly string[], full: boolean): string {
  if (value < 1 || value > 9999) return String(value)
  let said = ''
  let gap = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) {
      gap = said !== ''
      continue
    }
    if (gap) said += '零'
    gap = false
    said += digit === 1 && power === 1 && said === '' && !full ? '' : words[digit]
    said += units[power]
  }
  return said
}

const plainUnits = ['', '十', '百', '千']
const legalUnits = ['', '拾', '佰', '仟']
const spell = (value: number, words: readonly string[]) =>
  Array.from(String(value), (digit) => words[Number(digit)]).join('')
const shift = (value: number, first: number, last: number) =>
  value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value)
const cycle = (value: number, words: string) => (value >= 1 ? words[(value - 1) % words.length]! : String(value))

function letters(value: number, first: number): string {
  if (value < 1) return String(value)
  // Word doubles the letter after z: 27 is aa, 28 bb.
  const times = Math.min(32, Math.ceil(value / 26))
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(times)
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return written
}

const circled = (value: number) =>
  value > 20 && value <= 35 ? shift(value - 20, 0x3251, 15) : shift(value, 0x2460, 20)
const counting = (value: number) => (value < 100 ? count(value, digits, plainUnits, false) : spell(value, digits))

/** Number formats of ECMA-376 part 1, 17.18.59 that Chinese documents use, by their name there. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: (value) =>
    Array.from(String(value), (digit) => String.fromCharCode(0xff10 + Number(digit))).join(''),
  decimalFullWidth2: (value) =>
    Array.from(String(value), (digit) => String.fromCharCode(0xff10 + Number(digit))).join(''),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value, 65),
  lowerLetter: (value) => letters(value, 97),
  chineseCounting: counting,
  japaneseCounting: (value) => count(value, digits, plainUnits, false),
  taiwaneseCounting: counting,
  koreanCounting: counting,
  chineseCountingThousand: (value) => count(value, digits, plainUnits, false),
  taiwaneseCountingThousand: (value) => count(value, digits, plainUnits, false),
  chineseLegalSimplified: (value) => count(value, legalDigits, legalUnits, true),
  ideographDigital: (value) => spell(value, digits),
  japaneseDigitalTenThousand: (value) => spell(value, digits),
  taiwaneseDigital: (value) => spell(value, digits),
  ideographTraditional: (value) => cycle(value, stems),
  ideographZodiac: (value) => cycle(value, branches),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: (value) => shift(value, 0x3280, 10),
  decimalEnclosedParen: (value) => shift(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => shift(value, 0x2488, 20),
  none: () => '',
}

/**
 * Writes a number the way a list prints it; `undefined` when the format is not known.
 * @example writeNumber(21, 'chineseCounting') // '二十一'
 */
export function writeNumber(value: number, format: string): string | undefined {
  return Object.hasOwn(formats, format) ? formats[format]?.(value) : undefined
}
