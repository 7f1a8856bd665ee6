import { type ReactNode, useId } from 'react'

/**
 * A part of a page under a heading of the second level, named by it.
 * @example <Section title="口令">…</Section>
 */
export function Section({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="font-semibold text-title">
        {title}
      </h2>
      {lead !== undefined && <p className="mt-1 max-w-2xl text-ink-2">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  )
}
