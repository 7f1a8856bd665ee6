import type { PageFrame } from './page.tsx'
import type { PortalLanguage } from './words/language.ts'

/** A page frame for examples. */
export const frameExample = (language: PortalLanguage, path: string): Omit<PageFrame, 'title'> => ({
  language,
  path,
  styles: '/assets/portal.css',
  durability:
    language === 'zh'
      ? '试用模式：程序中断不丢失，断电可能丢失。'
      : 'Trial mode: survives a killed process, not a power cut.',
})
