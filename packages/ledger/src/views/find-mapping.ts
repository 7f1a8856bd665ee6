import { findMappingRow, type StatisticsMapping } from '../store/statistics-mappings.ts'
import type { View } from './view.ts'

/** How a workbook of statistics with these headings was read last; null when it is new. */
export const findMapping: View<{ readonly layout: string }, StatisticsMapping | null> = {
  name: 'find-mapping',
  read: (reader, place, { layout }) => findMappingRow(reader, place, layout),
}
