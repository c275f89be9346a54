import type { StimulusPair } from '#lib/stimuli/manifest.ts';
import type { Desk } from '../desk.ts';
import { mean } from '../figures.ts';
import type { FormMaker } from '../maker.ts';
import { drawPair, type DrawnPair } from '../pair.ts';
import { type PlannedPair, planPairs } from '../plan.ts';
import { leastDistance } from '../sketch.ts';

function balanceOf(domain: PlannedPair['domain'], drawn: readonly DrawnPair[]) {
  const own = drawn.filter(({ entry }) => entry.domain === domain);
  const test = own.filter(({ entry }) => entry.use === 'test');
  const distances = test.flatMap(({ pictures }) => pictures.flatMap((p) => p.distance ?? []));
  return {
    testPairs: test.length,
    practicePairs: own.length - test.length,
    meanDistance: mean(distances),
    leastItemDistance: leastDistance(own.flatMap(({ sketches }) => sketches)),
  };
}

/** 32 + 4 pairs of objects and of rooms: no family twice. */
export const pictureDiscrimination: FormMaker<'picture-discrimination', StimulusPair> = Object.freeze({
  test: 'picture-discrimination' as const,
  steps: (form: number) =>
    planPairs(form).map((planned) => ({
      id: `${planned.use} ${planned.domain} ${planned.family}`,
      draw: async (desk: Desk, before: readonly DrawnPair[]) => await drawPair(desk, form, planned, before),
    })),
  compose: (_form: number, drawn: readonly DrawnPair[]) => ({
    pairs: drawn.map(({ entry }) => entry),
    balance: { object: balanceOf('object', drawn), scene: balanceOf('scene', drawn) },
  }),
});
