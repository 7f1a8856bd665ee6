import type { JobView } from '@gangmu/contract'
import { enqueueJob } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { Call } from '../routes/bind-route.ts'
import type { ImportRequest } from './import-request.ts'
import { renderJob } from './render-job.ts'

interface Pasted {
  readonly name: string
  readonly text: string
  readonly placeChoice: 'text' | 'given'
}

interface Sent {
  readonly name?: string | undefined
  readonly placeChoice: 'text' | 'given'
}

type ImportCall = Call<{ readonly place: string }, unknown, Pasted | undefined, Sent | undefined>

/** The bytes of an upload as they came; a pasted text in UTF-8. */
function readPayload({ body, form, upload }: ImportCall) {
  if (upload !== undefined && form !== undefined) {
    return { fileName: form.name ?? upload.fileName, bytes: upload.bytes, placeChoice: form.placeChoice }
  }
  if (body === undefined) throw new ApiProblem('invalid-request', { where: 'file' })
  return { fileName: body.name, bytes: new TextEncoder().encode(body.text), placeChoice: body.placeChoice }
}

/**
 * Keeps an upload or a pasted text as a job, so that it survives a killed process, and wakes the runner.
 * @param document The document that gets a new text version, or null for a new one.
 * @throws ApiProblem `invalid-request` when there is nothing to import.
 * @example await enqueueImport(call, null)
 */
export async function enqueueImport(call: ImportCall, document: string | null): Promise<JobView> {
  const { api, params, principal, context, language } = call
  if (principal === null) throw new ApiProblem('signed-out')
  const { fileName, bytes, placeChoice } = readPayload(call)
  if (bytes.length === 0) throw new ApiProblem('invalid-request', { where: 'file' })
  const { officePlaces } = principal
  const input: ImportRequest = {
    fileName,
    place: params.place,
    placeChoice: document === null ? placeChoice : 'given',
    document,
    officePlaces: officePlaces === 'all' ? 'all' : [...officePlaces],
    mayOpenPlaces: principal.rolesIn(api.homePlace).includes('system-administrator'),
  }
  const job = await api.ledger.command(enqueueJob, context, { kind: 'import', input, payload: bytes })
  api.jobs.wake()
  return renderJob(job, language)
}
