import { frameExample } from '../../frame-example.ts'
import { retoldNote, sampleReport } from '../../sample-report.ts'
import type { PortalLanguage } from '../../words/language.ts'
import { renderFrontPage } from './front.tsx'

const model = (language: PortalLanguage) => ({
  frame: frameExample(language, '/'),
  years: [2025],
  places: [],
  query: '',
})

/** States of the front page that tests render and people look at. */
export const frontExamples = {
  empty: (language: PortalLanguage) => renderFrontPage({ ...model(language), years: [], report: null }),
  full: (language: PortalLanguage) => renderFrontPage({ ...model(language), report: sampleReport(8) }),
  retold: (language: PortalLanguage) =>
    renderFrontPage({ ...model(language), report: { ...sampleReport(2), note: retoldNote } }),
  signed: (language: PortalLanguage) =>
    renderFrontPage({
      ...model(language),
      report: sampleReport(2),
      checkpoint: { sequence: 188, hash: '9f86d081884c7d659a2feaa0c55ad015'.repeat(2), on: '2026-02-03' },
    }),
  found: (language: PortalLanguage) => renderFrontPage({ ...model(language), report: sampleReport(2), query: '西站' }),
  'nothing found': (language: PortalLanguage) =>
    renderFrontPage({ ...model(language), report: sampleReport(2), query: '<script>' }),
  'very long names': (language: PortalLanguage) =>
    renderFrontPage({
      ...model(language),
      places: [{ code: '990103', name: '长名'.repeat(20), parent: null }],
      report: sampleReport(2, '及沿线综合环境整治与配套服务设施提升'.repeat(4)),
    }),
} satisfies Record<string, (language: PortalLanguage) => string>
