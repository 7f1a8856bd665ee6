import { z } from 'zod'
import { defineRoute } from '../route.ts'

const stateSchema = z.object({ state: z.enum(['up', 'ready']) })

export const getHealth = defineRoute({
  id: 'get-health',
  method: 'GET',
  path: '/healthz',
  summary: 'The program runs; says nothing about the database',
  access: 'public',
  write: false,
  status: 200,
  response: stateSchema,
  problems: [],
})

export const getReadiness = defineRoute({
  id: 'get-readiness',
  method: 'GET',
  path: '/readyz',
  summary: 'The program and its database answer',
  access: 'public',
  write: false,
  status: 200,
  response: stateSchema,
  problems: ['unavailable'],
})

export const getOpenapi = defineRoute({
  id: 'get-openapi',
  method: 'GET',
  path: '/api/v1/openapi.json',
  summary: 'This description (OpenAPI 3.1)',
  access: 'public',
  write: false,
  status: 200,
  response: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  problems: [],
})
