import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STIMULUS_TESTS, type StimulusPicture } from '#lib/stimuli/manifest.ts';
import { mean, median } from './figures.ts';
import { isWhole, keptForms } from './kept.ts';
import { BANDS } from './lure-control.ts';
import { ITEM_FLOORS } from './sketch.ts';

const FORMS = [1, 2, 3, 4, 5, 6, 7, 8];
const MOST_MIB = 60;
const MOST_MEDIAN_KIB = 25;
/** How far a form's mean lure distance may be from that of all forms. */
const MOST_APART = 0.05;

const forms = keptForms();
const pictures = forms.flatMap(({ manifest }): readonly StimulusPicture[] => manifest.pictures);

test.each(STIMULUS_TESTS)('%s has eight forms', (name) => {
  const kept = forms.filter(({ manifest }) => manifest.paradigm === name);
  expect(kept.map(({ manifest }) => manifest.form)).toEqual(FORMS);
});

test('no picture stands twice, neither in a form nor in two', () => {
  expect(new Set(pictures.map(({ sha256 }) => sha256)).size).toBe(pictures.length);
});

test('all forms together, and the median picture, are small', () => {
  const kib = pictures.map(({ bytes }) => bytes / 1024);
  expect(kib.reduce((sum, own) => sum + own, 0) / 1024).toBeLessThanOrEqual(MOST_MIB);
  expect(median(kib)).toBeLessThanOrEqual(MOST_MEDIAN_KIB);
});

test.each(['object', 'scene'] as const)(
  'the forms are equally hard to tell from their lures: %s',
  (domain) => {
    const means = forms.flatMap(({ manifest }) =>
      manifest.paradigm === 'picture-discrimination' ? [manifest.balance[domain].meanDistance] : [],
    );
    for (const own of means) expect(Math.abs(own / mean(means) - 1)).toBeLessThanOrEqual(MOST_APART);
  },
);

describe.each(forms.map((form) => ({ ...form, name: `${form.manifest.paradigm} ${form.manifest.form}` })))(
  '$name as it is kept',
  ({ folder, manifest }) => {
    test('every picture is there byte for byte, and no other', () => {
      expect(isWhole({ folder, manifest })).toBe(true);
      const named = [...manifest.pictures.map(({ file }) => file), 'manifest.json'];
      expect(readdirSync(folder).sort()).toEqual(named.sort());
    });

    test('the manifest says of every lure, and of nothing else, where in the picture the change is', () => {
      if (manifest.paradigm !== 'picture-discrimination') return;
      for (const { id, role, changedAt } of manifest.pictures) {
        expect(changedAt !== undefined, id).toBe(role === 'lure');
        if (!changedAt) continue;
        expect(changedAt.leftShare + changedAt.widthShare, id).toBeLessThanOrEqual(1.0001);
        expect(changedAt.topShare + changedAt.heightShare, id).toBeLessThanOrEqual(1.0001);
        const area = changedAt.widthShare * changedAt.heightShare;
        // A box of more than 3/5 of the picture would call nearly every tap right.
        expect(area, id).toBeGreaterThan(0.004);
        expect(area, id).toBeLessThan(0.6);
      }
    });

    test('lures are as far from their targets, and things as unlike each other, as they should be', () => {
      switch (manifest.paradigm) {
        case 'picture-discrimination': {
          for (const { distance, domain, id } of manifest.pictures) {
            if (distance === null) continue;
            expect(distance, id).toBeGreaterThanOrEqual(BANDS[domain].low);
            expect(distance, id).toBeLessThanOrEqual(BANDS[domain].high);
          }
          const { object, scene } = manifest.balance;
          expect(object.leastItemDistance).toBeGreaterThanOrEqual(ITEM_FLOORS.object);
          expect(scene.leastItemDistance).toBeGreaterThanOrEqual(ITEM_FLOORS.room);
          expect([object.testPairs, scene.testPairs]).toEqual([32, 32]);
          break;
        }
        case 'object-in-room': {
          const { balance } = manifest;
          expect(balance.leastRoomDistance).toBeGreaterThanOrEqual(ITEM_FLOORS.room);
          expect(balance.leastObjectDistance).toBeGreaterThanOrEqual(ITEM_FLOORS.object);
          expect(balance).toMatchObject({ rooms: 13, questions: 25 });
          expect(Math.abs(balance.left - balance.right)).toBeLessThanOrEqual(1);
          expect(Math.abs(balance.near - balance.far)).toBeLessThanOrEqual(1);
          break;
        }
        case 'scene-recognition': {
          const { balance } = manifest;
          const half = { indoor: 15, outdoor: 15 };
          expect(balance).toMatchObject({ old: half, seen: half, new: half });
          expect(balance.evenFamilies).toBe(balance.families);
          expect(balance.leastItemDistance).toBeGreaterThanOrEqual(ITEM_FLOORS.scene);
        }
      }
    });
  },
);
