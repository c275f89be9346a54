import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { parseManifest } from '#lib/stimuli/manifest.ts';
import { syntheticManifest } from '#lib/stimuli/synthetic-manifest.ts';
import { syntheticObjectInRoom as manifest } from '#lib/stimuli/synthetic-object-in-room.ts';
import { feedback, instruction } from './instruction.ts';
import { objectNames } from './object-names.ts';
import { LONGEST_RUN } from './orders.ts';
import { makePlan, picturesOf, PICTURE_PX, ringAround, type RoomTrial } from './trials.ts';

const FORMS = 'static/stimuli/object-in-room';
const trialsOf = (seed: string, part: number): readonly RoomTrial[] =>
  makePlan(manifest, createRng(seed)).parts[part]?.test[0]?.trials ?? [];
const practiceOf = (seed: string): readonly RoomTrial[] =>
  makePlan(manifest, createRng(seed)).parts[0]?.practice?.trials ?? [];
const targetAt = ({ choiceAnswers }: RoomTrial): number => choiceAnswers.indexOf('target');
const placeOf = ({ room, place }: RoomTrial): string => `${room}/${place}`;

function expectWellMade(questions: readonly RoomTrial[]): void {
  const counts = [0, 1, 2].map((position) => questions.filter((q) => targetAt(q) === position).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  for (const position of [0, 1, 2]) {
    const own = questions.filter((question) => targetAt(question) === position);
    const sameRoomFirst = own.filter(
      ({ choiceAnswers }) => choiceAnswers.indexOf('same-room') < choiceAnswers.indexOf('other-room'),
    ).length;
    expect(Math.abs(2 * sameRoomFirst - own.length)).toBeLessThanOrEqual(1);
  }
  const targets = questions.map(targetAt).join('');
  expect(targets).not.toMatch(
    new RegExp(`0{${LONGEST_RUN + 1}}|1{${LONGEST_RUN + 1}}|2{${LONGEST_RUN + 1}}`),
  );
  questions.forEach(({ room }, i) => expect(questions[i + 1]?.room).not.toBe(room));
}

describe('the plan', () => {
  it('shows every room once, and asks about every place once and again, well ordered, for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [learn, recall, delayed] = [0, 1, 2].map((part) => trialsOf(seed, part));
        if (learn === undefined || recall === undefined || delayed === undefined) throw new RangeError();
        expect(new Set(learn.map(({ room }) => room)).size).toBe(13);
        expect(learn).toHaveLength(13);
        for (const questions of [recall, delayed]) {
          expect(new Set(questions.map(placeOf)).size).toBe(25);
          expect(questions).toHaveLength(25);
          expectWellMade(questions);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('asks again in another order, with every choice at another position', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const recall = trialsOf(seed, 1);
        const delayed = trialsOf(seed, 2);
        expect(delayed.map(placeOf)).not.toEqual(recall.map(placeOf));
        for (const again of delayed) {
          const first = recall.find((question) => placeOf(question) === placeOf(again));
          again.choicePictures.forEach((id, i) => expect(first?.choicePictures[i]).not.toBe(id));
          expect(again.choicePictures.toSorted()).toEqual(first?.choicePictures.toSorted());
        }
      }),
      { numRuns: 20 },
    );
  });

  it('practises two rooms and their four places, with nothing of the test', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const practice = practiceOf(seed);
        expect(practice.map(({ kind }) => kind)).toEqual([
          'learn',
          'learn',
          ...Array<string>(4).fill('recall'),
        ]);
        expectWellMade(practice.slice(2));
        expect(picturesOf(practice).filter((id) => id.startsWith('test'))).toEqual([]);
        expect(picturesOf(trialsOf(seed, 1)).filter((id) => id.startsWith('practice'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('names each choice for what it is', () => {
    for (const { room, place, choicePictures, choiceAnswers } of trialsOf('names', 1)) {
      const side = place === 0 ? 'left' : 'right';
      choicePictures.forEach((id, i) => {
        const isHere = id.startsWith(`${room}-`);
        const answer = isHere ? (id.includes(side) ? 'target' : 'same-room') : 'other-room';
        expect(choiceAnswers[i]).toBe(answer);
      });
    }
  });

  it('refuses a form that is missing, another test’s, too small, or asks about a room that it lacks', () => {
    const plan = (form: Parameters<typeof makePlan>[0]) => (): unknown => makePlan(form, createRng('x'));
    expect(plan(null)).toThrow(RangeError);
    expect(plan(syntheticManifest)).toThrow(RangeError);
    expect(plan({ ...manifest, rooms: manifest.rooms.slice(1) })).toThrow(RangeError);
    expect(plan({ ...manifest, questions: manifest.questions.slice(0, -1) })).toThrow(RangeError);
    const lost = manifest.questions.map((question) => ({ ...question, room: 'nowhere' }));
    expect(plan({ ...manifest, questions: lost })).toThrow(RangeError);
  });
});

describe('the ring', () => {
  const box = fc.record({
    leftPx: fc.integer({ min: 0, max: 860 }),
    topPx: fc.integer({ min: 0, max: 620 }),
    widthPx: fc.integer({ min: 20, max: 100 }),
    heightPx: fc.integer({ min: 20, max: 100 }),
  });

  it('stays within the picture, over the middle of the place where that can be', () => {
    fc.assert(
      fc.property(box, (place) => {
        const { xPx, yPx } = ringAround({ ...place, object: 'o', side: 'left', depth: 'near' });
        const middle = place.leftPx + place.widthPx / 2;
        expect(xPx).toBeGreaterThanOrEqual(120);
        expect(xPx).toBeLessThanOrEqual(PICTURE_PX.width - 120);
        expect(yPx).toBeGreaterThanOrEqual(120);
        expect(yPx).toBeLessThanOrEqual(PICTURE_PX.height - 120);
        if (middle >= 120 && middle <= PICTURE_PX.width - 120) expect(xPx).toBe(middle);
      }),
    );
  });
});

describe('the words of practice', () => {
  const [question] = practiceOf('words').filter(({ kind }) => kind === 'recall');
  const [room] = practiceOf('words');
  if (question === undefined || room === undefined) throw new RangeError('no practice');

  it('say what was right, and nothing after a room to be learned', () => {
    const choiceAnswers = ['other-room', 'target', 'same-room'] as const;
    const asked = { ...question, choiceAnswers, object: 'tent' };
    expect(feedback(room, null, 'de')).toBeNull();
    expect(feedback(asked, 'target', 'de')).toBe('Richtig: das Zelt.');
    expect(feedback(asked, 'same-room', 'de')).toMatch(/im selben Raum.*der zweite Gegenstand: das Zelt\./);
    expect(feedback(asked, 'other-room', 'en')).toMatch(/another room.*second object is right: the tent\./);
    expect(feedback(asked, null, 'de')).toMatch(/keine Antwort.*das Zelt\./);
    const unnamed = { ...asked, object: null };
    expect(feedback(unnamed, 'target', 'de')).toBe('Richtig. Dieser Gegenstand war hier.');
    expect(feedback(unnamed, 'same-room', 'de')).toMatch(/Richtig ist der zweite Gegenstand\.$/);
  });

  it('are explained before learning with a practice room only', () => {
    const shown = instruction('learn', manifest, 'de').flatMap(({ pictures }) => pictures);
    expect(shown.filter(({ id }) => !id.startsWith('practice'))).toEqual([]);
    expect(() => instruction('main', manifest, 'de')).toThrow(RangeError);
  });

  it('name the objects of every drawn form', () => {
    for (const number of readdirSync(FORMS)) {
      const text = readFileSync(`${FORMS}/${number}/manifest.json`, 'utf8');
      const { parts } = makePlan(parseManifest(JSON.parse(text), 'object-in-room'), createRng('names'));
      const asked = parts.flatMap(({ practice, test }) =>
        [...(practice?.trials ?? []), ...(test[0]?.trials ?? [])].filter(({ kind }) => kind !== 'learn'),
      );
      expect(asked.map(({ object }) => String(object)).filter((name) => !(name in objectNames.de))).toEqual(
        [],
      );
    }
  });
});
