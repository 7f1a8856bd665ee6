import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
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
  await server.register(fastifyStatic, { root: folder, serve: false, cacheControl: false })
  for (const path of workbenchPaths) server.get(path, { config: access }, (_request, reply) => sendPage(reply))
  server.get('/assets/*', { config: access }, (request, reply) => {
    // Built files carry a hash of their content in their name.
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return reply.sendFile(`assets/${(request.params as { '*': string })['*']}`)
  })
  // Browsers ask for this by themselves, also on public pages.
  server.get('/favicon.ico', { config: access }, (_request, reply) => reply.redirect('/seal.svg'))
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'index.html') continue
    server.get(`/${entry.name}`, { config: access }, (_request, reply) => {
      reply.header('cache-control', 'public, max-age=3600')
      return reply.sendFile(entry.name)
    })
  }
}
