import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { ProgressTables } from './progress-tables.ts'

/** A jsonb column: read as a value, written as text already made with `JSON.stringify` (both drivers take that alike). */
export type Json<T> = ColumnType<T, string, string>

export interface PlaceTable {
  place_code: string
  name: string
  parent: string | null
  home: boolean
  opened_at: string
  opened_by: string
}

export interface ChainHeadTable {
  place_code: string
  sequence: number
  hash: string
}

export interface AuditEntryTable {
  place_code: string
  sequence: number
  at: string
  actor: string
  action: string
  what: string
  before: Json<unknown>
  after: Json<unknown>
  previous_hash: string
  hash: string
  algorithm: string
}

export interface CheckpointTable {
  place_code: string
  sequence: number
  hash: string
  at: string
  algorithm: string
  key: string
  previous_checkpoint_hash: string
  signature: string
}

export interface IdempotencyTable {
  place_code: string
  actor: string
  key: string
  command: string
  request_hash: string
  answer: ColumnType<unknown, string | null, string>
  created_at: string
}

export interface DocumentTable {
  place_code: string
  id: string
  title: string
  kind: string
  year: number | null
  file_name: string
  format: string
  bytes_sha256: string
  imported_at: string
  imported_by: string
  state: string
  text_version: number
  version: number
  remainder: ColumnType<unknown, string | null, string | null>
  orphans: number
  adopted_at: string | null
  adopted_by: string | null
  commitments: number
}

export interface TextVersionTable {
  place_code: string
  document: string
  number: number
  file_name: string
  format: string
  media_type: string
  encoding: string | null
  bytes: Uint8Array
  bytes_sha256: string
  text: string
  text_sha256: string
  marks: Json<unknown>
  warnings: Json<unknown>
  imported_at: string
  imported_by: string
}

export interface ReadingTable {
  place_code: string
  document: string
  text_version: number
  number: number
  reader_version: string
  body: Uint8Array
  stored_at: string
  stored_by: string
}

export interface DecisionTable {
  place_code: string
  id: string
  document: string
  kind: string
  version: number
  text_version: number
  anchor_start: number
  anchor_end: number
  withdrawn: boolean
}

export interface DecisionVersionTable {
  place_code: string
  id: string
  version: number
  text_version: number
  anchor_start: number
  anchor_end: number
  quote: string
  context_before: string
  context_after: string
  verdict: string
  correction: ColumnType<unknown, string | null, string | null>
  reason: string | null
  decided_by: string
  decided_at: string
}

export interface CommitmentTable {
  place_code: string
  year: number
  number: number
  address: string
  document: string
  text_version: number
  kind: string
  quote_start: number
  quote_end: number
  quote: string
  sentence_start: number
  sentence_end: number
  sentence: string
  section_id: string | null
  section_title: string | null
  verb: string | null
  objects: Json<unknown>
  target: ColumnType<unknown, string | null, string | null>
  stated: number | null
  named: number | null
  adopted_at: string
  adopted_by: string
  version: number
}

export interface AccountTable {
  place_code: string
  id: string
  name: string
  password_hash: string | null
  disabled: boolean
  failures: number
  locked_until: string | null
  created_at: string
  password_set_at: string | null
  version: Generated<number>
  last_sign_in_at: string | null
}

export interface AccountPolicyTable {
  place_code: string
  body: Json<unknown>
  version: number
  changed_at: string
  changed_by: string
}

export interface FormerPasswordTable {
  place_code: string
  account: string
  number: number
  password_hash: string
  set_at: string
}

export interface AccountLinkTable {
  place_code: string
  token_hash: string
  account: string
  purpose: string
  expires_at: string
  used_at: string | null
  made_at: string
  made_by: string
}

export interface SecondFactorTable {
  place_code: string
  account: string
  secret: string
  key_id: string | null
  started_at: string
  confirmed_at: string | null
  used_step: number
}

export interface RecoveryCodeTable {
  place_code: string
  account: string
  code_hash: string
  used_at: string | null
}

export interface AccountIdentityTable {
  place_code: string
  issuer: string
  subject: string
  account: string
  linked_at: string
  linked_by: string
}

export interface PostHolderTable {
  place_code: string
  id: string
  post: string
  account: string
  held_from: string
  held_until: string | null
  version: number
  changed_at: string
  changed_by: string
}

export interface PostRoleTable {
  place_code: string
  post: string
  role: string
  granted_at: string
  granted_by: string
}

