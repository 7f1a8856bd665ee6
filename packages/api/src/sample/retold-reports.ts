import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findExamplesFolder } from '../server/find-folder.ts'

const districtSchema = z.object({
  invented: z.boolean(),
  note: z.object({ zh: z.string(), en: z.string() }),
  reports: z.array(z.object({ file: z.string() })),
})

/** What is said of a text that retells a report, in both languages. */
export type RetoldNote = z.infer<typeof districtSchema>['note']

function readNotes(): ReadonlyMap<string, RetoldNote> {
  const folder = findExamplesFolder()
  if (folder === null) return new Map()
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return new Map(
    entries.flatMap(({ name }) => {
      const district = districtSchema.parse(JSON.parse(readFileSync(join(folder, name, 'district.json'), 'utf8')))
      if (district.invented) return []
      return district.reports.map(({ file }) => {
        const sha256 = createHash('sha256')
          .update(readFileSync(join(folder, name, file)))
          .digest('hex')
        return [sha256, district.note] as const
      })
    }),
  )
}

let notes: ReadonlyMap<string, RetoldNote> | null = null

/**
 * The note on a document that is one of the examples' own retellings, known by its bytes: its sentences are not the report's,
 * and no page may call them so. Null for every other document.
 * @param bytesSha256 SHA-256 of the document's file.
 * @example findRetoldNote(document.bytesSha256)?.zh // '依据公开报告，用自己的话转述；报告没有写明的留空。'
 */
export function findRetoldNote(bytesSha256: string): RetoldNote | null {
  notes ??= readNotes()
  return notes.get(bytesSha256) ?? null
}
