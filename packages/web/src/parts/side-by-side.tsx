import type { ReactNode } from 'react'

/**
 * A list and what is selected in it, side by side where there is room; on narrow screens the selected one comes first.
 * @example <SideBySide list={<Table />} pane={selected && <Pane />} />
 */
export function SideBySide({ list, pane }: { list: ReactNode; pane: ReactNode | null }) {
  if (pane === null) return <div className="mt-4">{list}</div>
  return (
    <div className="mt-4 grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="order-2 min-w-0 lg:order-1">{list}</div>
      <div className="order-1 min-w-0 rounded border border-hairline bg-surface p-4 lg:sticky lg:top-0 lg:order-2">
        {pane}
      </div>
    </div>
  )
}
