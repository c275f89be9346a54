import { Box3, Mesh, type BufferGeometry } from 'three';
import { describe, expect, test } from 'vitest';
import { rngFromSeed } from '../seed.ts';
import { roomArchetypes, roomFiles } from './archetypes.ts';
import { buildRoom } from './build.ts';
import { openingsFit, roomLures } from './lure.ts';

test('there are at least 40 rooms, each id once', () => {
  const ids = roomArchetypes.map((r) => r.archetype);
  expect(ids.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(roomFiles.map(([file, archetype]) => ({ file, archetype })))('$file', ({ file, archetype }) => {
  test('the id is the file name', () => expect(archetype.archetype).toBe(file));

  test('the same seed gives the same room', () => {
    expect(archetype.exemplar(rngFromSeed('s'))).toEqual(archetype.exemplar(rngFromSeed('s')));
  });

  test.each(['1', '2', '3', '4', '5'])(
    'windows and doors stay within their walls and apart (seed %s)',
    (seed) => {
      expect(openingsFit(archetype.exemplar(rngFromSeed(seed)))).toBe(true);
    },
  );

  test('a lure changes the geometry of the room and nothing else', () => {
    const room = archetype.exemplar(rngFromSeed('a'));
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const { room: lure, change } = rngFromSeed(seed).pick(roomLures(room));
      const changed = Object.keys(room).filter(
        (key) =>
          JSON.stringify(room[key as keyof typeof room]) !== JSON.stringify(lure[key as keyof typeof lure]),
      );
      expect(changed, change).toHaveLength(1);
      expect(['openings', 'solids', 'knee']).toContain(changed[0]);
      expect(lure.furniture).toEqual(room.furniture);
    }
  });

  test('it builds finite geometry of about its own size', () => {
    const room = archetype.exemplar(rngFromSeed('b'));
    const built = buildRoom(room);
    built.traverse((thing) => {
      if (!(thing instanceof Mesh)) return;
      const places = (thing.geometry as BufferGeometry).getAttribute('position').array;
      expect(places.every(Number.isFinite)).toBe(true);
    });
    const box = new Box3().setFromObject(built);
    expect(box.max.x - box.min.x).toBeLessThan(room.width + 3);
    expect(box.max.y).toBeLessThan(room.height + 1.5);
  });
});
