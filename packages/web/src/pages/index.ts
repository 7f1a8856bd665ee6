import type { PageDefinition } from '../app/page-definition.ts'
import { commitmentPage } from './commitment/commitment.tsx'
import { commitmentsPage } from './commitments/commitments.tsx'
import { documentsPage } from './documents/documents.tsx'
import { homePage } from './home/home.tsx'
import { importReportPage } from './import-report/import-report.tsx'
import { orphansPage } from './orphans/orphans.tsx'
import { readingRoomPage } from './reading-room/reading-room.tsx'
import { recordPage } from './record/record.tsx'
import { reportFilesPage } from './report-files/report-files.tsx'
import { reviewPage } from './review/review.tsx'
import { setupPage } from './setup/setup.tsx'
import { signInPage } from './sign-in/sign-in.tsx'
import { startPage } from './start/start.tsx'
import { unitsPage } from './units/units.tsx'

/** Every page of the workbench; a page is its folder and its line here. */
export const pages: readonly PageDefinition[] = [
  setupPage,
  signInPage,
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
  unitsPage,
  recordPage,
]
