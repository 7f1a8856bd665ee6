import type { ReactNode } from 'react'

/**
 * What happened and what to do, announced to screen readers at once.
 * `level={1}` makes the title the page's heading, where nothing else is shown.
 * @example <ProblemNote title="文件太大">上限为 50 MB。</ProblemNote>
 */
export function ProblemNote({
  title,
  level,
  children,
  action,
}: {
  title: ReactNode
  level?: 1 | undefined
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="gm-problem" role="alert">
      {level === 1 ? (
        <h1>
          <strong>{title}</strong>
        </h1>
      ) : (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="gm-problem-action">{action}</div>}
    </div>
  )
}
