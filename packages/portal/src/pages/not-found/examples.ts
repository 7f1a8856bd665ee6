import { frameExample } from '../../frame-example.ts'
import type { PortalLanguage } from '../../words/language.ts'
import { renderNotFoundPage } from './not-found.tsx'

/** The one state of the not-found page. */
export const notFoundExamples = {
  full: (language: PortalLanguage) => renderNotFoundPage({ frame: frameExample(language, '/c/none') }),
} satisfies Record<string, (language: PortalLanguage) => string>
