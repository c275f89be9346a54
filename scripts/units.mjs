/** Vitest's projects (vite.config.ts), run with a report that is counted afterwards. */
import { mkdirSync } from 'node:fs';
import { root, runPackage } from './command.mjs';
import { forget, vitestCounts } from './counts.mjs';

/** Quick: part of every check. Deep: real databases, killed processes, every model; part of every test. */
export const QUICK = ['node', 'browser'];
export const DEEP = ['deep'];

/**
 * @param {readonly string[]} projects
 * @param {{ show?: boolean }} [options] show: what it says appears as it comes
 */
export async function runUnits(projects, options = {}) {
  const report = reportOf(projects);
  mkdirSync(`${root}test-results`, { recursive: true });
  forget(report);
  return await runPackage(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    options,
  );
}

/** @param {readonly string[]} projects @param {boolean} ok whether the runner ended well */
export const unitCounts = (projects, ok) => vitestCounts(reportOf(projects), ok);

/** @param {readonly string[]} projects */
const reportOf = (projects) => `${root}test-results/units-${projects.join('-')}.json`;
