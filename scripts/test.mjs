/**
 * `npm test`: everything, from a fresh clone: installs what is missing, checks, builds, plays the journeys.
 * The last line is `N passed, N failed`, and the exit code says the same. Nothing is tried twice.
 */
import { mkdirSync } from 'node:fs';
import { check } from './check.mjs';
import { build } from './build.mjs';
import { root, runPackage } from './command.mjs';
import { forget, one, playwrightCounts, sum } from './counts.mjs';
import { install, isInstalled } from './install.mjs';
import { prepareMachine } from './machine.mjs';
import { DEEP, runUnits, unitCounts } from './units.mjs';

const JOURNEYS_REPORT = `${root}test-results/journeys.json`;
const onCi = (process.env.CI ?? '') !== '' && process.env.CI !== 'false';

/** Each gets the machine the one before has made; returns null where it has nothing to count. */
const parts = /** @type {const} */ ([
  ['install', installed],
  ['machine', machine],
  ['check', check],
  ['deep', deep],
  ['build', built],
  ['journeys', journeys],
]);

async function installed() {
  if (isInstalled()) return null;
  return one((await install({ show: true })).ok);
}

/** Without PostgreSQL its tests are skipped, loudly; on CI that is a failure. */
async function machine() {
  const missing = await prepareMachine();
  for (const { what, debian, otherwise } of missing) {
    const isSkipped = debian === 'postgresql' && !onCi;
    console.log(`!!! ${what} is missing${isSkipped ? ': ITS TESTS ARE SKIPPED' : ''}. ${otherwise}`);
  }
  return one(missing.every(({ debian }) => debian === 'postgresql' && !onCi));
}

async function deep() {
  const { ok } = await runUnits(DEEP, { show: true });
  return unitCounts(DEEP, ok);
}

async function built() {
  return one((await build({ show: true })).ok);
}

async function journeys() {
  mkdirSync(`${root}test-results`, { recursive: true });
  forget(JOURNEYS_REPORT);
  const { ok } = await runPackage('@playwright/test', ['test'], {
    program: 'playwright',
    show: true,
    limitMinutes: 60,
  });
  return playwrightCounts(JOURNEYS_REPORT, ok);
}

const table = [];
const all = [];
for (const [name, part] of parts) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = performance.now();
  const counts = await part();
  const seconds = (performance.now() - start) / 1000;
  if (counts === null) {
    console.log('nothing to do');
    continue;
  }
  all.push(counts);
  table.push({ part: name, seconds: seconds.toFixed(1), ...counts });
  // Without the packages, or without a build, the rest would only fail again in other words.
  if (counts.failed > 0 && (name === 'install' || name === 'build')) break;
}

const { passed, failed } = sum(all);
console.log(`\n── summary ${'─'.repeat(53)}`);
for (const { part, seconds, passed: good, failed: bad, skipped } of table) {
  console.log(
    `${part.padEnd(10)} ${seconds.padStart(7)} s ${good} passed, ${bad} failed${skipped > 0 ? `, ${skipped} SKIPPED` : ''}`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
