import type { ApartPair, Law } from './law.ts'

/** Whether a place's rules keep two steps of a close-out apart. @example isApart(defaultLaw, 'sign-check') // true */
export function isApart({ separation }: Pick<Law, 'separation'>, pair: ApartPair): boolean {
  return separation.pairs.includes(pair)
}
