import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../src/lib/scoring/norms/library.ts';
import { readPack } from '../src/lib/scoring/norms/pack.ts';
import { LINEAR, simulateSample } from '../src/lib/scoring/norms/testing/simulated-sample.ts';
import { main, SCHEMA_FILE, schemaText } from './norms.ts';
import { layDesk } from './testing/desk.ts';

const desk = layDesk();

const CSV = [
  'age,sex,educationYears,value',
  ...simulateSample({ ...LINEAR, n: 200 }, 'file').map(({ age, sex, educationYears, value }) =>
    [age, sex, educationYears, value].join(','),
  ),
].join('\n');

const out = (): string => join(desk.folder, 'own-pack.json');
const build = async (text: string, ...more: string[]): Promise<number> =>
  await main([
    'build',
    desk.file('data.csv', text),
    '--score',
    'connect.timeS.numbers',
    '--out',
    out(),
    ...more,
  ]);

describe('the schema of a norm pack', () => {
  it('is the one that is kept (npm run norms -- --schema)', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
  });

  it('names every field of the shipped packs and all four kinds', async () => {
    const schema = JSON.parse(await schemaText()) as {
      properties: Record<string, unknown>;
      required: string[];
    };
    for (const pack of Object.values(packFiles)) {
      for (const field of Object.keys(pack as object)) expect(schema.properties).toHaveProperty(field);
    }
    expect(schema.required).toEqual(
      expect.arrayContaining(['source', 'status', 'population', 'mode', 'country']),
    );
    const kinds = /"const":"(cells|regression|lms|location-scale)"/g;
    expect(JSON.stringify(schema).match(kinds)).toHaveLength(4);
  });
});

describe('npm run norms -- build', () => {
  it('writes a pack that the list takes, and the picture beside it', async () => {
    const stated = [
      '--mode',
      'unsupervised-tablet',
      '--country',
      'DE',
      '--date',
      '2026-11-21',
      '--doi',
      '10.1000/x',
    ];
    const people = [
      '--population-de',
      '200 Personen',
      '--population-en',
      '200 people',
      '--citation',
      'Own 2026',
    ];
    expect(await build(CSV, ...stated, ...people)).toBe(0);
    expect(desk.said).toContain('own-pack: normiert, 200 people aged 60 to 79');
    expect(desk.said).not.toContain('not stated');
    const reading = readPack(JSON.parse(readFileSync(out(), 'utf8')));
    expect(reading).toMatchObject({
      ok: true,
      pack: { source: { citation: 'Own 2026', doi: '10.1000/x' }, built: { date: '2026-11-21' }, unit: 's' },
    });
    expect(readFileSync(out().replace('.json', '.svg'), 'utf8')).toMatch(/^<svg/);
    desk.forget();
    expect(await main([out()])).toBe(0);
    expect(desk.said).toContain('location-scale, n 200; compared at ages 60 to 79');
  });

  it('calls a pack provisional without its mode, and names what was not said', async () => {
    expect(await build(CSV)).toBe(0);
    expect(desk.said).toContain('own-pack: vorlaeufig');
    expect(desk.said).toContain(
      'not stated: --mode, --country, --date, --population-de, --population-en, --doi',
    );
  });

  it('names the lines of a bad file, and writes nothing', async () => {
    expect(await build('age,value\n64,x\n65,3\n66')).toBe(1);
    expect(desk.said).toContain('data.csv:2 value “x” is not a number');
    expect(desk.said).toContain('data.csv:4 there are 1 cells, and 2 columns');
    expect(existsSync(out())).toBe(false);
  });

  it('refuses a small sample with a sentence', async () => {
    expect(await build(CSV.split('\n').slice(0, 60).join('\n'))).toBe(1);
    expect(desk.said).toMatch(/^There are 59 people aged \d+ to \d+; at least 100 are needed\.$/m);
    expect(existsSync(out())).toBe(false);
  });

  it.each([
    [['build'], 'Name exactly one DATA.csv.'],
    [['build', 'x.csv'], '--score ID is missing.'],
    [['build', 'x.csv', '--score', 'connect.timeS.numbers'], '--out takes the name of a .json file.'],
    [
      ['build', 'x.csv', '--score', 'connect.x.y', '--out', 'x.json'],
      'There is no score “connect.x.y”; there are connect.timeS',
    ],
    [['build', 'x.csv', '--score', 'chess', '--out', 'x.json'], 'There is no score “chess”; there are'],
    [['build', 'x.csv', '--colour'], "'--colour'"],
  ])('%o is answered with a sentence and 2', async (args, sentence) => {
    expect(await main(args)).toBe(2);
    expect(desk.said).toContain(sentence);
  });

  it.each([
    ['--mode', 'tablet'],
    ['--country', 'Germany'],
    ['--date', '2026-02-31'],
    ['--doi', 'https://doi.org/10.1/x'],
    ['--ages', '80-60'],
    ['--sessions', '0'],
    ['--id', 'Own Pack'],
  ])('%s %s is answered with a sentence and 2', async (option, value) => {
    expect(await build(CSV, option, value)).toBe(2);
    expect(desk.said).toContain(value);
    expect(existsSync(out())).toBe(false);
  });

  it('explains itself, and says when a file cannot be read', async () => {
    expect(await main(['build', '--help'])).toBe(0);
    expect(desk.said).toContain('npm run norms -- build DATA.csv');
    const absent = join(desk.folder, 'absent.csv');
    expect(await main(['build', absent, '--score', 'connect.timeS.numbers', '--out', out()])).toBe(1);
    expect(desk.said).toContain('cannot be read');
  });
});
