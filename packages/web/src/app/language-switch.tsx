import { useLanguage, useMessages } from './language.tsx'
import { messages } from './messages.ts'

/** Changes between Chinese and English; written in the language it leads to. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const words = useMessages(messages)
  const next = language === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="gm-button gm-button-quiet md:justify-start! md:px-2!"
      lang={next === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => choose(next)}
    >
      {words.language}
    </button>
  )
}
