import fc from 'fast-check';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import { paradigm as template } from '#lib/paradigms/_template/index.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { paradigmById, paradigms } from '#lib/paradigms/registry.ts';
import { loadTrialView } from '#lib/paradigms/views.ts';
import { main, newParadigm, renamed, unwritten, writeGolden } from './new-paradigm.ts';
import { layDesk } from './testing/desk.ts';

const TEMPLATE = 'src/lib/paradigms/_template';
const desk = layDesk();

const filesIn = (folder: string): string[] => readdirSync(folder).toSorted();
/** The words of a placeholder, without which a written file differs from an unwritten one in nothing. */
const write = (text: string): string => text.replaceAll(/noch zu schreiben|yet to be written/gi, 'Written');

function writeAll(folder: string): void {
  for (const file of filesIn(folder)) {
    writeFileSync(join(folder, file), write(readFileSync(join(folder, file), 'utf8')));
  }
}

describe('the template', () => {
  it('is no test of the app', async () => {
    expect([...paradigms.keys()].filter((id) => id.startsWith('_'))).toEqual([]);
    expect(() => paradigmById('_template')).toThrow(RangeError);
    await expect(loadTrialView('_template')).rejects.toThrow(RangeError);
  });

  it('keeps what the contract asks of every test', () => {
    const { trialFields, parameters, scores, parts } = template;
    const plan = template.makePlan(null, createRng('a'));
    expect(plan.parts.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    const [trial] = plan.parts[0]?.practice?.trials ?? [];
    expect(Object.keys(trial ?? {}).toSorted()).toEqual(Object.keys(trialFields).toSorted());
    const docs = [parameters, trialFields, scores].flatMap((group) => Object.values(group));
    expect(docs.filter(({ sentence }) => !/^[A-Z`].{10,}\.$/.test(sentence))).toEqual([]);
  });

  it('leaves open, in both languages and once a line, what only its author can know', () => {
    const spots = unwritten(TEMPLATE).map((spot) => spot.slice(TEMPLATE.length + 1));
    const counts = Object.fromEntries(
      ['README.md', 'index.ts', 'parameters.ts', 'text.ts'].map((file) => [
        file,
        spots.filter((spot) => spot.startsWith(`${file}:`)).length,
      ]),
    );
    expect(counts).toEqual({
      'README.md': 3,
      'index.ts': 2,
      'parameters.ts': Object.keys(template.parameters).length,
      'text.ts': 6 * LOCALES.length,
    });
    expect(spots).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count));
  });
});

describe('npm run new:paradigm', () => {
  const name = 'a-very-long-name-for-a-test-that-nobody-would-say-in-one-breath';
  let made: Awaited<ReturnType<typeof newParadigm>>;
  let folder = '';
  // Formatting takes seconds: one copy for the tests that read it, in a room of its own.
  beforeAll(async () => {
    const ownRoom = mkdtempSync(join(tmpdir(), 'merkzeit-'));
    folder = join(ownRoom, name);
    made = await newParadigm(ownRoom, name);
    return () => rmSync(ownRoom, { recursive: true });
  }, 60_000);

  it('copies every file but the test over all folders, under the new name', () => {
    expect(made.ok).toBe(true);
    const expected = filesIn(TEMPLATE)
      .filter((file) => file !== 'unwritten.test.ts')
      .map((file) => file.replace('template.test.ts', `${name}.test.ts`));
    expect(filesIn(folder)).toEqual(expected.toSorted());
    expect(readFileSync(join(folder, 'index.ts'), 'utf8')).toContain(`id: '${name}',`);
  });

  it('formats what it makes, also where the longer name asks for other lines', async () => {
    for (const file of ['index.ts', 'findings.ts', 'trials.ts']) {
      const options = (await prettier.resolveConfig(join(TEMPLATE, file))) ?? {};
      const text = readFileSync(join(folder, file), 'utf8');
      expect(await prettier.check(text, { ...options, filepath: file }), file).toBe(true);
    }
  });

  it('lists each spot with file, line and what stands there, until it is written', () => {
    const spots = made.ok ? made.value : [];
    expect(spots).toHaveLength(unwritten(TEMPLATE).length);
    for (const spot of spots) {
      const [, file = '', line = '', text = ''] = /^(\S+):(\d+) (.+)$/.exec(spot) ?? [];
      expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]?.trim()).toBe(text);
    }
    writeAll(folder);
    expect(unwritten(folder)).toEqual([]);
  });

  it('leaves nothing of the template’s name, whatever the new one is', () => {
    const texts = filesIn(TEMPLATE).map((file) => readFileSync(join(TEMPLATE, file), 'utf8'));
    const names = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,3}$/);
    fc.assert(
      fc.property(
        names.filter((any) => any !== 'template'),
        (any) => {
          for (const text of texts) expect(renamed(text, any)).not.toMatch(/_template|TemplateTrial/);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each(['Taps', 'taps_probe', 'taps probe', '-taps', 'taps-', '2taps', '../taps', '_taps', ''])(
    'refuses the name “%s”',
    async (wrong) => {
      const outcome = await newParadigm(desk.folder, wrong);
      expect(outcome.ok ? '' : outcome.reason).toContain(`“${wrong}” cannot be the name of a test`);
      expect(filesIn(desk.folder)).toEqual([]);
    },
  );

  it('refuses a folder that is there, and touches nothing in it', async () => {
    mkdirSync(join(desk.folder, 'taps'));
    expect(await newParadigm(desk.folder, 'taps')).toMatchObject({ ok: false });
    expect(filesIn(join(desk.folder, 'taps'))).toEqual([]);
  });

  it.each([
    ['arrows', 'There is a test “arrows” already'],
    ['contract', '“contract” is what a file of all tests is called'],
    ['Taps', 'small letters and digits'],
  ])('says why “%s” cannot be', async (wrong, sentence) => {
    const before = filesIn('src/lib/paradigms');
    expect(await main([wrong])).toBe(1);
    expect(desk.said).toContain(sentence);
    expect(filesIn('src/lib/paradigms')).toEqual(before);
  });

  it.each([[[]], [['one', 'two']], [['--colour']]])('explains itself to %j', async (args) => {
    expect(await main(args)).toBe(2);
    expect(desk.said).toContain('Usage: npm run new:paradigm NAME');
  });

  it('explains itself when asked', async () => {
    expect(await main(['--help'])).toBe(0);
    expect(desk.said).toContain('--golden');
  });
});

describe('npm run new:paradigm -- --golden', () => {
  it('writes rows with the scores that they give now', () => {
    mkdirSync(join(desk.folder, 'arrows'));
    expect(writeGolden(desk.folder, 'arrows')).toEqual({
      ok: true,
      value: join(desk.folder, 'arrows/golden/v1.json'),
    });
    const written = JSON.parse(readFileSync(join(desk.folder, 'arrows/golden/v1.json'), 'utf8')) as {
      rows: TrialRow[];
      scores: unknown;
    };
    expect(written.rows).toHaveLength(12);
    expect(JSON.parse(JSON.stringify(paradigmById('arrows').score(written.rows)))).toEqual(written.scores);
  });

  it('never overwrites one, and waits until everything is written', () => {
    const folder = join(desk.folder, 'arrows');
    mkdirSync(folder);
    writeFileSync(join(folder, 'text.ts'), "name: 'Neuer Test (noch zu schreiben)',\n");
    const early = writeGolden(desk.folder, 'arrows');
    expect(early.ok ? '' : early.reason).toContain('text.ts:1 name:');
    expect(existsSync(join(folder, 'golden'))).toBe(false);

    writeAll(folder);
    expect(writeGolden(desk.folder, 'arrows').ok).toBe(true);
    const again = writeGolden(desk.folder, 'arrows');
    expect(again.ok ? '' : again.reason).toContain('raise `version`');
  });

  it('names the tests that there are', async () => {
    expect(await main(['--golden', 'taps-probe'])).toBe(1);
    expect(desk.said).toContain('There is no test “taps-probe”. There are: arrows');
  });
});
