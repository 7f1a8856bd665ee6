import { frameExample } from '../../frame-example.ts'
import type { PortalLanguage } from '../../words/language.ts'
import { renderFaultPage } from './fault.tsx'

/** The one state of the fault page. */
export const faultExamples = {
  full: (language: PortalLanguage) => renderFaultPage({ frame: frameExample(language, '/c/none') }),
} satisfies Record<string, (language: PortalLanguage) => string>
