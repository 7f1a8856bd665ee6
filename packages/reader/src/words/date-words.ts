import { type Word, words } from './word.ts'

/** Words that stand for a date by themselves; the id is the value a date finding shows. */
export const dateWords: readonly (readonly [string, Word | null])[] = [
  ...words('date', 'this-year', '今年 今年以来 本年 本年度 当年'),
  ...words('date', 'last-year', '去年 上年 上一年 上年度 上一年度 去年同期 上年同期'),
  ...words('date', 'next-year', '明年 下一年 来年'),
  ...words('date', 'year-before-last', '前年'),
  ...words('date', 'year-end', '年底 年末 年底前 年末前'),
  ...words('date', 'year-start', '年初'),
  ...words('date', 'within-year', '年内'),
  ...words('date', 'H1', '上半年'),
  ...words('date', 'H2', '下半年'),
]
