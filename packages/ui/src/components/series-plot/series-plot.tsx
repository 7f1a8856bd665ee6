import { placeSeries } from './place-series.ts'

/** One point of a series: the period as shown, and its exact decimal; null where nothing is held. */
export interface SeriesPoint {
  readonly period: string
  readonly value: string | null
}

/** What was aimed at: one line when both ends are equal, a band otherwise; an open side is null. */
export interface SeriesCorridor {
  readonly low: string | null
  readonly high: string | null
  /** The target's words, as the report says them. */
  readonly words: string
}

/** A series to draw, its unit, and the words of its table. */
export interface SeriesPlotProps {
  /** What is shown, for those who do not see it and as the table's caption. */
  readonly title: string
  readonly unit: string
  readonly points: readonly SeriesPoint[]
  readonly corridor?: SeriesCorridor
  /** Heads of the table below the drawing, and the word for a period without a value. */
  readonly words: { readonly period: string; readonly value: string; readonly none: string }
}

const width = 640
const height = 220
const edge = { left: 8, right: 96, top: 20, bottom: 28 }

/**
 * A series as an ink line with the target as a hairline corridor, and the same numbers as a table under it.
 * The drawing begins at zero unless every number lies far from it; then the cut is drawn as a broken axis.
 * A narrow drawing keeps its words legible and names every other period. A period without a value breaks the line. Drawing rounds to a tenth of a pixel; the table has the decimals as they are.
 * @example <SeriesPlot title="地区生产总值增速" unit="%" points={points} corridor={{ low: '5.5', high: null, words: '5.5%以上' }} words={words} />
 */
export function SeriesPlot({ title, unit, points, corridor, words }: SeriesPlotProps) {
  const box = {
    x: edge.left,
    y: edge.top,
    width: width - edge.left - edge.right,
    height: height - edge.top - edge.bottom,
  }
  const placed = placeSeries(points, corridor ?? null, box)
  const last = placed.points.findLast((point) => point !== null)
  const step = Math.ceil(points.length / 8)
  return (
    <figure className="gm-plot">
      {placed.range !== null && (
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
          {placed.band !== null && (
            <rect
              className="gm-plot-band"
              x={box.x}
              y={placed.band.top}
              width={box.width}
              height={placed.band.bottom - placed.band.top}
            />
          )}
          {placed.edges.map((y) => (
            <line key={y} className="gm-plot-edge" x1={box.x} x2={box.x + box.width} y1={y} y2={y} />
          ))}
          {corridor && placed.edges[0] !== undefined && (
            <text className="gm-plot-word" x={box.x + box.width + 6} y={placed.wordsAt}>
              {corridor.words}
            </text>
          )}
          <line
            className="gm-plot-base"
            x1={box.x}
            x2={box.x + box.width}
            y1={placed.base}
            y2={placed.base}
            strokeDasharray={placed.cut ? '2 4' : undefined}
          />
          {placed.runs.map((run) => (
            <polyline key={run} className="gm-plot-line" points={run} />
          ))}
          {placed.points.map(
            (point, index) =>
              point && (
                <circle key={points[index]?.period} className="gm-plot-point" cx={point.x} cy={point.y} r={2.5}>
                  <title>{`${points[index]?.period} ${points[index]?.value}${unit}`}</title>
                </circle>
              ),
          )}
          {last && (
            <text className="gm-plot-last" x={last.x + 6} y={last.labelY}>
              {`${last.value}${unit}`}
            </text>
          )}
          {points.map(
            (point, index) =>
              index % step === 0 && (
                <text
                  key={point.period}
                  className={`gm-plot-period ${index % (2 * step) === 0 ? '' : 'gm-plot-between'}`}
                  x={placed.xs[index]}
                  y={height - 8}
                >
                  {point.period}
                </text>
              ),
          )}
        </svg>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls is reached by keyboard */}
      <section className="gm-plot-numbers" aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              {points.map(({ period }) => (
                <th key={period} scope="col">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{unit === '' ? words.value : `${words.value} (${unit})`}</th>
              {points.map(({ period, value }) => (
                <td key={period}>{value ?? words.none}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </figure>
  )
}
