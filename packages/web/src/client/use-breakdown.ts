import type { ItemChanges, ItemView, WorkItemView } from '@gangmu/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Step, stepsOf } from './breakdown-steps.ts'
import { problemOf } from './problem-error.ts'

/**
 * Works on a year's breakdown, one step at a time. Items in the cache follow the server's answer; what was changed can be undone,
 * step by step, for as long as the page is open.
 */
export function useBreakdown(place: string, year: number) {
  const client = useQueryClient()
  const [undone, setUndone] = useState<readonly ItemChanges[]>([])
  const replace = (items: readonly WorkItemView[]) => {
    const fresh = new Map(items.map((item) => [item.id, item]))
    client.setQueriesData<{ items: readonly ItemView[]; total: number }>(
      { queryKey: ['items', place, year] },
      (list) => list && { ...list, items: list.items.map((item) => ({ ...item, ...fresh.get(item.id) })) },
    )
  }
  const fetchAnew = (keys: readonly string[]) =>
    Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key, place] })))
  const settle = () => fetchAnew(['breakdown', 'breakdowns', 'item', 'lead-advice'])
  /** Items first: a breakdown that is issued beside items that are drafts would look as if a supplement were next. */
  const settleAll = async () => {
    await fetchAnew(['items'])
    await settle()
  }
  const steps = useMutation({
    mutationFn: ({ step }: { step: Step; undoes: boolean }) => step(stepsOf(place, year)),
    onSuccess: async (changed, { undoes }) => {
      if (changed === null) return settleAll()
      replace(changed.items)
      if (undoes) setUndone((stack) => stack.slice(0, -1))
      else if (changed.undo.length > 0) setUndone((stack) => [...stack, changed.undo])
      void settle()
    },
    onError: (error, { undoes }) => {
      // What was done since cannot be undone past; what now stands is fetched.
      if (undoes) setUndone([])
      if (problemOf(error).code === 'version-conflict') void settleAll()
    },
  })
  const last = undone.at(-1)
  return {
    ask: (step: Step) => steps.mutate({ step, undoes: false }),
    undo: last === undefined ? null : () => steps.mutate({ step: (all) => all.change(last), undoes: true }),
    busy: steps.isPending,
    problem: steps.error ? problemOf(steps.error) : null,
  }
}
