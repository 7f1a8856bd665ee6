import { renderNoticePage } from '../../notice-page.tsx'
import type { PageFrame } from '../../page.tsx'
import { faultMessages as messages } from './messages.ts'

/** Read model of the page for a fault of ours, or a database that does not answer. */
export interface FaultModel {
  readonly frame: Omit<PageFrame, 'title'>
}

/**
 * The public page for what cannot be shown at the moment. It says nothing about why: that is in the log.
 * @example renderFaultPage({ frame }).includes('暂时无法显示') // true
 */
export function renderFaultPage({ frame }: FaultModel): string {
  return renderNoticePage(frame, messages)
}
