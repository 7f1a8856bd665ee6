export { Button } from './components/button/button.tsx'
export { EmptyState } from './components/empty-state/empty-state.tsx'
export { Figure, groupDigits } from './components/figure/figure.tsx'
export { PageHeader } from './components/page-header/page-header.tsx'
export { ProblemNote } from './components/problem-note/problem-note.tsx'
export { type ReportParagraph, type ReportSegment, ReportText } from './components/report-text/report-text.tsx'
export { SealMark } from './components/seal-mark/seal-mark.tsx'
export {
  type SeriesCorridor,
  SeriesPlot,
  type SeriesPlotProps,
  type SeriesPoint,
} from './components/series-plot/series-plot.tsx'
export { type State, StateMark, stateShapes } from './components/state-mark/state-mark.tsx'
export { type ColourRole, colourRoles, darkColours, lightColours } from './styles/colours.ts'
export { componentStyles } from './styles/component-styles.ts'
export { contrastOf } from './styles/contrast.ts'
export { tokenStyles } from './styles/token-styles.ts'
