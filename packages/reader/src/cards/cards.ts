import { readCards } from './read-cards.ts'
import { DEMAND } from './tables/demand.ts'
import { ECOLOGY } from './tables/ecology.ts'
import { FINANCE } from './tables/finance.ts'
import { GOVERNANCE } from './tables/governance.ts'
import { INNOVATION } from './tables/innovation.ts'
import { OUTPUT } from './tables/output.ts'
import { PEOPLE } from './tables/people.ts'
import { RURAL } from './tables/rural.ts'
import { TOWNS } from './tables/towns.ts'

/** How often an indicator's figure comes out. */
export type Frequency = 'monthly' | 'quarterly' | 'yearly' | 'irregular'

/** What is known of an indicator (指标卡): its names, its unit, when and from whom its figure comes, and which way is good. */
export interface IndicatorCard {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** Its name and other names in reports; the longest that ends a subject decides. */
  readonly aliases: readonly string[]
  /** Unit of the level, as statistics publish it; empty where there is none. */
  readonly unit: string
  readonly frequency: Frequency
  /** `real` at constant prices, `nominal` at current prices, `count` for things that have no price. */
  readonly growth: 'real' | 'nominal' | 'count'
  /** Whether more is better, less is better, or neither. */
  readonly better: 'more' | 'less' | 'neither'
  /**
   * `binding` or `anticipatory` as the tables of main indicators in the State's five-year plans (the eleventh to the fourteenth)
   * and its yearly plan class it; null where they do not name it. A place's own plan may class it otherwise.
   */
  readonly nature: 'binding' | 'anticipatory' | null
  /** Who publishes it. */
  readonly source: string
}

/** The cards, in the order of the statistics they come from. Frequencies and sources follow the usual practice and are defaults, not findings. */
export const INDICATOR_CARDS: readonly IndicatorCard[] = [
  OUTPUT,
  DEMAND,
  FINANCE,
  INNOVATION,
  PEOPLE,
  ECOLOGY,
  RURAL,
  TOWNS,
  GOVERNANCE,
].flatMap(readCards)
