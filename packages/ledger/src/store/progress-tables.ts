import type { ColumnType } from 'kysely'
import type { Json } from './database.ts'

/** A jsonb column that may be empty. */
type JsonOrNull = ColumnType<unknown, string | null, string | null>

export interface PlaceLawTable {
  place_code: string
  law: string
  version: number
  changed_at: string
  changed_by: string
}

export interface IndicatorSeriesTable {
  place_code: string
  id: string
  card: string | null
  name: string
  definition: string
  unit: string | null
  owner: string | null
  growth: string
  frequency: string
  polarity: string
  version: number
  changed_at: string
  changed_by: string
}

export interface ItemSeriesTable {
  place_code: string
  item: string
  role: string
  series: string
}

export interface ObservationTable {
  place_code: string
  id: string
  subject_kind: string
  subject: string
  period: string
  period_end: string
  aspect: string
  amount: string | null
  unit: string | null
  base: string | null
  growth: string | null
  figure_state: string
  definition: string | null
  source: string
  author: string
  made_at: string
  claimed_on: string
  late: boolean
  revises: string | null
  newest: boolean
}

export interface ProgressEntryTable {
  place_code: string
  item: string
  period: string
  unit: string
  state: string
  body: Json<unknown>
  approved: JsonOrNull
  returned_words: string | null
  unlocked: Json<unknown>
  submitted_on: string | null
  submitted_by: string | null
  approved_by: string | null
  version: number
  changed_at: string
  changed_by: string
}

export interface VerificationTable {
  place_code: string
  id: string
  item: string
  period: string
  method: string
  finding: string
  words: string
  observation: string | null
  made_at: string
  made_by: string
}

export interface EvidenceTable {
  place_code: string
  id: string
  kind: string
  title: string
  reference: string | null
  unit: string | null
  file_name: string | null
  media_type: string | null
  bytes: Uint8Array | null
  size: number | null
  sha256: string | null
  added_at: string
  added_by: string
}

export interface EvidenceUseTable {
  place_code: string
  evidence: string
  item: string
  added_at: string
  added_by: string
}

export interface ObstacleTable {
  place_code: string
  id: string
  item: string
  period: string
  unit: string
  cause: string
  ask: string
  words: string
  state: string
  answer: string | null
  answered_at: string | null
  answered_by: string | null
  version: number
  raised_at: string
  raised_by: string
}

export interface ExtensionRequestTable {
  place_code: string
  id: string
  item: string
  unit: string
  deadline: string
  reason: string
  state: string
  answer: string | null
  decision: string | null
  answered_at: string | null
  answered_by: string | null
  version: number
  asked_at: string
  asked_by: string
}

export interface CloseOutTable {
  place_code: string
  item: string
  unit: string
  state: string
  statement: string
  evidence: Json<unknown>
  proposed_at: string
  proposed_by: string
  signed_at: string | null
  signed_by: string | null
  checked_at: string | null
  checked_by: string | null
  method: string | null
  answer: string | null
  version: number
}

export interface StatisticsMappingTable {
  place_code: string
  layout: string
  body: Json<unknown>
  version: number
  changed_at: string
  changed_by: string
}

/** Tables of progress and of indicators (migration 6). */
export interface ProgressTables {
  place_law: PlaceLawTable
  indicator_series: IndicatorSeriesTable
  item_series: ItemSeriesTable
  observation: ObservationTable
  progress_entry: ProgressEntryTable
  verification: VerificationTable
  evidence: EvidenceTable
  evidence_use: EvidenceUseTable
  obstacle: ObstacleTable
  extension_request: ExtensionRequestTable
  close_out: CloseOutTable
  statistics_mapping: StatisticsMappingTable
}
