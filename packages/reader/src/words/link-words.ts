import { type Word, words } from './word.ts'

/** Words that bind numerals together. */
export const linkWords: readonly (readonly [string, Word | null])[] = [
  ...words('link', 'percent-of', '百分之'),
  ...words('link', 'per-mille-of', '千分之'),
  ...words('link', 'per-ten-thousand-of', '万分之'),
  ...words('link', 'fraction-of', '分之'),
  ...words('link', 'hundred-percent-of', '百分之百 百分百'),
  ...words('link', 'ordinal', '第'),
  ...words('link', 'times-fold', '翻 翻了'),
  ...words('link', 'respectively', '分别'),
  // 十分 is a set phrase, but 十分之一 is a fraction.
  ...['十分之'].map((word) => [word, null] as const),
]
