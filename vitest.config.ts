import { defineConfig } from 'vitest/config'

const ignored = ['**/node_modules/**', 'tools/new/templates/**']

/**
 * Two projects. `unit`: unit, property and contract tests of every room, and the tools' own.
 * `db`: tests that need a database, on the one GANGMU_TEST_DB names (`pglite`, or `postgres` at GANGMU_TEST_DATABASE_URL).
 * Journeys have their own configuration in `e2e/`.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}', 'e2e/support/*.test.ts'],
          exclude: [...ignored, '**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['packages/*/{src,test}/**/*.db.test.ts', 'tools/**/*.db.test.ts'],
          exclude: ignored,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