export interface RoleGrantTable {
  place_code: string
  account: string
  role: string
  granted_at: string
  granted_by: string
}

export interface SessionTable {
  place_code: string
  token_hash: string
  account: string
  csrf: string
  opened_at: string
  seen_at: string
  expires_at: string
  idle_minutes: number
  id: string
  device: string
  means: string
}

export interface SetupTokenTable {
  place_code: string
  token_hash: string
  expires_at: string
  used_at: string | null
}

export interface JobTable {
  place_code: string
  id: string
  kind: string
  state: string
  stage: string
  done: number
  total: number
  input: Json<unknown>
  payload: Uint8Array | null
  result: ColumnType<unknown, string | null, string | null>
  problem: ColumnType<unknown, string | null, string | null>
  attempt: number
  lease_until: string | null
  created_at: string
  created_by: string
}

export interface UnitTable {
  place_code: string
  id: string
  name: string
  short_name: string | null
  aliases: Json<unknown>
  kind: string
  parent: string | null
  position: number
  state: string
  leader_in_charge: string | null
  version: number
  changed_at: string
  changed_by: string
}

export interface PostTable {
  place_code: string
  id: string
  unit: string
  title: string
  kind: string
  position: number
  version: number
  changed_at: string
  changed_by: string
}

export interface BreakdownTable {
  place_code: string
  year: number
  state: string
  confirmations: Json<unknown>
  meeting: string | null
  adopted_on: string | null
  issue_number: string | null
  issued_on: string | null
  baseline_sha256: string | null
  supplements: Json<unknown>
  version: number
  changed_at: string
  changed_by: string
}

export interface WorkItemTable {
  place_code: string
  id: string
  year: number
  commitment: number
  number: number
  part: number
  kind: string
  state: string
  title: string
  deadline: string | null
  lead_unit: string | null
  leader: string | null
  body: Json<unknown>
  version: number
  changed_at: string
  changed_by: string
}

export interface WorkItemVersionTable {
  place_code: string
  id: string
  version: number
  effective_on: string
  decision: string | null
  body: Json<unknown>
  made_at: string
  made_by: string
}

export interface DutyTable {
  place_code: string
  id: string
  item: string
  role: string
  unit: string
  post: string | null
  position: number
  held_from: string
  held_until: string | null
}

export interface ProjectSlotTable {
  place_code: string
  year: number
  commitment: number
  number: number
  name: string | null
  excuse: ColumnType<unknown, string | null, string | null>
  version: number
  changed_at: string
  changed_by: string
}

export interface ChangeDecisionTable {
  place_code: string
  id: string
  year: number
  item: string
  kind: string
  document: string
  decided_on: string
  approver: string
  reason: string
  successor: string | null
  before: Json<unknown>
  after: Json<unknown>
  made_at: string
  made_by: string
}

export interface UnitEventTable {
  place_code: string
  id: string
  unit: string
  kind: string
  successor: string | null
  effective_on: string
  document: string | null
  before: ColumnType<unknown, string | null, string | null>
  after: Json<unknown>
  made_at: string
  made_by: string
}

/** Every table of the ledger, as both drivers give it: instants as ISO text, dates as text, int8 as text. */
export interface Database extends ProgressTables {
  place: PlaceTable
  chain_head: ChainHeadTable
  audit_entry: AuditEntryTable
  checkpoint: CheckpointTable
  idempotency: IdempotencyTable
  document: DocumentTable
  text_version: TextVersionTable
  reading: ReadingTable
  decision: DecisionTable
  decision_version: DecisionVersionTable
  commitment: CommitmentTable
  account: AccountTable
  role_grant: RoleGrantTable
  session: SessionTable
  setup_token: SetupTokenTable
  account_policy: AccountPolicyTable
  former_password: FormerPasswordTable
  account_link: AccountLinkTable
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
  account_identity: AccountIdentityTable
  post_holder: PostHolderTable
  post_role: PostRoleTable
  job: JobTable
  unit: UnitTable
  post: PostTable
  breakdown: BreakdownTable
  work_item: WorkItemTable
  work_item_version: WorkItemVersionTable
  duty: DutyTable
  project_slot: ProjectSlotTable
  change_decision: ChangeDecisionTable
  unit_event: UnitEventTable
}

/** A connection to read by. */
export type Reader = Kysely<Database>
/** An open transaction to write in. */
export type Writer = Transaction<Database>
