import { defineConfig } from 'vitest/config'

/** Unit, property and contract tests of every room; database tests and journeys have their own entries in tools/test.mjs. */
export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.db.test.ts', 'tools/new/templates/**'],
    testTimeout: 30_000,
  },
})
