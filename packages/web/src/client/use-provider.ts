import { routes } from '@gangmu/contract'
import { useMutation } from '@tanstack/react-query'
import { callRoute } from './call-route.ts'
import { keepErrand, type ProviderErrand } from './provider-trip.ts'

/** Leaves for the identity provider; what is to be done afterwards waits in this tab. */
export function useProvider() {
  return useMutation({
    mutationFn: async (errand: ProviderErrand) => {
      const { address } = await callRoute(routes.startProviderSignIn)
      keepErrand(errand)
      location.assign(address)
    },
  })
}
