/** Languages of the public pages; zh-CN first. */
export type PortalLanguage = 'zh' | 'en'

/** A word or sentence in both languages. */
export type Words = Readonly<Record<PortalLanguage, string>>
