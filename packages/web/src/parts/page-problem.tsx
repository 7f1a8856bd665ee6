import { addresses } from '../app/addresses.ts'
import { problemOf } from '../client/problem-error.ts'
import { PageFrame } from './page-frame.tsx'
import { ProblemView } from './problem-view.tsx'
import { usePlace } from './use-place.ts'

/** In place of a page of a place that was refused or not answered: the server's words and a way to try again. */
export function PageProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { place } = usePlace()
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }]}>
      <ProblemView level={1} problem={problemOf(error)} onRetry={onRetry} />
    </PageFrame>
  )
}

/** The same for a page outside every place. */
export function LoneProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <main className="mx-auto max-w-2xl p-6">
      <ProblemView level={1} problem={problemOf(error)} onRetry={onRetry} />
    </main>
  )
}
