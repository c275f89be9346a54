import { type BufferGeometry, type Group, Mesh } from 'three';
import { describe, expect, test, vi } from 'vitest';
import { rngFromSeed } from '../seed.ts';
import { sceneArchetype, sceneArchetypes, sceneFiles } from './archetypes.ts';
import { buildScene } from './build.ts';
import { merge } from './parts/merge.ts';

const SEEDS = Array.from({ length: 40 }, (_, i) => `${i}`);
/** Building one takes a while; the first few show whether it goes well. */
const BUILT = 6;
const BUILDING_MS = 30_000;
const MOST_TRIANGLES = 60_000;

type Counted = { readonly triangles: number; readonly isFinite: boolean };

function count(things: Group): Counted {
  let triangles = 0;
  let isFinite = true;
  things.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    const { index, attributes } = thing.geometry as BufferGeometry;
    const places = attributes['position'];
    triangles += (index?.count ?? places?.count ?? 0) / 3;
    isFinite &&= Object.values(attributes).every((attribute) => attribute.array.every(Number.isFinite));
  });
  return { triangles, isFinite };
}

test('there are at least 20 places outdoors and 20 indoors, each id and name once', () => {
  const all = [...sceneArchetypes.values()];
  expect(sceneArchetypes.size).toBe(sceneFiles.length);
  expect(all.filter((a) => a.place === 'outdoor').length).toBeGreaterThanOrEqual(20);
  expect(all.filter((a) => a.place === 'indoor').length).toBeGreaterThanOrEqual(20);
  expect(new Set(all.map((a) => a.nameDe)).size).toBe(all.length);
});

test('an unknown scene is a RangeError that names those there are', () => {
  expect(() => sceneArchetype('moon')).toThrow(/harbour/);
});

describe.each(sceneFiles.map(([file, archetype]) => ({ file, archetype })))(
  '$file',
  ({ file, archetype }) => {
    const drawn = SEEDS.map((seed) => archetype.draw(rngFromSeed(`${archetype.archetype}/${seed}`)));

    test('the id is the file name, the place its folder', () => {
      expect(`${archetype.place}/${archetype.archetype}`).toBe(file);
      expect(Object.isFrozen(archetype)).toBe(true);
    });

    test('the same seed gives the same parameters, and they are plain JSON', () => {
      const [first] = drawn;
      expect(archetype.draw(rngFromSeed(`${archetype.archetype}/0`))).toEqual(first);
      expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    });

    test('40 seeds give 40 clearly different scenes: each pair differs in at least five parameters', () => {
      drawn.forEach((one, i) => {
        for (const other of drawn.slice(i + 1)) {
          const differing = Object.keys(one).filter((key) => one[key] !== other[key]);
          expect(differing.length).toBeGreaterThanOrEqual(5);
        }
      });
    });

    test(
      'every scene builds without a complaint, is finite and cheap, and its eye has a place',
      { timeout: BUILDING_MS },
      () => {
        const complaints = vi.spyOn(console, 'error');
        for (const parameters of drawn.slice(0, BUILT)) {
          const { things, eye, light } = archetype.build(parameters);
          const { triangles, isFinite } = count(things);
          const named = JSON.stringify(parameters);
          expect(isFinite, named).toBe(true);
          expect(triangles, named).toBeLessThan(MOST_TRIANGLES);
          expect([...eye.at, ...eye.to, ...light.sun.from].every(Number.isFinite), named).toBe(true);
          expect(eye.fovDeg).toBeGreaterThan(30);
        }
        expect(complaints).not.toHaveBeenCalled();
      },
    );

    test('the same parameters build the same things', () => {
      const parameters = drawn[0];
      if (!parameters) throw new Error('No parameters were drawn.');
      const [a, b] = [1, 2].map(() => count(merge(archetype.build(parameters).things)));
      expect(a?.isFinite).toBe(true);
      expect(a).toEqual(b);
    });

    test('it gives a stage to draw: scene, camera, lights', () => {
      const stage = buildScene(archetype.archetype, drawn[1] ?? {});
      stage.relight(0);
      expect(stage.scene.children.length).toBeGreaterThan(3);
      expect(stage.camera.position.y).toBeGreaterThan(0);
      expect(stage.samples).toBeGreaterThan(0);
    });
  },
);
