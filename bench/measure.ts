import { performance } from 'node:perf_hooks'

/** The middle of a list of figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
}

/** Time of one call in milliseconds: what the processor spent on this process, and what the clock on the wall says. */
export interface Spent {
  readonly cpu: number
  readonly wall: number
}

/** Median time over `runs` calls, after one that warms up. */
export function spend(runs: number, work: () => void): Spent {
  work()
  const cpu: number[] = []
  const wall: number[] = []
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    const from = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(from)
    cpu.push((user + system) / 1000)
    wall.push(performance.now() - began)
  }
  return { cpu: median(cpu), wall: median(wall) }
}
