/** A newcomer makes a test of their own: one folder and one line of the programme, and a person does it. */
import type { Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { startServer } from '../fixtures/server.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { countRows, fillTables, readTable } from '../pages/device.ts';
import { next, openTask, readInstruction, tellContext } from '../pages/participant.ts';
import { annaWith } from '../pages/people.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'taps-probe';
const ROOM = 'src/lib/paradigms';
const FOLDER = `${ROOM}/${NAME}`;
const PROGRAMME = 'src/lib/programme/shipped/neotiv-12.json';
const DICTIONARY = 'docs/data-dictionary.md';

/** What a build and the tools need. The forms' pictures are left out: this test brings its own. */
const COPIED = [
  '.prettierrc',
  DICTIONARY,
  'package.json',
  'package-lock.json',
  'scripts',
  'server.mjs',
  'src',
  'static',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
const NOT_COPIED = ['static/stimuli', 'src/laboratory'];
/** Made by the tools, never by hand. */
const NOT_SOURCES = ['node_modules', 'build', '.svelte-kit'];

/** What the newcomer puts in the place of what the template leaves open, in all files of the folder. */
const WRITTEN: readonly (readonly [open: string, words: string])[] = [
  ['Neuer Test (noch zu schreiben)', 'Kreise'],
  ['New test (yet to be written)', 'Circles'],
  [' (noch zu schreiben)', ''],
  [' (yet to be written)', ''],
  ['(source yet to be written)', '(ours)'],
  [
    "{ citation: 'The publication it comes from, yet to be written', doi: 'yet to be written' }",
    "{ citation: 'A made-up source', doi: '10.1000/1' }",
  ],
  ['paradigm: yet to be written', 'paradigm ours'],
  ['Yet to be written', 'Nothing, it is a probe'],
];

/** Faster than 200 ms is no answer to a circle. */
const REACTION_MS = 400;
const PRACTICE = 6;
const CIRCLES = 12;

const test = base.extend<{ readonly project: string }>({
  // Playwright reads the names of the other fixtures from this pattern, so it must stand there also when empty.
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from the pattern
  project: async ({}, use) => {
    const project = await mkdtemp(join(tmpdir(), 'merkzeit-newcomer-'));
    for (const path of COPIED) {
      await cp(join(ROOT, path), join(project, path), {
        recursive: true,
        filter: (source) => !NOT_COPIED.some((left) => source === join(ROOT, left)),
      });
    }
    await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
    await use(project).finally(async () => await rm(project, { recursive: true, force: true }));
  },
});

/** What the command says. Rejects, with all it said, where it ends badly. */
async function say(project: string, command: 'npm' | 'npx', args: readonly string[]): Promise<string> {
  // Playwright's own word for it would make the build one for tests.
  const { NODE_ENV: _, ...env } = process.env;
  return await new Promise((resolved, rejected) => {
    execFile(command, args, { cwd: project, env }, (error, said, complained) => {
      if (error === null) resolved(said);
      else rejected(new Error(`${command} ${args.join(' ')} failed.\n${said}\n${complained}`));
    });
  });
}

/** Each source file of the project with a hash of what it holds. */
async function sourcesOf(project: string): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const top of await readdir(project)) {
    if (NOT_SOURCES.includes(top)) continue;
    for (const path of await filesBelow(join(project, top))) {
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      sources.set(path.slice(project.length + 1).replaceAll('\\', '/'), hash);
    }
  }
  return sources;
}

async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Files outside of the new folder that were changed, added or removed since. */
async function changedSince(
  before: ReadonlyMap<string, string>,
  project: string,
): Promise<readonly string[]> {
  const now = await sourcesOf(project);
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => !path.startsWith(`${FOLDER}/`) && before.get(path) !== now.get(path))
    .toSorted();
}

async function fillIn(project: string): Promise<void> {
  for (const path of await filesBelow(join(project, FOLDER))) {
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      WRITTEN.reduce((written, [open, words]) => written.replaceAll(open, words), text),
    );
  }
}

async function writeProgramme(project: string): Promise<void> {
  await writeFile(
    join(project, PROGRAMME),
    JSON.stringify({
      id: 'neotiv-12',
      version: 2,
      title: { de: 'Eine Woche', en: 'One week' },
      weeks: 1,
      graceDays: 7,
      tasks: [{ id: 'circles', about: 'memory', week: 1, steps: [{ paradigm: NAME, form: 1 }] }],
    }),
  );
}

