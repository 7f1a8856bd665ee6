import type { ReactNode } from 'react'

/**
 * What happened and what to do, announced to screen readers at once.
 * @example <ProblemNote title="文件太大">上限为 50 MB。</ProblemNote>
 */
export function ProblemNote({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="gm-problem" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="gm-problem-action">{action}</div>}
    </div>
  )
}
