import type { ReactNode } from 'react'

/**
 * A page's one first-level heading, a line under it, and what can be done from here.
 * @example <PageHeader title="报告" lead="云岫区，2 份" actions={<a href="import">导入</a>} />
 */
export function PageHeader({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="gm-page-header">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {actions !== undefined && <div className="gm-page-header-actions">{actions}</div>}
    </header>
  )
}
