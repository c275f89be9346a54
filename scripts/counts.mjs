/** How many tests passed and failed, read from the runners' JSON reports. */
import { readFileSync, rmSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** A step without tests of its own counts as one. @param {boolean} ok @returns {Counts} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** @param {readonly Counts[]} counts @returns {Counts} */
export const sum = (counts) =>
  counts.reduce(
    (all, each) => ({
      passed: all.passed + each.passed,
      failed: all.failed + each.failed,
      skipped: all.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** So that a runner which dies before it reports is not counted by its last report. @param {string} file */
export const forget = (file) => rmSync(file, { force: true });

/** @param {string} file @param {boolean} ok whether the runner ended well */
export const vitestCounts = (file, ok) =>
  honest(ok, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

/** @param {string} file @param {boolean} ok whether the runner ended well */
export const playwrightCounts = (file, ok) =>
  honest(ok, file, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

/**
 * A runner that crashed, reported nothing, or ran nothing has failed, whatever else it says.
 * @param {boolean} ok
 * @param {string} file
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
function honest(ok, file, read) {
  /** @type {Counts} */
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return one(false);
  }
  const isBad = !ok || counts.passed + counts.skipped === 0;
  return isBad && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
