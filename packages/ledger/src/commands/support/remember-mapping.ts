import { canonicalJson } from '../../domain/canonical-json.ts'
import { findMappingRow, type StatisticsMapping, writeMappingRow } from '../../store/statistics-mappings.ts'
import type { Work } from '../command.ts'

/** Keeps how a workbook was read, so that the next one of the same headings needs nobody to say it again. */
export async function rememberMapping(
  { writer, place, actor, at }: Work,
  { layout, columns }: { readonly layout: string; readonly columns: Readonly<Record<string, string>> },
): Promise<{ readonly before: StatisticsMapping | null; readonly after: StatisticsMapping } | null> {
  const before = await findMappingRow(writer, place, layout)
  if (before && canonicalJson(before.columns) === canonicalJson(columns)) return null
  const after = { layout, columns, version: (before?.version ?? 0) + 1 }
  await writeMappingRow(writer, place, after, { actor, at })
  return { before, after }
}
