import { type ItemView, routes } from '@gangmu/contract'
import { queryOptions } from '@tanstack/react-query'
import { callRoute } from './call-route.ts'

export const breakdownsQuery = (place: string) =>
  queryOptions({
    queryKey: ['breakdowns', place],
    queryFn: () => callRoute(routes.listBreakdowns, { params: { place } }),
  })

export const breakdownQuery = (place: string, year: number) =>
  queryOptions({
    queryKey: ['breakdown', place, year],
    queryFn: () => callRoute(routes.getBreakdown, { params: { place, year } }),
  })

/** What the list of items is narrowed and sorted by, as kept in the address. */
export interface ItemSearch {
  readonly kind?: ItemView['kind'] | undefined
  readonly state?: ItemView['state'] | undefined
  readonly unit?: string | undefined
  readonly leader?: string | undefined
  readonly missing?: 'lead' | 'deadline' | undefined
  readonly q?: string | undefined
  readonly sort?: 'number' | '-number' | 'deadline' | '-deadline' | 'kind' | 'lead' | 'title' | undefined
}

const page = 1000

/** Every item that a search finds, fetched in pages of a thousand; the table draws those in view only. */
export const itemsQuery = (place: string, year: number, search: ItemSearch) =>
  queryOptions({
    queryKey: ['items', place, year, search],
    queryFn: async () => {
      const items: ItemView[] = []
      for (;;) {
        const query = { ...search, offset: items.length, limit: page }
        const answer = await callRoute(routes.listItems, { params: { place, year }, query })
        items.push(...answer.items)
        if (items.length >= answer.total || answer.items.length === 0) return { items, total: answer.total }
      }
    },
    placeholderData: (before) => before,
  })

export const leadAdviceQuery = (place: string, year: number) =>
  queryOptions({
    queryKey: ['lead-advice', place, year],
    queryFn: () => callRoute(routes.suggestLeads, { params: { place, year } }),
  })

export const itemQuery = (place: string, item: string) =>
  queryOptions({
    queryKey: ['item', place, item],
    queryFn: () => callRoute(routes.getItem, { params: { place, item } }),
  })

export const comparisonQuery = (place: string, year: number, days: { from?: string; to?: string }) =>
  queryOptions({
    queryKey: ['comparison', place, year, days],
    queryFn: () => callRoute(routes.compareBreakdown, { params: { place, year }, query: days }),
    placeholderData: (before) => before,
  })

export const unitEventsQuery = (place: string, unit: string) =>
  queryOptions({
    queryKey: ['unit-events', place, unit],
    queryFn: () => callRoute(routes.listUnitEvents, { params: { place }, query: { unit } }),
  })
