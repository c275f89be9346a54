import { describe, expect, test } from 'vitest';
import { QUESTIONS, planRooms, PRACTICE_ROOMS, spareRooms, TEST_ROOMS } from './forms/plan-rooms.ts';
import { EACH, planScenes } from './forms/plan-scenes.ts';
import { questionsOf } from './forms/object-in-room.ts';
import { luresOf } from './lures.ts';
import { planPairs, PRACTICE_PAIRS, TEST_PAIRS } from './plan.ts';
import { sceneArchetypes } from './scenes/archetypes.ts';
import { takeTurns } from './turns.ts';

const FORMS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;

test('neighbouring forms share as little as there is', () => {
  const items = Array.from({ length: 10 }, (_, i) => i);
  const [one, two, three] = [1, 2, 3].map((form) => takeTurns(items, 'ring', form, 4));
  expect(new Set([...(one ?? []), ...(two ?? [])]).size).toBe(8);
  expect(new Set(three).size).toBe(4);
  expect(() => takeTurns(items, 'ring', 1, 11)).toThrow(RangeError);
});

describe.each(FORMS)('form %i', (form) => {
  test.each(['object', 'scene'] as const)(
    'has 32 test and 4 practice pairs of domain %s, no family twice',
    (d) => {
      const pairs = planPairs(form).filter((p) => p.domain === d);
      expect(count(pairs, (p) => p.use === 'test')).toBe(TEST_PAIRS);
      expect(count(pairs, (p) => p.use === 'practice')).toBe(PRACTICE_PAIRS);
      expect(new Set(pairs.map((p) => p.family)).size).toBe(TEST_PAIRS + PRACTICE_PAIRS);
    },
  );

  test('has 13 + 2 rooms with two objects each, none twice, left and right near as often as far', () => {
    const rooms = planRooms(form);
    expect(count(rooms, (r) => r.use === 'test')).toBe(TEST_ROOMS);
    expect(count(rooms, (r) => r.use === 'practice')).toBe(PRACTICE_ROOMS);
    expect(new Set(rooms.map((r) => r.archetype)).size).toBe(rooms.length);
    expect(new Set(rooms.flatMap((r) => r.families)).size).toBe(rooms.length * 2);
    expect(Math.abs(2 * count(rooms, (r) => r.leftDepth === 'near') - rooms.length)).toBeLessThanOrEqual(1);
    for (const spare of spareRooms(form)) expect(rooms.map((r) => r.archetype)).not.toContain(spare);
  });

  test('has 30 old, 30 seen and 30 new scenes, each half indoors; old and new show the same kinds', () => {
    const scenes = planScenes(form).filter((s) => s.use === 'test');
    for (const set of ['old', 'seen', 'new'] as const)
      for (const place of ['indoor', 'outdoor'] as const)
        expect(count(scenes, (s) => s.set === set && s.place === place)).toBe(EACH.test);
    const kinds = (set: string) => scenes.filter((s) => s.set === set).map((s) => s.archetype);
    expect(kinds('new').sort()).toEqual(kinds('old').sort());
    for (const { archetype, place } of scenes) expect(sceneArchetypes.get(archetype)?.place).toBe(place);
    expect(new Set(scenes.map((s) => `${s.archetype}/${s.number}`)).size).toBe(scenes.length);
  });

  test('is the same each time, and another one than the next', () => {
    expect(planPairs(form)).toEqual(planPairs(form));
    expect(planRooms(form)).toEqual(planRooms(form));
    expect(planScenes(form)).toEqual(planScenes(form));
    expect(planPairs(form + 1)).not.toEqual(planPairs(form));
    expect(planRooms(form + 1)).not.toEqual(planRooms(form));
    expect(planScenes(form + 1)).not.toEqual(planScenes(form));
  });
});

test('the same seed asks for the same target and the same lures', () => {
  const pairs = planPairs(1);
  for (const { domain, family } of [...pairs.slice(0, 3), ...pairs.slice(-3)]) {
    const [once, again] = [luresOf(domain, family, 'x'), luresOf(domain, family, 'x')];
    expect(again.target).toEqual(once.target);
    expect(JSON.stringify(again.candidates())).toBe(JSON.stringify(once.candidates()));
  }
});

test('every place asked about has its object, the other of its room, and one of another room once', () => {
  const place = (object: string) =>
    ({ object, side: 'left', depth: 'near', leftPx: 0, topPx: 0, widthPx: 1, heightPx: 1 }) as const;
  const rooms = Array.from({ length: TEST_ROOMS }, (_, i) => ({
    family: `room-${i}`,
    use: 'test' as const,
    furnished: `f${i}`,
    empty: `e${i}`,
    places: [place(`a${i}`), place(`b${i}`)] as [ReturnType<typeof place>, ReturnType<typeof place>],
  }));
  for (let step = 3; step <= QUESTIONS - 3; step++) {
    const questions = questionsOf(rooms, QUESTIONS, step);
    expect(new Set(questions.map((q) => q.target)).size).toBe(QUESTIONS);
    expect(new Set(questions.map((q) => q.otherRoom)).size).toBe(QUESTIONS);
    for (const q of questions) expect(new Set([q.target, q.sameRoom, q.otherRoom]).size).toBe(3);
  }
  expect(() => questionsOf(rooms, QUESTIONS, 1)).toThrow(RangeError);
});
