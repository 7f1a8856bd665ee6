import { renderNoticePage } from '../../notice-page.tsx'
import type { PageFrame } from '../../page.tsx'
import { notFoundMessages as messages } from './messages.ts'

/** Read model of the not-found page. */
export interface NotFoundModel {
  readonly frame: Omit<PageFrame, 'title'>
}

/**
 * The public page for an address that leads nowhere.
 * @example renderNotFoundPage({ frame }).includes('没有这个地址') // true
 */
export function renderNotFoundPage({ frame }: NotFoundModel): string {
  return renderNoticePage(frame, messages)
}
