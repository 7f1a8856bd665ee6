import type { z } from 'zod'
import type * as accounts from './schemas/accounts.ts'
import type * as breakdown from './schemas/breakdown.ts'
import type * as ledger from './schemas/ledger.ts'
import type * as units from './schemas/units.ts'

/** A place as the api shows it. */
export type PlaceView = z.infer<typeof ledger.placeSchema>
/** A person's decision on a finding, with where it stands now. */
export type DecisionView = z.infer<typeof ledger.decisionSchema>
/** Kind of thing that is decided on. */
export type DecisionKind = (typeof ledger.decisionKinds)[number]
/** What a person decided. */
export type Verdict = (typeof ledger.verdicts)[number]
/** How much of a document is still undecided. */
export type RemainderView = z.infer<typeof ledger.remainderSchema>
/** A document in a list. */
export type DocumentView = z.infer<typeof ledger.documentSchema>
/** A document with its versions, adoption and orphans. */
export type DocumentDetailView = z.infer<typeof ledger.documentDetailSchema>
/** A document's reading with the decisions on it. */
export type DocumentReadingView = z.infer<typeof ledger.documentReadingSchema>
/** Where words stand in the original file. */
export type LocationView = z.infer<typeof ledger.locationSchema>
/** An adopted promise with where its words stand in the original. */
export type CommitmentDetailView = z.infer<typeof ledger.commitmentDetailSchema>
/** An adopted promise. */
export type CommitmentView = z.infer<typeof ledger.commitmentSchema>
/** What an edited workbook of findings says. */
export type FindingsReturnView = z.infer<typeof ledger.findingsReturnSchema>
/** A decision without a place in the current text, and where it might belong. */
export type OrphanView = z.infer<typeof ledger.orphanSchema>
/** A post of a unit. */
export type PostView = z.infer<typeof units.postSchema>
/** A unit of the directory. */
export type UnitView = z.infer<typeof units.unitSchema>
/** What became of a unit. */
export type UnitEventView = z.infer<typeof units.unitEventSchema>
/** A long work in progress. */
export type JobView = z.infer<typeof ledger.jobSchema>
/** One entry of the record. */
export type AuditEntryView = z.infer<typeof ledger.auditEntrySchema>
/** Who is signed in. */
export type SessionView = z.infer<typeof ledger.sessionSchema>
/** The first page after signing in. */
export type HomeView = z.infer<typeof ledger.homeSchema>
/** An account as administrators see it. */
export type AccountView = z.infer<typeof accounts.accountSchema>
/** How people sign in and how long they stay. */
export type AccountPolicy = z.infer<typeof accounts.accountPolicySchema>
/** A session of an account. */
export type SessionLine = z.infer<typeof accounts.sessionLineSchema>
/** Somebody whom entries of a record name. */
export type PersonView = z.infer<typeof accounts.personSchema>
/** One time somebody signed in to an account or failed to. */
export type OwnSignInView = z.infer<typeof accounts.ownSignInSchema>
/** A role granted to an account for a place. */
export type GrantView = z.infer<typeof accounts.grantSchema>
/** What somebody may give in a place. */
export type GrantPower = (typeof accounts.grantPowers)[number]
/** A person who holds, held or will hold a post. */
export type HolderView = z.infer<typeof accounts.holderSchema>
/** A year's breakdown. */
export type BreakdownView = z.infer<typeof breakdown.breakdownSchema>
/** A breakdown with what is missing. */
export type BreakdownDetailView = z.infer<typeof breakdown.breakdownDetailSchema>
/** A work item in a list. */
export type ItemView = z.infer<typeof breakdown.itemSchema>
/** A work item by itself. */
export type WorkItemView = z.infer<typeof breakdown.workItemSchema>
/** Who answers for an item. */
export type DutyView = z.infer<typeof breakdown.dutySchema>
/** Lead units suggested, with reasons. */
export type LeadAdviceView = z.infer<typeof breakdown.leadAdviceSchema>
/** What changed between two days. */
export type ComparisonView = z.infer<typeof breakdown.comparisonSchema>
/** What an edited workbook says. */
export type WorkbookReturnView = z.infer<typeof breakdown.workbookReturnSchema>
/** A work item with all that is known of it. */
export type ItemDetailView = z.infer<typeof breakdown.itemDetailSchema>
/** A decision that changed an issued item. */
export type ChangeDecisionView = z.infer<typeof breakdown.changeDecisionSchema>
/** One of the things a pack states. */
export type SlotView = z.infer<typeof breakdown.slotSchema>
/** A step on the way. */
export type MilestoneView = z.infer<typeof breakdown.milestoneSchema>
/** Items with what they are to become. */
export type ItemChanges = z.infer<typeof breakdown.itemChangesSchema>