/** Files of the build in which the template's words stand. */
async function builtFromTemplate(project: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await filesBelow(join(project, 'build'))) {
    if (!path.endsWith('.js')) continue;
    if (/noch zu schreiben|yet to be written/i.test(await readFile(path, 'utf8'))) found.push(path);
  }
  return found;
}

/** Taps the side on which each circle is, as a person who looks at the picture. */
async function tapCircles(page: Page, count: number, phase: 'practice' | 'test'): Promise<void> {
  const before = await countRows(page, 'trials');
  const circle = page.getByRole('img', { name: 'Auf welcher Seite ist der Kreis?' }).locator('img');
  for (let index = 0; index < count; index++) {
    await expect.poll(async () => await countRows(page, 'trials'), { intervals: [50] }).toBe(before + index);
    await expect(circle).toBeVisible();
    const drawn = decodeURIComponent((await circle.getAttribute('src')) ?? '');
    const centre = Number(/cx=['"]?(\d+)/.exec(drawn)?.[1]);
    await page.waitForTimeout(REACTION_MS);
    await page.getByRole('button', { name: centre < 480 ? 'links' : 'rechts', exact: true }).tap();
    if (phase === 'test') continue;
    const feedback = page.getByRole('alertdialog', { name: 'Richtig.' });
    await feedback.getByRole('button', { name: 'Weiter' }).tap();
    await expect(feedback).toBeHidden();
  }
}

/** Anna's first task, from the home screen to its end. */
async function doFirstTask(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('heading', { name: 'Willkommen bei Merkzeit' })).toBeVisible();
  await fillTables(page, { ...annaWith(0), sessions: [], trials: [] });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Frau Muster.' })).toBeVisible();
  await expect(page.getByText('Kreise', { exact: true })).toBeVisible();
  await openTask(page);
  await readInstruction(page);
  await tapCircles(page, PRACTICE, 'practice');
  await expect(
    page.getByText(`Sie haben ${PRACTICE} von ${PRACTICE} Mal richtig geantwortet.`),
  ).toBeVisible();
  await next(page);
  await page.getByRole('button', { name: 'Beginnen' }).tap();
  await tapCircles(page, CIRCLES, 'test');
  await tellContext(page, null);
  await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible();
}

test('a newcomer adds a test in one folder, and Anna does it', async ({ page, project }) => {
  test.slow();
  // Kit's generated types, which a checkout has from its first check.
  await say(project, 'npx', ['svelte-kit', 'sync']);
  const before = await sourcesOf(project);

  await test.step('the template becomes a test that says what is left to write', async () => {
    const said = await say(project, 'npm', ['run', 'new:paradigm', NAME]);
    expect(said).toContain(`${FOLDER}/text.ts:6 name: 'Neuer Test (noch zu schreiben)',`);
    await fillIn(project);
    await say(project, 'npm', ['run', 'new:paradigm', '--', '--golden', NAME]);
    // A name of the folder in the title of each: its own tests, the contract, and what is left to write.
    const tests = ['contract.test.ts', '_template/unwritten.test.ts', NAME].map((file) => `${ROOM}/${file}`);
    await say(project, 'npx', ['vitest', 'run', '--project', 'node', ...tests, '-t', NAME]);
    expect(await changedSince(before, project)).toEqual([]);
  });

  await test.step('one line of the programme and one written page are all that changes beside it', async () => {
    await writeProgramme(project);
    await say(project, 'npm', ['run', 'dictionary']);
    expect(await changedSince(before, project)).toEqual([DICTIONARY, PROGRAMME]);
    await say(project, 'npm', ['run', 'build']);
    expect(await builtFromTemplate(project)).toEqual([]);
  });

  const server = await startServer({ script: join(project, 'server.mjs') });
  try {
    await doFirstTask(page, server.origin);
    const rows = await readTable<TrialRow>(page, 'trials');
    expect(rows.filter(({ paradigm }) => paradigm === NAME)).toHaveLength(PRACTICE + CIRCLES);

    await page.getByRole('link', { name: 'Zum Befundbrief' }).tap();
    await expect(page.getByText(/Kreise: Sie haben 100\s% der Kreise richtig beantwortet\./)).toBeVisible();
  } finally {
    await server.remove();
  }
});
