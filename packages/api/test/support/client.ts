import type { FastifyInstance, InjectOptions } from 'fastify'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Answer = Awaited<ReturnType<FastifyInstance['inject']>>

/** A browser as the server sees one: keeps the session's cookie and CSRF token, makes a key for every write. */
export interface Client {
  get(url: string, headers?: Record<string, string>): Promise<Answer>
  /** A write with everything a write needs; `headers` replaces or (with an empty value) removes what it would send. */
  send(method: Method, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Uploads a file as a browser's form does. */
  upload(
    url: string,
    file: { name: string; bytes: Uint8Array },
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Answer>
  readonly cookie: string
}

let keys = 0

/** Bytes of a multipart form. */
function writeForm(file: { name: string; bytes: Uint8Array }, fields: Record<string, string>) {
  const boundary = 'gangmu-test-boundary'
  const parts: Buffer[] = []
  for (const [name, value] of Object.entries(fields)) {
    parts.push(Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`))
  }
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`
  parts.push(Buffer.from(head), Buffer.from(file.bytes), Buffer.from(`\r\n--${boundary}--\r\n`))
  return { body: Buffer.concat(parts), type: `multipart/form-data; boundary=${boundary}` }
}

/** Makes a client that is not signed in. @example await makeClient(server).get('/healthz') */
export function makeClient(server: FastifyInstance): Client {
  let cookie = ''
  let csrf = ''
  async function inject(options: InjectOptions): Promise<Answer> {
    const answer = await server.inject(options)
    const set = answer.cookies.find(({ name }) => name === 'gangmu_session')
    if (set !== undefined) cookie = set.value === '' ? '' : `gangmu_session=${set.value}`
    if (answer.body !== '' && String(answer.headers['content-type']).startsWith('application/json')) {
      const { csrf: token } = answer.json<{ csrf?: string | null }>()
      if (token !== undefined) csrf = token ?? ''
    }
    return answer
  }
  const clean = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
  const write = (headers: Record<string, string>) =>
    clean({ cookie, 'x-csrf-token': csrf, 'idempotency-key': `test-key-${++keys}`, ...headers })
  return {
    get: (url, headers = {}) => inject({ method: 'GET', url, headers: clean({ cookie, ...headers }) }),
    send: (method, url, body, headers = {}) =>
      inject({ method, url, headers: write(headers), ...(body === undefined ? {} : { payload: body as object }) }),
    upload(url, file, fields = {}, headers = {}) {
      const { body, type } = writeForm(file, fields)
      return inject({ method: 'POST', url, headers: write({ 'content-type': type, ...headers }), payload: body })
    },
    get cookie() {
      return cookie
    },
  }
}
