import { listFacts } from '../list-facts.ts'
import { chineseTime } from './chinese-date.ts'
import type { DocumentBlock, DocumentFacts } from './official-document.ts'

/**
 * The line below figures that says whence they come, when they were taken, of which version, and how they were chosen.
 * @example noteFacts(facts).text // '注：来源：…；生成时间：2026年3月1日9时30分；版本：3；筛选条件：全部。'
 */
export function noteFacts(facts: DocumentFacts): DocumentBlock & { readonly kind: 'note' } {
  const told = listFacts({ title: '', ...facts, at: chineseTime(facts.at) }, 'zh').slice(1)
  return { kind: 'note', text: `注：${told.map(([label, value]) => `${label}：${value}`).join('；')}。` }
}
