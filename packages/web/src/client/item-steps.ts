import {
  type CloseOutView,
  type ExtensionRequestView,
  type ItemProgressView,
  type ObstacleView,
  routes,
} from '@gangmu/contract'
import { callRoute } from './call-route.ts'

type Values = Readonly<Record<string, string>>

const text = (values: Values, name: string): string => values[name] ?? ''
const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim())

/** Everything that can be done with an item in the year, as calls of its routes; values are those of the form. */
export type ItemSteps = ReturnType<typeof itemStepsOf>

/** @example await itemStepsOf('990102', item.id).verify({ period: '2026-06', method: 'on-site', finding: 'confirmed', words: '属实' }) */
export function itemStepsOf(place: string, item: string) {
  const params = { place, item }
  return {
    verify: (values: Values) =>
      callRoute(routes.verifyItem, {
        params,
        body: {
          period: text(values, 'period'),
          method: text(values, 'method') as 'documents',
          finding: text(values, 'finding') as 'confirmed',
          words: text(values, 'words'),
          amount: orNull(text(values, 'amount')),
          growth: orNull(text(values, 'growth')),
        },
      }),
    tie: (role: keyof ItemProgressView['ties'], expectedSeries: string | null, values: Values) =>
      callRoute(routes.tieSeries, { params, body: { role, series: orNull(text(values, 'series')), expectedSeries } }),
    withdraw: (values: Values) =>
      callRoute(routes.withdrawValue, {
        params: { place, value: text(values, 'value') },
        body: { words: text(values, 'words') },
      }),
    answerObstacle: ({ id: obstacle, version: expectedVersion }: ObstacleView, values: Values) =>
      callRoute(routes.answerObstacle, {
        params: { place, obstacle },
        body: { expectedVersion, answer: text(values, 'answer') },
      }),
    requestExtension: (unit: string, values: Values) =>
      callRoute(routes.requestExtension, {
        params: { ...params, unit },
        body: { deadline: text(values, 'deadline'), reason: text(values, 'reason') },
      }),
    answerExtension: (
      { id: request, version: expectedVersion }: ExtensionRequestView,
      granted: boolean,
      values: Values,
    ) =>
      callRoute(routes.answerExtension, {
        params: { place, request },
        body: {
          expectedVersion,
          answer: text(values, 'answer'),
          granted: granted
            ? {
                document: text(values, 'document'),
                decidedOn: text(values, 'decidedOn'),
                approver: text(values, 'approver'),
              }
            : null,
        },
      }),
    propose: (unit: string, closeOut: CloseOutView | null, evidence: readonly string[], values: Values) =>
      callRoute(routes.proposeCloseOut, {
        params: { ...params, unit },
        body: {
          expectedVersion: closeOut?.version ?? 0,
          statement: text(values, 'statement'),
          evidence: [...evidence],
        },
      }),
    sign: ({ unit, version: expectedVersion }: CloseOutView) =>
      callRoute(routes.signCloseOut, { params: { ...params, unit }, body: { expectedVersion } }),
    check: ({ version: expectedVersion }: CloseOutView, accept: boolean, values: Values) =>
      callRoute(routes.checkCloseOut, {
        params,
        body: {
          expectedVersion,
          accept,
          method: text(values, 'method') as 'documents',
          answer: text(values, 'answer'),
        },
      }),
  }
}
