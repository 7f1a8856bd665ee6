import type { z } from 'zod'
import type * as accounts from './schemas/accounts.ts'
import type * as breakdown from './schemas/breakdown.ts'
import type * as ledger from './schemas/ledger.ts'
import type * as lights from './schemas/lights.ts'
import type * as progress from './schemas/progress.ts'
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
/** What a light can say. */
export type LightState = (typeof lights.lightStates)[number]
/** A light with everything that makes it so. */
export type LightVerdictView = z.infer<typeof lights.verdictSchema>
/** A rule as it was tried. */
export type RuleToldView = z.infer<typeof lights.ruleToldSchema>
/** What would turn a light. */
export type TurnView = z.infer<typeof lights.turnSchema>
/** An item's light on a day, with its deadline's receipt. */
export type ItemLightView = z.infer<typeof lights.itemLightSchema>
/** An item with its light in one line. */
export type ItemLineView = z.infer<typeof lights.itemLineSchema>
/** How many items have each light. */
export type RollUpView = z.infer<typeof lights.rollUpSchema>
/** How a light looks in a place. */
export type LookView = z.infer<typeof lights.lookSchema>
/** The rules of a place. */
export type LawView = z.infer<typeof lights.lawSchema>
/** The rules of a place, and those it could choose. */
export type LawAnswerView = z.infer<typeof lights.lawAnswerSchema>
/** A value of a period in one aspect. */
export type ObservationView = z.infer<typeof progress.observationSchema>
/** What a unit says of an item for a period. */
export type EntryBody = z.infer<typeof progress.entryBodySchema>
/** An entry as it is kept. */
export type ProgressEntryView = z.infer<typeof progress.entryViewSchema>
/** A field of an entry. */
export type EntryField = (typeof progress.entryFields)[number]
/** A unit's month. */
export type MonthSheetView = z.infer<typeof progress.monthSheetSchema>
/** Everything that was said of an item. */
export type ItemProgressView = z.infer<typeof progress.itemProgressSchema>
/** A look at what was reported, by somebody else. */
export type VerificationView = z.infer<typeof progress.verificationSchema>
/** A piece of evidence. */
export type EvidenceView = z.infer<typeof progress.evidenceSchema>
/** What stands in the way. */
export type ObstacleView = z.infer<typeof progress.obstacleSchema>
/** A request for more time. */
export type ExtensionRequestView = z.infer<typeof progress.extensionRequestSchema>
/** A close-out. */
export type CloseOutView = z.infer<typeof progress.closeOutSchema>
/** A period whose values were said differently. */
export type DifferenceView = z.infer<typeof progress.differenceSchema>
/** A year of work on a day. */
export type OverviewView = z.infer<typeof progress.overviewSchema>
/** A series in a list. */
export type SeriesLineView = z.infer<typeof progress.seriesLineSchema>
/** A series with every period. */
export type SeriesDetailView = z.infer<typeof progress.seriesDetailSchema>
/** What a workbook of statistics says. */
export type StatisticsReturnView = z.infer<typeof progress.statisticsReturnSchema>
