import { type ReportParagraph, ReportText } from '@gangmu/ui'
import { type MouseEvent, useEffect, useRef } from 'react'

/** The text of the report; a plain click on a mark selects it, selecting words with the pointer does not. */
export function ReportPane({
  paragraphs,
  current,
  focus,
  label,
  onSelect,
}: {
  paragraphs: readonly ReportParagraph[]
  /** Id of the mark that is selected. */
  current: string | null
  /** Offset to bring into view when it changes. */
  focus: number | null
  label: string
  onSelect: (id: string) => void
}) {
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus === null || pane.current === null) return
    const target = findTarget(pane.current, paragraphs, focus, current)
    if (target && !isInView(target)) target.scrollIntoView({ block: isNarrow() ? 'start' : 'center' })
  }, [focus, current, paragraphs])
  const select = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const mark = event.target instanceof Element ? event.target.closest('[data-mark]') : null
    if (!(mark instanceof HTMLElement) || mark.dataset.mark === undefined) return
    event.preventDefault()
    if ((window.getSelection()?.toString() ?? '') === '') onSelect(mark.dataset.mark)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the marks inside are links, which the keyboard follows by itself
    <section ref={pane} aria-label={label} onClick={select} className="mx-auto w-full max-w-[38em] text-title">
      <ReportText paragraphs={paragraphs} current={current} />
    </section>
  )
}

function findTarget(
  pane: HTMLElement,
  paragraphs: readonly ReportParagraph[],
  focus: number,
  current: string | null,
): Element | null {
  const mark = current === null ? null : pane.querySelector(`[data-mark="${CSS.escape(current)}"]`)
  if (mark) return mark
  const inside = paragraphs.findLast((paragraph) => (paragraph.segments[0]?.start ?? 0) <= focus)
  return inside ? pane.querySelector(`#${CSS.escape(inside.id)}`) : null
}

/** Narrower than this, the drawer covers the lower part of the window. */
function isNarrow(): boolean {
  return window.innerWidth < 1180
}

function isInView(element: Element): boolean {
  const box = element.getBoundingClientRect()
  const bottom = isNarrow() ? window.innerHeight * 0.38 : window.innerHeight - 24
  return box.top >= (isNarrow() ? 0 : 96) && box.bottom <= bottom && box.height > 0
}
