import { type LightState, lightStates } from '@gangmu/contract'
import type { LightFilter } from './lights-view.tsx'

/** The filter as the address writes it; what is not understood is left out. @example readLightFilter({ state: 'behind' }).state */
export function readLightFilter({ state, unit }: Readonly<Record<string, string | undefined>>): LightFilter {
  const known: readonly LightState[] = lightStates
  return {
    state: known.find((one) => one === state),
    unit: unit === undefined || unit === '' ? undefined : unit.slice(0, 64),
  }
}
