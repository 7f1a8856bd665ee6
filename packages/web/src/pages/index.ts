import type { PageDefinition } from '../app/page-definition.ts'
import { accountsPage } from './accounts/accounts.tsx'
import { breakdownPage } from './breakdown/breakdown.tsx'
import { commitmentPage } from './commitment/commitment.tsx'
import { commitmentsPage } from './commitments/commitments.tsx'
import { comparisonPage } from './comparison/comparison.tsx'
import { differencesPage } from './differences/differences.tsx'
import { documentsPage } from './documents/documents.tsx'
import { homePage } from './home/home.tsx'
import { importReportPage } from './import-report/import-report.tsx'
import { indicatorPage } from './indicator/indicator.tsx'
import { indicatorsPage } from './indicators/indicators.tsx'
import { invitationPage } from './invitation/invitation.tsx'
import { itemPage } from './item/item.tsx'
import { leaderPage } from './leader-page/leader-page.tsx'
import { lightsPage } from './lights/lights.tsx'
import { monthSheetPage } from './month-sheet/month-sheet.tsx'
import { orphansPage } from './orphans/orphans.tsx'
import { overviewPage } from './overview/overview.tsx'
import { ownAccountPage } from './own-account/own-account.tsx'
import { placesPage } from './places/places.tsx'
import { policyPage } from './policy/policy.tsx'
import { postsPage } from './posts/posts.tsx'
import { readingRoomPage } from './reading-room/reading-room.tsx'
import { recordPage } from './record/record.tsx'
import { reportFilesPage } from './report-files/report-files.tsx'
import { reviewPage } from './review/review.tsx'
import { rightsPage } from './rights/rights.tsx'
import { rulesPage } from './rules/rules.tsx'
import { setupPage } from './setup/setup.tsx'
import { signInPage } from './sign-in/sign-in.tsx'
import { signInProviderPage } from './sign-in-provider/sign-in-provider.tsx'
import { signInsPage } from './sign-ins/sign-ins.tsx'
import { startPage } from './start/start.tsx'
import { unitPage } from './unit/unit.tsx'
import { unitsPage } from './units/units.tsx'

/** Every page of the workbench; a page is its folder and its line here. */
export const pages: readonly PageDefinition[] = [
  setupPage,
  signInPage,
  signInProviderPage,
  invitationPage,
  ownAccountPage,
  startPage,
  homePage,
  importReportPage,
  documentsPage,
  readingRoomPage,
  reportFilesPage,
  reviewPage,
  orphansPage,
  commitmentsPage,
  commitmentPage,
  breakdownPage,
  overviewPage,
  leaderPage,
  differencesPage,
  lightsPage,
  monthSheetPage,
  rulesPage,
  indicatorsPage,
  indicatorPage,
  comparisonPage,
  itemPage,
  unitsPage,
  unitPage,
  recordPage,
  accountsPage,
  rightsPage,
  postsPage,
  policyPage,
  signInsPage,
  placesPage,
]
