import type { SeriesCorridor, SeriesPoint } from './series-plot.tsx'

/** The rectangle that is drawn in, in the drawing's own units. */
export interface PlotBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where everything of a plot stands; `range` is null when there is nothing to draw. */
export interface PlacedSeries {
  readonly range: readonly [number, number] | null
  /** The base line does not stand for zero. */
  readonly cut: boolean
  readonly base: number
  readonly xs: readonly number[]
  readonly points: readonly ({ x: number; y: number; labelY: number; value: string } | null)[]
  /** Unbroken stretches of the line, as SVG writes points. */
  readonly runs: readonly string[]
  readonly band: { readonly top: number; readonly bottom: number } | null
  readonly edges: readonly number[]
  readonly wordsAt: number
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Room that a line of words takes where the drawing is narrow; labels nearer than this would stand on each other. */
const lineOfWords = 22

/**
 * Places a series and its corridor in a box. Zero is on the axis unless all numbers are on one side of it and their spread is
 * less than a tenth of their distance from it: a growth of 5 to 6 is drawn from zero, a level of 9,200 to 9,300 is not, and the base is drawn broken.
 * @example placeSeries([{ period: '1月', value: '5' }], null, { x: 0, y: 0, width: 100, height: 50 }).base // 50
 */
export function placeSeries(
  points: readonly SeriesPoint[],
  corridor: SeriesCorridor | null,
  box: PlotBox,
): PlacedSeries {
  const numbers = points.map(({ value }) => (value === null ? null : Number(value)))
  const held = numbers.filter((value): value is number => value !== null && Number.isFinite(value))
  const ends = [corridor?.low, corridor?.high].flatMap((end) =>
    end === null || end === undefined ? [] : [Number(end)],
  )
  const xs = points.map((_, index) =>
    tenth(box.x + (points.length === 1 ? 0 : (index * box.width) / (points.length - 1))),
  )
  const all = [...held, ...ends]
  if (all.length === 0) {
    return { range: null, cut: false, base: 0, xs, points: [], runs: [], band: null, edges: [], wordsAt: 0 }
  }
  let low = Math.min(...all)
  let high = Math.max(...all)
  const cut = low * high > 0 && high - low < Math.min(Math.abs(low), Math.abs(high)) / 10 && high !== low
  if (cut) {
    const air = (high - low) / 5
    low -= air
    high += air
  } else {
    low = Math.min(low, 0)
    high = Math.max(high, 0)
  }
  const span = high - low || 1
  const yOf = (value: number): number => tenth(box.y + box.height - ((value - low) / span) * box.height)
  const edges = [...new Set(ends.map(yOf))]
  const wordsAt = (edges[0] ?? 0) + 4
  const placed = numbers.map((value, index) => {
    if (value === null || !Number.isFinite(value)) return null
    const y = yOf(value)
    const near = Math.abs(y + 4 - wordsAt) < lineOfWords && edges.length > 0
    const labelY = near ? (y + 4 < wordsAt ? wordsAt - lineOfWords : wordsAt + lineOfWords) : y + 4
    return { x: xs[index] ?? box.x, y, labelY, value: points[index]?.value ?? '' }
  })
  return {
    range: [low, high],
    cut,
    base: cut ? box.y + box.height : yOf(0),
    xs,
    points: placed,
    runs: joinRuns(placed),
    band: ends.length === 0 ? null : bandOf(corridor, yOf, box),
    edges,
    wordsAt,
  }
}

function bandOf(corridor: SeriesCorridor | null, yOf: (value: number) => number, box: PlotBox) {
  const top = corridor?.high == null ? box.y : yOf(Number(corridor.high))
  const bottom = corridor?.low == null ? box.y + box.height : yOf(Number(corridor.low))
  return top < bottom ? { top, bottom } : null
}

function joinRuns(points: readonly ({ x: number; y: number } | null)[]): string[] {
  const runs: string[][] = [[]]
  for (const point of points) {
    if (point === null) runs.push([])
    else runs.at(-1)?.push(`${point.x},${point.y}`)
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '))
}
