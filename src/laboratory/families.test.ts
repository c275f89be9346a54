import { Box3, type BufferGeometry, type Group, Mesh } from 'three';
import { describe, expect, test } from 'vitest';
import { objectFamilies, objectFiles } from './families.ts';
import { frameOf } from './modelling/frame.ts';
import { rngFromSeed } from './seed.ts';

const SEEDS = ['a', 'b', 'c'];

function geometries(group: Group): BufferGeometry[] {
  const found: BufferGeometry[] = [];
  group.traverse((thing) => {
    if (thing instanceof Mesh) found.push(thing.geometry as BufferGeometry);
  });
  return found;
}

/** Every coordinate of every part: two models are the same shape when these agree. */
function fingerprint(group: Group): string {
  group.updateMatrixWorld(true);
  const sums: string[] = [];
  group.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    const box = new Box3().setFromObject(thing, true);
    const places = (thing.geometry as BufferGeometry).getAttribute('position');
    let sum = 0;
    for (let i = 0; i < places.count; i += 7)
      sum += Math.abs(places.getX(i)) + Math.abs(places.getY(i)) * 2 + Math.abs(places.getZ(i)) * 3;
    sums.push([...box.min.toArray(), ...box.max.toArray(), sum].map((v) => v.toFixed(3)).join(' '));
  });
  return sums.join('|');
}

test('there are at least 80 families, each id and name once', () => {
  const ids = objectFamilies.map((f) => f.family);
  expect(ids.length).toBeGreaterThanOrEqual(80);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(objectFamilies.map((f) => f.nameDe)).size).toBe(ids.length);
});

describe.each(objectFiles.map(([file, family]) => ({ file, family })))('$file', ({ file, family }) => {
  test('the id is the file name', () => expect(family.family).toBe(file));

  test('the definition is frozen', () => expect(Object.isFrozen(family)).toBe(true));

  test('the same seed gives the same parameters, and they are plain JSON', () => {
    const once = family.exemplar(rngFromSeed('s'));
    expect(family.exemplar(rngFromSeed('s'))).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  test('different seeds give different exemplars', () => {
    const all = ['1', '2', '3', '4', '5'].map((s) => JSON.stringify(family.exemplar(rngFromSeed(s))));
    expect(new Set(all).size).toBeGreaterThan(3);
  });

  test.each(SEEDS)('a lure changes one thing and never a colour (seed %s)', (seed) => {
    const target = family.exemplar(rngFromSeed(seed));
    for (const lureSeed of ['1', '2', '3', '4', '5', '6']) {
      const { parameters, change } = family.lure(target, rngFromSeed(`${seed}/${lureSeed}`));
      const changed = Object.keys(target).filter((key) => parameters[key] !== target[key]);
      expect(changed).toHaveLength(1);
      expect(changed[0]).not.toMatch(/colour$/i);
      expect(change).not.toBe('');
      expect(family.lure(target, rngFromSeed(`${seed}/${lureSeed}`)).parameters).toEqual(parameters);
    }
  });

  test('the model is finite and fits the unit box, target and lure', () => {
    const target = family.exemplar(rngFromSeed('a'));
    for (const parameters of [target, family.lure(target, rngFromSeed('a/1')).parameters]) {
      const built = family.build(parameters);
      for (const geometry of geometries(built))
        expect(geometry.getAttribute('position').array.every(Number.isFinite)).toBe(true);
      const box = new Box3().setFromObject(built, true);
      for (const axis of ['x', 'z'] as const) {
        expect(box.min[axis]).toBeGreaterThanOrEqual(-0.501);
        expect(box.max[axis]).toBeLessThanOrEqual(0.501);
      }
      expect(box.min.y).toBeCloseTo(0, 3);
      expect(box.max.y).toBeLessThanOrEqual(1.001);
    }
  });

  test('a lure keeps the size of its target', () => {
    const target = family.exemplar(rngFromSeed('b'));
    const frame = frameOf(family.model(target));
    const lure = family.build(family.lure(target, rngFromSeed('b/1')).parameters, frame);
    expect(lure.scale.x).toBe(frame.scale);
  });

  test('a lure that is not a change of pattern changes the geometry', () => {
    const target = family.exemplar(rngFromSeed('c'));
    for (const lureSeed of ['1', '2', '3']) {
      const { parameters, change } = family.lure(target, rngFromSeed(`c/${lureSeed}`));
      if (/pattern|panel|face|rolled|woven/.test(change)) continue;
      expect(fingerprint(family.model(parameters)), change).not.toBe(fingerprint(family.model(target)));
    }
  });
});
