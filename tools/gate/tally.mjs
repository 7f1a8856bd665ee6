/** Counts of a whole run, and why what was skipped was skipped. */
export function createTally() {
  return { passed: 0, failed: 0, skipped: 0, reasons: new Map(), failures: [] }
}

/** Adds one skipped test with its reason; equal reasons are printed once with a count. */
export function addSkip(tally, reason, count = 1) {
  tally.skipped += count
  tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + count)
}

/** Adds one failure under a name a reader can look for above. */
export function addFailure(tally, name) {
  tally.failed += 1
  tally.failures.push(name)
}

/** The reason a test states in its own title, as in `reads the seed (skipped: ../shared is absent)`. */
export function readReason(title) {
  const at = title.lastIndexOf('skipped:')
  if (at < 0) return `no reason in its title: ${title}`
  const rest = title.slice(at + 'skipped:'.length).trim()
  return rest.endsWith(')') ? rest.slice(0, -1) : rest
}

/**
 * Adds a Vitest JSON report. A file that could not run at all, or an error outside any test, counts as one failure.
 * @param exitCode Vitest's own: non-zero without a failed test means an error outside the tests.
 */
export function addVitestReport(tally, report, exitCode, name) {
  let failed = 0
  for (const file of report?.testResults ?? []) {
    for (const result of file.assertionResults) {
      if (result.status === 'passed') tally.passed += 1
      else if (result.status === 'failed') {
        failed += 1
        addFailure(tally, `${name}: ${result.fullName}`)
      } else addSkip(tally, readReason(result.fullName))
    }
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      failed += 1
      addFailure(tally, `${name}: ${file.name} could not run`)
    }
  }
  if (exitCode !== 0 && failed === 0) addFailure(tally, `${name}: ended with exit code ${exitCode} outside any test`)
}

/**
 * The last line of a run.
 * @example summarize({ passed: 3, failed: 0, skipped: 1 }) // '3 passed, 0 failed, 1 skipped'
 */
export function summarize({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
