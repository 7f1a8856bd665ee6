/** Languages of the public pages; zh-CN first. */
export type PortalLanguage = 'zh' | 'en'

/** A word or sentence in both languages. */
export type Words = Readonly<Record<PortalLanguage, string>>

/**
 * Fills `{name}` in a sentence.
 * @example fill('共{n}项', { n: 3 }) // '共 3 项'
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  let filled = sentence
  for (const [name, value] of Object.entries(values)) filled = filled.replaceAll(`{${name}}`, String(value))
  return filled
}
