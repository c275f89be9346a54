import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import { simulateParticipant, taskOf } from '../src/lib/scoring/virtual-participant.ts';
import * as letter from './letter.ts';
import * as norms from './norms.ts';
import * as score from './score.ts';
import { testsOf } from '../src/lib/programme/programme.ts';
import { defaultProgramme } from '../src/lib/programme/shipped.ts';
import * as simulate from './simulate.ts';
import { recordOf } from './simulated-course.ts';
import { layDesk } from './testing/desk.ts';

const recording = simulateParticipant(taskOf(syntheticManifest), 'tools', 1);
const desk = layDesk();

const fileWith = (content: unknown): string => desk.file('recording.json', content);

describe.each(Object.entries({ letter, norms, score, simulate }))('npm run %s', (_, tool) => {
  it('explains itself', async () => {
    expect(await tool.main(['--help'])).toBe(0);
    expect(desk.said).toContain('Usage: npm run');
  });

  it('answers an unknown option with a sentence and 2', async () => {
    expect(await tool.main(['--colour'])).toBe(2);
    expect(desk.said).toContain("'--colour'");
  });
});

describe('npm run score', () => {
  it('prints scores, comparisons, validity and the check code', async () => {
    expect(await score.main([fileWith(recording)])).toBe(0);
    expect(desk.said).toMatch(/correctedHitRate\.all .*none \(no-pack\)/);
    expect(desk.said).toMatch(/check code: \S{4}-\S{4}-\S{4}/);
  });

  it('prints the whole result as JSON', async () => {
    expect(await score.main([fileWith(recording), '--json'])).toBe(0);
    expect(JSON.parse(desk.said)).toMatchObject({ scorerVersion: 2, usable: true });
  });

  it.each([
    ['{', 'it is not JSON'],
    [{ session: {} }, 'session.id'],
    [{ ...recording, session: { ...recording.session, paradigm: 'none' } }, 'cannot be scored'],
  ])('names what is wrong with a file', async (content, sentence) => {
    expect(await score.main([fileWith(content)])).toBe(1);
    expect(desk.said).toContain(sentence);
  });

  it('asks for exactly one file, and says when it cannot be read', async () => {
    expect(await score.main([])).toBe(2);
    expect(await score.main([join(desk.folder, 'absent.json')])).toBe(1);
    expect(desk.said).toContain('cannot be read');
  });
});

describe('npm run letter', () => {
  it('writes a PDF with the check code that score prints', async () => {
    const file = fileWith(recordOf(defaultProgramme(), [recording]));
    const out = join(desk.folder, 'letter.pdf');
    expect(await letter.main([file, '--out', out])).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const code = /check code (\S+)\./.exec(desk.said)?.[1];
    await score.main([file]);
    expect(desk.said).toContain(`check code of the record: ${code}`);
  });

  it.each([
    [['file'], '--out FILE is missing.'],
    [['file', '--out', 'x', '--locale', 'fr'], '--locale takes de or en'],
    [['--out', 'x'], 'Name exactly one FILE.'],
  ])('asks for what is missing', async (args, sentence) => {
    expect(await letter.main(args)).toBe(2);
    expect(desk.said).toContain(sentence);
  });

  it('writes no letter without a person', async () => {
    expect(
      await letter.main([fileWith({ ...recording, person: null }), '--out', join(desk.folder, 'x.pdf')]),
    ).toBe(1);
    expect(readdirSync(desk.folder)).toEqual(['recording.json']);
  });
});

describe('npm run norms', () => {
  it('lists the shipped packs with source and status', async () => {
    expect(await norms.main([])).toBe(0);
    expect(desk.said).toContain('scene-recognition-soch-2023, version 2: vorlaeufig');
    expect(desk.said).toContain('doi:10.1101/2023.10.11.23296891');
  });

  it('names the faults of a pack', async () => {
    expect(await norms.main([fileWith({ schema: 1 })])).toBe(1);
    expect(desk.said).toContain('is not a norm pack');
  });
});

describe('npm run simulate', () => {
  it.each([
    [[], '--out DIR is missing.'],
    [['--out', 'x', '--participants', '0'], '--participants takes'],
    [['--out', 'x', '--form', 'two'], '--form takes'],
    [['--out', 'x', '--manifest', 'm.json'], '--manifest needs --paradigm'],
    [['--out', 'x', '--paradigm', 'chess'], 'There is no test “chess”'],
  ])('asks for what is missing', async (args, sentence) => {
    expect(await simulate.main(args)).toBe(2);
    expect(desk.said).toContain(sentence);
  });

  it('writes files that score reads, and says when there is no manifest', async () => {
    const test = ['--paradigm', 'picture-discrimination'];
    const options = [...test, '--participants', '2', '--seed', 'x', '--out', desk.folder, '--manifest'];
    expect(await simulate.main([...options, fileWith(syntheticManifest)])).toBe(0);
    const files = readdirSync(desk.folder).filter((name) => name.startsWith('participant'));
    expect(files).toEqual(['participant-0001.json', 'participant-0002.json']);
    expect(await score.main([join(desk.folder, 'participant-0002.json')])).toBe(0);
    expect(await simulate.main([...options, join(desk.folder, 'absent.json')])).toBe(1);
    expect(desk.said).toContain('run “npm run stimuli”');
  });

  it('writes the sessions of twelve weeks with their scores', async () => {
    expect(await simulate.main(['--seed', 'x', '--out', desk.folder])).toBe(0);
    const files = readdirSync(join(desk.folder, 'participant-0001'));
    const sessions = defaultProgramme().tasks.flatMap(testsOf);
    expect(files.filter((name) => name.endsWith('.json')).length).toBe(sessions.length);
    const scores = readFileSync(join(desk.folder, 'participant-0001', 'scores.csv'), 'utf8');
    for (const { paradigm, form } of sessions) expect(scores).toContain(`,${paradigm},${form},`);
    expect(scores).not.toMatch(/undefined|NaN/);
  });

  it('gives the same participant for the same seed and another for another', () => {
    const json = (seed: string, number: number): string =>
      JSON.stringify(simulateParticipant(taskOf(syntheticManifest), seed, number));
    expect(json('a', 1)).toBe(json('a', 1));
    expect(new Set([json('a', 1), json('b', 1), json('a', 2)]).size).toBe(3);
  });
});
