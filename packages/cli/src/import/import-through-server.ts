import type { LocalAccess } from '@gangmu/api'
import { type DocumentView, type JobView, type Language, type Problem, renderProblem } from '@gangmu/contract'
import type { FileBytes } from '../open-file.ts'
import type { Importer, Outcome } from './importer.ts'

interface ServerImport {
  readonly access: LocalAccess
  readonly file: FileBytes
  /** Place code given by the person, or undefined to take it from the text. */
  readonly place: string | undefined
  readonly language: Language
}

const pauseMs = 100

function refused({
  code,
  params,
  title,
  detail,
}: Pick<Problem, 'params' | 'title' | 'detail'> & { code: string }): Outcome {
  return { ok: false, problem: { code, params }, words: { title, detail } }
}

async function importAndWait({ access, file, place, language }: ServerImport): Promise<Outcome> {
  const headers = {
    authorization: `Bearer ${access.token}`,
    'accept-language': language,
    'idempotency-key': crypto.randomUUID(),
  }
  const base = `${access.address}/api/v1/places/${encodeURIComponent(place ?? access.homePlace)}`
  const form = new FormData()
  form.set('placeChoice', place === undefined ? 'text' : 'given')
  form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name)
  let response = await fetch(`${base}/imports`, { method: 'POST', headers, body: form })
  for (;;) {
    if (!response.ok) return refused((await response.json()) as Problem)
    const { id, result, problem, notices } = (await response.json()) as JobView
    if (problem !== null) return refused(problem)
    if (result !== null) return { ok: true, ...result, notices: notices.map(({ text }) => text) }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    response = await fetch(`${base}/jobs/${id}`, { headers })
  }
}

/** A server that ends meanwhile is a problem like any other; what it accepted, it takes up again when it is started. */
async function importThroughServer(asked: ServerImport): Promise<Outcome> {
  try {
    return await importAndWait(asked)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What fetch throws when the connection is refused or breaks.
    return refused(renderProblem('unavailable', {}, asked.language))
  }
}

/** The documents of one place; none where the server does not answer, which the first import then tells. */
async function listDocuments(access: LocalAccess, place: string): Promise<readonly DocumentView[]> {
  const headers = { authorization: `Bearer ${access.token}` }
  const response = await fetch(`${access.address}/api/v1/places/${encodeURIComponent(place)}/documents`, {
    headers,
  }).catch(() => null)
  if (response === null || !response.ok) return []
  return ((await response.json()) as { documents: DocumentView[] }).documents
}

/**
 * Imports through the running server, which alone may write the data directory, and waits until each file is done.
 * @param place Place code given by the person, or undefined to take it from each text.
 * @example await makeServerImporter(access, undefined, 'zh').importOne(file)
 */
export function makeServerImporter(access: LocalAccess, place: string | undefined, language: Language): Importer {
  return {
    importOne: (file) => importThroughServer({ access, file, place, language }),
    async listKnown() {
      const documents = await listDocuments(access, place ?? access.homePlace)
      return new Map(documents.map((row) => [row.bytesSha256, { place: row.place, document: row.id }]))
    },
  }
}
