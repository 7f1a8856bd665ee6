import type { LocalAccess } from '@gangmu/api'
import { type JobView, type Language, type Problem, renderProblem } from '@gangmu/contract'
import type { FileBytes } from './open-file.ts'

interface ServerImport {
  readonly access: LocalAccess
  readonly file: FileBytes
  /** Place code given by the person, or undefined to take it from the text. */
  readonly place: string | undefined
  readonly language: Language
}

type Outcome =
  | { readonly ok: true; readonly place: string; readonly document: string }
  | {
      readonly ok: false
      readonly problem: { readonly code: string; readonly params: Readonly<Record<string, string | number>> }
      readonly words: { readonly title: string; readonly detail: string }
    }

const pauseMs = 150

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
  const base = `${access.address}/api/v1/places/${place ?? access.homePlace}`
  const form = new FormData()
  form.set('placeChoice', place === undefined ? 'text' : 'given')
  form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name)
  let response = await fetch(`${base}/imports`, { method: 'POST', headers, body: form })
  for (;;) {
    if (!response.ok) return refused((await response.json()) as Problem)
    const { id, result, problem } = (await response.json()) as JobView
    if (problem !== null) return refused(problem)
    if (result !== null) return { ok: true, place: result.place, document: result.document }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    response = await fetch(`${base}/jobs/${id}`, { headers })
  }
}

/**
 * Imports a file through the running server, which alone may write the data directory, and waits until it is done. A server
 * that ends meanwhile is a problem like any other; what it accepted, it takes up again when it is started.
 * @example await importThroughServer({ access, file, place: undefined, language: 'zh' })
 */
export async function importThroughServer(asked: ServerImport): Promise<Outcome> {
  try {
    return await importAndWait(asked)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What fetch throws when the connection is refused or breaks.
    return refused(renderProblem('unavailable', {}, asked.language))
  }
}
