import type { ReactNode } from 'react'

/**
 * Nothing here yet, and what to do about it.
 * @example <EmptyState title="还没有报告" action={<a href="import">导入报告</a>}>导入后在这里阅读。</EmptyState>
 */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="gm-empty">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="gm-empty-action">{action}</div>}
    </div>
  )
}
