import { type LightState, routes } from '@gangmu/contract'
import { queryOptions } from '@tanstack/react-query'
import { callRoute } from './call-route.ts'

/** A year of work on a day; today in the place when no day is asked for. */
export const overviewQuery = (place: string, year: number, on: string | undefined) =>
  queryOptions({
    queryKey: ['overview', place, year, on ?? null],
    queryFn: () => callRoute(routes.getOverview, { params: { place, year }, query: { on } }),
    placeholderData: (before) => before,
  })

/** Items of a year with their lights on a day, of one state or one unit. */
export const lightsQuery = (
  place: string,
  year: number,
  filter: { on: string; state: LightState | undefined; unit: string | undefined },
) =>
  queryOptions({
    queryKey: ['lights', place, year, filter],
    queryFn: () => callRoute(routes.listLights, { params: { place, year }, query: { ...filter, limit: 5000 } }),
    placeholderData: (before) => before,
  })

/** Where values of a year differ. */
export const differencesQuery = (place: string, year: number, on: string | undefined) =>
  queryOptions({
    queryKey: ['differences', place, year, on ?? null],
    queryFn: () => callRoute(routes.listDifferences, { params: { place, year }, query: { on } }),
  })

/** A unit's month: only what is due. */
export const monthSheetQuery = (place: string, unit: string, month: string) =>
  queryOptions({
    queryKey: ['month-sheet', place, unit, month],
    queryFn: () => callRoute(routes.getMonthSheet, { params: { place, unit, month } }),
  })

/** An item's light with the rules that made it. */
export const itemLightQuery = (place: string, item: string, on?: string) =>
  queryOptions({
    queryKey: ['item-light', place, item, on ?? null],
    queryFn: () => callRoute(routes.getItemLight, { params: { place, item }, query: { on } }),
  })

/** Everything that was said of an item since it was issued. */
export const itemProgressQuery = (place: string, item: string) =>
  queryOptions({
    queryKey: ['item-progress', place, item],
    queryFn: () => callRoute(routes.getItemProgress, { params: { place, item } }),
  })

/** The rules a place judges by, and those it could choose. */
export const lawQuery = (place: string) =>
  queryOptions({
    queryKey: ['law', place],
    queryFn: () => callRoute(routes.getLaw, { params: { place } }),
  })

/** The series of indicators a place keeps. */
export const indicatorsQuery = (place: string) =>
  queryOptions({
    queryKey: ['indicators', place],
    queryFn: () => callRoute(routes.listSeries, { params: { place } }),
  })

/** A series by period. */
export const indicatorQuery = (place: string, indicator: string) =>
  queryOptions({
    queryKey: ['indicator', place, indicator],
    queryFn: () => callRoute(routes.getSeries, { params: { place, indicator } }),
  })

/** Evidence that the units in reach have added. */
export const evidenceQuery = (place: string, item?: string) =>
  queryOptions({
    queryKey: ['evidence', place, item ?? null],
    queryFn: () => callRoute(routes.listEvidence, { params: { place }, query: { item } }),
  })
