import { defineConfig } from 'vitest/config'

/** Journeys: the built server and a real browser, one journey at a time, since each has two cores to share with both. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.journey.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
})
