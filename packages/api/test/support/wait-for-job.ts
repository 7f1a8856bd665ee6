import type { JobView } from '@gangmu/contract'
import type { Client } from './client.ts'

/** Asks until a job is done or failed. */
export async function waitForJob(client: Client, place: string, job: string, language = 'zh'): Promise<JobView> {
  for (let turn = 0; turn < 400; turn++) {
    const view = (
      await client.get(`/api/v1/places/${place}/jobs/${job}`, { 'accept-language': language })
    ).json<JobView>()
    if (view.state === 'done' || view.state === 'failed') return view
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`Cannot wait longer for job ${job}`)
}

/** Pastes a text and waits until it is a document. @returns its id */
export async function importText(client: Client, place: string, name: string, text: string): Promise<string> {
  const answer = await client.send('POST', `/api/v1/places/${place}/imports`, { name, text, placeChoice: 'given' })
  if (answer.statusCode !== 202) throw new Error(`Cannot import: ${answer.body}`)
  const job = await waitForJob(client, place, answer.json<JobView>().id)
  if (job.result === null) throw new Error(`Cannot import: ${JSON.stringify(job.problem)}`)
  return job.result.document
}
