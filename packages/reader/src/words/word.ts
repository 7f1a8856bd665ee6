/** What a word found anywhere in the text is for. */
export type WordClass =
  /** Binds numerals together: 百分之, 分之, 第, 翻, 分别. */
  | 'link'
  /** Part of a date without a numeral: 今年, 上半年. */
  | 'date'
  /** A place in an order without a numeral: 前列, 首个, 率先. */
  | 'rank'
  /** A set phrase or name that holds numerals and means no amount: 一般, 一带一路. */
  | 'name'

export interface Word {
  readonly class: WordClass
  readonly id: string
}

/** Rows of one class, from space-separated words. */
export function words(kind: WordClass, id: string, list: string): (readonly [string, Word])[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [word, { class: kind, id }] as const)
}
