import { type DocumentReadingView, routes } from '@gangmu/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { callRoute } from './call-route.ts'
import { problemOf } from './problem-error.ts'
import { readingQuery } from './queries.ts'

type DecideBody = z.input<NonNullable<typeof routes.decideFindings.body>>
/** One decision as it is handed in. */
export type DecisionInput = DecideBody['decisions'][number]
/** A decision to take back: its id, and the version that was seen. */
export interface TakenDecision {
  readonly id: string
  readonly version: number
}

/**
 * Decides on findings of a document and takes decisions back. The reading in the cache follows the server's answer;
 * when someone else was first, it is fetched anew so that the page shows what now stands.
 */
export function useDecisions(place: string, document: string) {
  const client = useQueryClient()
  const { queryKey } = readingQuery(place, document)
  const update = (change: (view: DocumentReadingView) => DocumentReadingView) =>
    client.setQueryData(queryKey, (view: DocumentReadingView | undefined) => view && change(view))
  const onError = (error: unknown) => {
    const { code } = problemOf(error)
    if (code === 'version-conflict' || code === 'quote-mismatch' || code === 'not-found') {
      void client.invalidateQueries({ queryKey })
    }
  }
  const settle = () => {
    for (const key of ['home', 'documents', 'orphans']) void client.invalidateQueries({ queryKey: [key, place] })
  }
  // Every decision gives the document a new version, which adoption must name.
  const seeDocument = () => callRoute(routes.getDocument, { params: { place, document } })
  const decide = useMutation({
    mutationFn: async (decisions: DecisionInput[]) => {
      const textVersion = client.getQueryData<DocumentReadingView>(queryKey)?.document.textVersion ?? 1
      const params = { place, document }
      const answer = await callRoute(routes.decideFindings, { params, body: { textVersion, decisions } })
      return { decisions: answer.decisions, document: await seeDocument() }
    },
    onSuccess: (answer) => {
      const ids = new Set(answer.decisions.map((decision) => decision.id))
      update((view) => ({
        ...view,
        document: answer.document,
        decisions: [...view.decisions.filter((decision) => !ids.has(decision.id)), ...answer.decisions],
      }))
      settle()
    },
    onError,
  })
  const withdraw = useMutation({
    mutationFn: async (taken: readonly TakenDecision[]) => {
      for (const { id, version } of taken) {
        await callRoute(routes.withdrawDecision, {
          params: { place, document, decision: id },
          query: { expectedVersion: version },
        })
        update((view) => ({ ...view, decisions: view.decisions.filter((decision) => decision.id !== id) }))
      }
      return seeDocument()
    },
    onSuccess: (seen) => {
      update((view) => ({ ...view, document: seen }))
      settle()
    },
    onError,
  })
  return { decide, withdraw }
}
