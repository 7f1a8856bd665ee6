import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { FastifyReply } from 'fastify'
import { ApiProblem } from '../problems/api-problem.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
}

/** The files of a folder as they were when the program started; no address reaches any other. */
export interface BuiltFiles {
  /** Their names below the folder, with `/` between. */
  readonly names: readonly string[]
  /** Sends one. @throws ApiProblem `not-found` */
  send(reply: FastifyReply, name: string): Promise<FastifyReply>
}

/**
 * Lists a folder of built files, to be sent by their names.
 * @example await openBuiltFiles('dist/web').send(reply, 'assets/index-1a2b.js')
 */
export function openBuiltFiles(folder: string): BuiltFiles {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = new Set(
    found.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')),
  )
  return {
    names: [...names],
    async send(reply, name) {
      if (!names.has(name)) throw new ApiProblem('not-found')
      const bytes = await readFile(join(folder, name))
      return reply.type(types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream').send(bytes)
    },
  }
}
