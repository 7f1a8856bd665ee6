import { frameExample } from '../../frame-example.ts'
import type { PortalLanguage } from '../../words/language.ts'
import { render__Pascal__Page } from './__name__.tsx'

function page(language: PortalLanguage, lines: readonly string[]): string {
  return render__Pascal__Page({ frame: frameExample(language, '/__name__'), lines })
}

/** States of the page that tests render and people look at. */
export const __camel__Examples = {
  empty: (language: PortalLanguage) => page(language, []),
  full: (language: PortalLanguage) => page(language, ['云岫区新建口袋公园3个', '改造老旧小区12个']),
  'very long names': (language: PortalLanguage) => page(language, ['及沿线综合环境整治与配套服务设施提升'.repeat(4)]),
} satisfies Record<string, (language: PortalLanguage) => string>
