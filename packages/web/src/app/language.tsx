import type { Language } from '@gangmu/contract'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { connection } from '../client/connection.ts'

/** One page's words in both languages; a word missing in one of them does not compile. */
export type Messages<T> = Readonly<Record<Language, T>>

interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'zh', choose: () => undefined })
const storageKey = 'gangmu.language'

/** The language kept from last time; Chinese when nothing was kept or nothing can be kept. */
function keptLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh'
  } catch {
    // Storage is closed in some web shells; the page then starts in Chinese each time.
    return 'zh'
  }
}

function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // As above: the choice then lasts as long as the page.
    return
  }
}

/** Gives the chosen language to everything below and to every request; `fixed` holds it for examples. */
export function LanguageProvider({ fixed, children }: { fixed?: Language; children: ReactNode }) {
  const [chosen, setChosen] = useState<Language>(() => fixed ?? keptLanguage())
  const language = fixed ?? chosen
  if (fixed === undefined) connection.language = language
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choose = (next: Language) => {
    keepLanguage(next)
    setChosen(next)
  }
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>
}

/** The language in use and the way to change it. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext)
}

/** A page's words in the language in use. @example useMessages(messages).title */
export function useMessages<T>(messages: Messages<T>): T {
  return messages[use(LanguageContext).language]
}
