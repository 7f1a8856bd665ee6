import { frameExample } from '../../frame-example.ts'
import { retoldNote, sampleReport } from '../../sample-report.ts'
import type { PortalLanguage } from '../../words/language.ts'
import { renderCommitmentPage } from './commitment.tsx'

function page(language: PortalLanguage, index: number, longName = '', note: typeof retoldNote | null = null): string {
  const report = sampleReport(1, longName)
  const commitment = report.commitments[index]
  if (!commitment) throw new RangeError(`Cannot show example ${index}: there are ${report.commitments.length}`)
  return renderCommitmentPage({
    frame: frameExample(language, `/c/${commitment.address}`),
    place: report.place,
    documentTitle: report.title,
    note,
    commitment,
    adoptedOn: report.adoptedOn,
    previous: report.commitments[index - 1]?.address ?? null,
    next: report.commitments[index + 1]?.address ?? null,
  })
}

/** States of a promise's page that tests render and people look at. */
export const commitmentExamples = {
  project: (language: PortalLanguage) => page(language, 0),
  task: (language: PortalLanguage) => page(language, 1),
  target: (language: PortalLanguage) => page(language, 2),
  retold: (language: PortalLanguage) => page(language, 1, '', retoldNote),
  'very long names': (language: PortalLanguage) => page(language, 0, '及沿线综合环境整治与配套服务设施提升'.repeat(4)),
} satisfies Record<string, (language: PortalLanguage) => string>
