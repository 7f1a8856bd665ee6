import type { FastifyRequest } from 'fastify'
import { ApiProblem } from '../problems/api-problem.ts'

/** A file as it was sent. */
export interface Upload {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What a multipart request carries: one file in `file`, and short text fields. */
export interface Form {
  readonly upload: Upload
  readonly fields: Readonly<Record<string, string>>
}

/** File names are shown and kept, never used as a path: only the last part counts. */
function lastPart(name: string): string {
  const cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'))
  return name.slice(cut + 1).slice(0, 200)
}

/** Renders a number of bytes as people read it. @example describeBytes(52428800) // '50 MB' */
export function describeBytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`
}

const crowded: readonly string[] = ['FST_FILES_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PARTS_LIMIT']

async function readParts(request: FastifyRequest, limit: number): Promise<Form> {
  let upload: Upload | null = null
  const fields: Record<string, string> = {}
  const parts = request.parts({ limits: { fileSize: limit, files: 1, fields: 10, fieldSize: 4096, parts: 12 } })
  for await (const part of parts) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields[part.fieldname] = part.value
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file) chunks.push(chunk as Buffer)
    if (part.file.truncated) throw new ApiProblem('too-large', { limit: describeBytes(limit) })
    if (part.fieldname === 'file') upload = { fileName: lastPart(part.filename), bytes: Buffer.concat(chunks) }
  }
  if (upload === null) throw new ApiProblem('invalid-request', { where: 'file' })
  return { upload, fields }
}

/**
 * Reads a multipart form with exactly one file.
 * @throws ApiProblem `too-large` when the file passes the limit; `invalid-request` when there is no file or more than one,
 * or the form is cut off.
 * @example await readForm(request, 50 * 1024 * 1024)
 */
export async function readForm(request: FastifyRequest, limit: number): Promise<Form> {
  try {
    return await readParts(request, limit)
  } catch (error) {
    if (error instanceof ApiProblem) throw error
    // A second file or an eleventh field is too many, not too large, though the parser gives them the same status.
    const tooMany = error instanceof Error && 'code' in error && crowded.includes(String(error.code))
    if (!tooMany && error instanceof Error && 'statusCode' in error) throw error
    // The form's parser has no code of its own for a body that is cut off or is no form at all.
    throw new ApiProblem('invalid-request', { where: 'file' })
  }
}
