import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useState } from 'react'

/** Tables up to this many rows are drawn whole, so that the browser's own search finds every row. */
const wholeUpTo = 300

/** The rows to draw, and how much room the rows before and after them take, in CSS pixels. */
export interface RowWindow {
  readonly indices: readonly number[]
  readonly before: number
  readonly after: number
  /** Goes to each drawn row as its ref, beside `data-index`, so that its real height is known. */
  readonly measure: (row: Element | null) => void
}

/**
 * Which rows of a long table to draw: those in view within the page's scrolling part, and a few around them.
 * @example const rows = useRowWindow(commitments.length, body)
 */
export function useRowWindow(count: number, body: RefObject<HTMLElement | null>): RowWindow {
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const scroller = document.getElementById('main')
    if (scroller === null || body.current === null) return
    setMargin(body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop)
  }, [body])
  const virtualizer = useVirtualizer({
    count,
    enabled: count > wholeUpTo,
    getScrollElement: () => document.getElementById('main'),
    estimateSize: () => 41,
    overscan: 20,
    scrollMargin: margin,
  })
  if (count <= wholeUpTo) {
    return {
      indices: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: () => undefined,
    }
  }
  const items = virtualizer.getVirtualItems()
  return {
    indices: items.map((item) => item.index),
    before: Math.max((items[0]?.start ?? 0) - margin, 0),
    after: Math.max(virtualizer.getTotalSize() + margin - (items.at(-1)?.end ?? 0), 0),
    measure: virtualizer.measureElement,
  }
}
