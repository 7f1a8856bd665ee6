import { laws } from '../law/index.ts'
import type { Law } from '../law/law.ts'
import { getPlaceLaw } from '../store/place-law.ts'
import type { View } from './view.ts'

/** The rules a place goes by, and those it could choose. */
export interface LawView {
  readonly law: Law
  /** 0 while nobody has chosen. */
  readonly version: number
  readonly choices: readonly Pick<Law, 'id' | 'words' | 'source'>[]
}

/** The rules of a place, with their sources. */
export const getLaw: View<undefined, LawView> = {
  name: 'get-law',
  async read(reader, place) {
    const choices = laws.map(({ id, words, source }) => ({ id, words, source }))
    return { ...(await getPlaceLaw(reader, place)), choices }
  },
}
