import { routes } from '@gangmu/contract'
import { writeOpenapi } from '../../openapi/write-openapi.ts'
import { bindRoute } from '../bind-route.ts'

/** Made when first asked for; it changes only with the program. */
let description: ReturnType<typeof writeOpenapi> | null = null

export const getOpenapi = bindRoute(routes.getOpenapi, async ({ api }) => {
  description ??= writeOpenapi(api.programVersion)
  return description
})
