import type { Messages } from '../app/language.tsx'

/** What parts the members of a list: short ones, and those that hold a pause themselves. */
export const listMarks: Messages<{ short: string; long: string }> = {
  zh: { short: '、', long: '；' },
  en: { short: ', ', long: '; ' },
}
