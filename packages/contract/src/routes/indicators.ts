import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { idSchema as id, inPlace } from '../schemas/parts.ts'
import * as schemas from '../schemas/progress.ts'

/** Indicators belong to the whole place: whoever works in it reads them. */
const readers = ['office', 'leader', 'unit-head', 'liaison', 'staff'] as const

export const listSeries = defineRoute({
  id: 'list-series',
  method: 'GET',
  path: '/api/v1/places/:place/indicators',
  summary: 'The series of indicators a place keeps, each with its newest period',
  access: readers,
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({ indicators: z.array(schemas.seriesLineSchema) }),
  problems: ['not-found'],
})

export const getSeries = defineRoute({
  id: 'get-series',
  method: 'GET',
  path: '/api/v1/places/:place/indicators/:indicator',
  summary: 'A series by period with bases, growth, revisions and targets',
  access: readers,
  write: false,
  params: inPlace.extend({ indicator: id }),
  status: 200,
  response: schemas.seriesDetailSchema,
  problems: ['not-found'],
})

export const defineSeries = defineRoute({
  id: 'define-series',
  method: 'POST',
  path: '/api/v1/places/:place/indicators',
  summary: 'Add a series of an indicator, or change whose it is; another definition is another series',
  access: ['office'],
  write: true,
  params: inPlace,
  body: z.object({
    id: id.nullable().default(null),
    expectedVersion: z.int().min(0).default(0),
    /** Id of the indicator's card; found by the name unless said, and null for one that has none. */
    card: z.string().max(64).nullable().optional(),
    name: z.string().trim().min(1).max(200),
    definition: z.string().trim().max(500).default(''),
    unit: z.string().max(40).nullable(),
    owner: id.nullable(),
    growth: schemas.seriesSchema.shape.growth,
    frequency: schemas.seriesSchema.shape.frequency,
    polarity: schemas.seriesSchema.shape.polarity,
  }),
  status: 201,
  response: schemas.seriesSchema,
  problems: ['not-found', 'invalid-request', 'version-conflict', 'series-exists', 'unit-unknown'],
})

export const recordValues = defineRoute({
  id: 'record-values',
  method: 'POST',
  path: '/api/v1/places/:place/indicator-values',
  summary: 'Keep values of series with their source: by the office, or by the unit that owns them',
  access: ['office', 'liaison', 'unit-head'],
  write: true,
  params: inPlace,
  body: z.object({
    source: z.string().trim().min(1).max(300),
    values: z.array(schemas.seriesValueSchema).min(1).max(5000),
  }),
  status: 200,
  response: z.object({ kept: z.array(schemas.observationSchema), unchanged: z.int() }),
  problems: ['not-found', 'invalid-request', 'value-of-others'],
})

export const tieSeries = defineRoute({
  id: 'tie-series',
  method: 'PUT',
  path: '/api/v1/places/:place/items/:item/series',
  summary: 'Say which series measures an item, or is held against it; null unties',
  access: ['office'],
  write: true,
  params: inPlace.extend({ item: id }),
  body: z.object({
    role: z.enum(['own', 'reference']),
    series: id.nullable(),
    /** The series it was tied to when the person looked. */
    expectedSeries: id.nullable(),
  }),
  status: 200,
  response: z.object({ item: id, role: z.enum(['own', 'reference']), series: id.nullable() }),
  problems: ['not-found', 'invalid-request', 'tie-changed'],
})

export const returnStatistics = defineRoute({
  id: 'return-statistics',
  method: 'POST',
  path: '/api/v1/places/:place/returns/statistics',
  summary: 'A workbook of statistics of a period: what its columns and lines mean is proposed, told, then remembered',
  access: ['office', 'liaison', 'unit-head'],
  write: true,
  consumes: 'multipart',
  params: inPlace,
  form: z.object({
    period: schemas.periodSchema,
    source: z.string().trim().min(1).max(300),
    claimedOn: z.iso.date().optional(),
    take: z.enum(['check', 'all', 'good']).default('check'),
    /** JSON: `{ columns: { heading: name|amount|base|growth|skip }, series: { line’s name: id of a series } }`. */
    mapping: z.string().max(40_000).optional(),
  }),
  status: 200,
  response: schemas.statisticsReturnSchema,
  problems: ['not-found', 'invalid-request', 'value-of-others', 'too-large', 'unreadable-file'],
})
