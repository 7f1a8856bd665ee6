import { z } from 'zod'
import * as accounts from './accounts.ts'
import * as breakdown from './breakdown.ts'
import * as ledger from './ledger.ts'
import * as lights from './lights.ts'
import * as progress from './progress.ts'
import { outlineNodeSchema, quoteSchema, readingSchema } from './reading.ts'
import { postSchema, unitEventSchema, unitSchema } from './units.ts'

/** Problem details as answered on the wire (RFC 9457, July 2023). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Schemas that stand under their own name in the OpenAPI description, so that a client gets one type for one thing. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Place: ledger.placeSchema,
  Decision: ledger.decisionSchema,
  Remainder: ledger.remainderSchema,
  Document: ledger.documentSchema,
  DocumentDetail: ledger.documentDetailSchema,
  DocumentReading: ledger.documentReadingSchema,
  Commitment: ledger.commitmentSchema,
  CommitmentDetail: ledger.commitmentDetailSchema,
  Location: ledger.locationSchema,
  Orphan: ledger.orphanSchema,
  FindingsReturn: ledger.findingsReturnSchema,
  Unit: unitSchema,
  Post: postSchema,
  UnitEvent: unitEventSchema,
  Job: ledger.jobSchema,
  AuditEntry: ledger.auditEntrySchema,
  Session: ledger.sessionSchema,
  Account: accounts.accountSchema,
  AccountPolicy: accounts.accountPolicySchema,
  SessionLine: accounts.sessionLineSchema,
  Holder: accounts.holderSchema,
  Home: ledger.homeSchema,
  Breakdown: breakdown.breakdownSchema,
  BreakdownDetail: breakdown.breakdownDetailSchema,
  WorkItem: breakdown.workItemSchema,
  WorkItemLine: breakdown.itemSchema,
  WorkItemDetail: breakdown.itemDetailSchema,
  ItemTarget: breakdown.itemTargetSchema,
  Duty: breakdown.dutySchema,
  Milestone: breakdown.milestoneSchema,
  Slot: breakdown.slotSchema,
  ChangeDecision: breakdown.changeDecisionSchema,
  Comparison: breakdown.comparisonSchema,
  LeadAdvice: breakdown.leadAdviceSchema,
  WorkbookReturn: breakdown.workbookReturnSchema,
  Law: lights.lawSchema,
  LightVerdict: lights.verdictSchema,
  ItemLight: lights.itemLightSchema,
  ItemLine: lights.itemLineSchema,
  RollUp: lights.rollUpSchema,
  Observation: progress.observationSchema,
  EntryBody: progress.entryBodySchema,
  ProgressEntry: progress.progressEntrySchema,
  MonthSheet: progress.monthSheetSchema,
  ItemProgress: progress.itemProgressSchema,
  Verification: progress.verificationSchema,
  Evidence: progress.evidenceSchema,
  Obstacle: progress.obstacleSchema,
  ExtensionRequest: progress.extensionRequestSchema,
  CloseOut: progress.closeOutSchema,
  Overview: progress.overviewSchema,
  IndicatorSeries: progress.seriesSchema,
  IndicatorLine: progress.seriesLineSchema,
  IndicatorDetail: progress.seriesDetailSchema,
  StatisticsReturn: progress.statisticsReturnSchema,
  Quote: quoteSchema,
  OutlineNode: outlineNodeSchema,
  Reading: readingSchema,
  Problem: problemSchema,
}
