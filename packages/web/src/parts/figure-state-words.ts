import type { ObservationView } from '@gangmu/contract'
import type { Messages } from '../app/language.tsx'

type Words = Readonly<Record<ObservationView['figureState'], string>>

/** How settled a value is, in words, the same wherever values stand. */
export const figureStateWords: Messages<Words> = {
  zh: { estimate: '预计', flash: '快报', preliminary: '初步核算', final: '最终核实', withdrawn: '撤回' },
  en: { estimate: 'estimate', flash: 'flash', preliminary: 'preliminary', final: 'final', withdrawn: 'withdrawn' },
}
