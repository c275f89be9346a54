/** `npm run check`: format, lint, types, units and dead code, side by side; under a minute on two cores. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root, runPackage } from './command.mjs';
import { one, sum } from './counts.mjs';
import { QUICK, runUnits, unitCounts } from './units.mjs';

const WORKER_TYPES = 'src/service-worker/tsconfig.json';
const LANES = 2;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<import('./command.mjs').Ended>} run
 * @property {(ok: boolean) => import('./counts.mjs').Counts} [count] one, where it has no tests of its own
 */

/** The longest first, so that the lanes end together. @type {Step[]} */
const steps = [
  { name: 'lint (eslint)', run: () => lint() },
  {
    name: 'units (vitest in Node and in the browser)',
    run: () => runUnits(QUICK),
    count: (ok) => unitCounts(QUICK, ok),
  },
  {
    name: 'types (svelte-check)',
    run: () => runPackage('svelte-check', ['--fail-on-warnings', '--output', 'human']),
  },
  { name: 'dead code (knip)', run: () => runPackage('knip', ['--no-progress']) },
  { name: 'format (prettier)', run: () => format() },
  ...(existsSync(`${root}${WORKER_TYPES}`)
    ? [
        {
          name: 'types of the service worker (tsc)',
          run: () => runPackage('typescript', ['--project', WORKER_TYPES, '--noEmit'], { program: 'tsc' }),
        },
      ]
    : []),
];

/**
 * Prints each step as it ends: one line where all is well, and all it said where not.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function check() {
  // Kit's generated types: every other step reads them.
  const frame = { name: 'frame (svelte-kit sync)', run: () => kitSync() };
  const counts = [await report(frame)];
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      counts.push(await report(step));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return sum(counts);
}

/** The cache goes by content: what has not changed is not looked at again. */
const lint = () =>
  runPackage('eslint', [
    '--max-warnings',
    '0',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    'node_modules/.cache/eslint/',
    '.',
  ]);

const format = () =>
  runPackage('prettier', [
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    'node_modules/.cache/prettier/checked',
    '.',
  ]);

const kitSync = () => runPackage('@sveltejs/kit', ['sync'], { program: 'svelte-kit' });

/** @param {Step} step */
async function report({ name, run, count = one }) {
  const { ok, output, seconds } = await run();
  const counts = count(ok);
  const good = counts.failed === 0;
  const tests =
    count === one ? '' : `, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  if (!good) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name}, ${seconds.toFixed(1)} s${tests}`);
  return counts;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = performance.now();
  const { failed } = await check();
  console.log(`${failed === 0 ? 'Good' : 'Not good'}, ${((performance.now() - start) / 1000).toFixed(0)} s.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
