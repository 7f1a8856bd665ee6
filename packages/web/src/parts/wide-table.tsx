import { type ReactNode, useEffect, useRef, useState } from 'react'

/**
 * Room for a table that may be wider than the window: its heads stay on one line, it scrolls sideways, and while it does,
 * it is reached by keyboard under its name.
 * @example <WideTable label="各时期数值"><table>…</table></WideTable>
 */
export function WideTable({
  label,
  className = '',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  const room = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = room.current
    if (element === null) return
    const watch = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    watch.observe(element)
    for (const child of element.children) watch.observe(child)
    return () => watch.disconnect()
  }, [])
  return (
    <div
      ref={room}
      {...(scrolls && { role: 'group', 'aria-label': label, tabIndex: 0 })}
      className={`overflow-x-auto [&_thead_th]:whitespace-nowrap ${className}`}
    >
      {children}
    </div>
  )
}
