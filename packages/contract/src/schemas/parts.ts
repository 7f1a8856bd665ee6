import { z } from 'zod'

/** Id of a thing that the installation keeps. */
export const idSchema = z.string().min(1).max(64)

/** GB/T 2260 division code of a place (区划代码): six digits. */
export const placeCodeSchema = z.string().regex(/^\d{6}$/)

/** Parameters of a path that names a place. */
export const inPlace = z.object({ place: placeCodeSchema })

/** Parameters of a path that names a document of a place. */
export const ofDocument = inPlace.extend({ document: idSchema })

/** Parameters of a path that names a year of a place. */
export const ofYear = inPlace.extend({ year: z.coerce.number().int().min(1900).max(2200) })

/** Which stretch of a record is asked for: the entries before one, newest first. */
export const entriesQuery = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Files that a table is written to: Excel, CSV with and without BOM, JSON. */
export const tableFormatSchema = z.enum(['xlsx', 'csv', 'csv-plain', 'json'])
