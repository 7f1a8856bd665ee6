import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { openBuiltFiles } from '../http/built-files.ts'
import { ApiProblem } from '../problems/api-problem.ts'

/** Addresses of the workbench; the program in the browser finds its page by itself. */
const workbenchPaths = ['/w', '/w/*', '/setup', '/sign-in', '/sign-in/provider', '/invitation', '/account'] as const

const access = { access: 'public' } as const

/**
 * Serves the built workbench: one page for all its addresses, and its files. Without a build those addresses are not found.
 * @param folder Folder of the built workbench, or null.
 */
export async function registerWorkbench(server: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null) {
    for (const path of workbenchPaths) {
      server.get(path, { config: access }, () => {
        throw new ApiProblem('not-found')
      })
    }
    return
  }
  const page = () => readFileSync(join(folder, 'index.html'), 'utf8')
  const sendPage = (reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page())
  const files = openBuiltFiles(folder)
  for (const path of workbenchPaths) server.get(path, { config: access }, (_request, reply) => sendPage(reply))
  server.get('/assets/*', { config: access }, (request, reply) => {
    // Built files carry a hash of their content in their name.
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return files.send(reply, `assets/${(request.params as { '*': string })['*']}`)
  })
  // Browsers ask for this by themselves, also on public pages.
  server.get('/favicon.ico', { config: access }, (_request, reply) => reply.redirect('/seal.svg'))
  for (const name of files.names) {
    if (name.includes('/') || name === 'index.html') continue
    server.get(`/${name}`, { config: access }, (_request, reply) => {
      reply.header('cache-control', 'public, max-age=3600')
      return files.send(reply, name)
    })
  }
}
