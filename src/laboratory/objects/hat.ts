import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { lathe } from '../modelling/shapes.ts';

type Hat = { crown: number; brim: number; band: number; top: string; feltColour: string; bandColour: string };

export const family = defineFamily<Hat>({
  family: 'hat',
  nameDe: 'Hut',
  nameEn: 'hat',
  category: 'personal',
  view: { azimuthDeg: 35, elevationDeg: 18 },
  exemplar: (rng) => ({
    crown: rng.between(0.4, 0.52),
    brim: rng.between(0.68, 0.82),
    band: rng.between(0.1, 0.15),
    top: rng.pick(['creased', 'round']),
    feltColour: rng.pick(['#6b5a45', '#3f4f42', '#4a4d52', '#b59a6a']),
    bandColour: rng.pick(['#2a2624', '#7a2f2a', '#27405b']),
  }),
  changes: [
    step('crown', 0.17, [0.25, 0.72], 'crown higher', 'crown lower'),
    step('brim', 0.17, [0.52, 1.02], 'brim wider', 'brim narrower'),
    step('band', 0.09, [0.04, 0.26], 'band wider', 'band narrower'),
    swap('top', ['creased', 'round', 'flat'], 'top of the crown'),
  ],
  model: (p) => {
    const c = p.crown;
    const felt = matt(p.feltColour);
    const profile =
      p.top === 'flat'
        ? ([
            [0.42, 0.02],
            [0.4, c * 0.5],
            [0.38, c * 0.96],
            [0.35, c],
            [0.2, c],
            [0, c],
          ] as const)
        : ([
            [0.42, 0.02],
            [0.41, c * 0.4],
            [0.38, c * 0.75],
            [0.27, c * 0.96],
            [0.12, c],
            [0, c],
          ] as const);
    const crown = lathe(profile, p.top !== 'flat');
    if (p.top === 'creased') {
      const place = crown.getAttribute('position');
      for (let i = 0; i < place.count; i++) {
        const [x, y, z] = [place.getX(i), place.getY(i), place.getZ(i)];
        const up = Math.max(0, (y / c - 0.6) / 0.4);
        const fold = Math.exp(-((x / 0.09) ** 2)) * (z > -0.3 ? 1 : 0.6);
        place.setXYZ(i, x * (1 - 0.22 * up * Math.max(0, z) * 2.4), y - up * fold * 0.16, z);
      }
      crown.computeVertexNormals();
    }
    const brim = lathe(
      [
        [0.4, 0.02],
        [0.5, 0.0],
        [p.brim * 0.9, 0.03],
        [p.brim, 0.09],
        [p.brim * 0.99, 0.11],
        [p.brim * 0.88, 0.05],
        [0.5, 0.03],
        [0.4, 0.05],
      ],
      true,
    );
    const place = brim.getAttribute('position');
    for (let i = 0; i < place.count; i++) {
      const [x, z] = [place.getX(i), place.getZ(i)];
      place.setY(i, place.getY(i) + 0.16 * (x * x) - 0.07 * Math.max(0, z) ** 2);
    }
    brim.computeVertexNormals();
    return group(
      part(crown, felt),
      part(brim, felt, [0, 0, 0], [0, 0, 0], [0.92, 1, 1.08]),
      part(
        lathe([
          [0.428, 0.03],
          [0.422, 0.03 + p.band],
        ]),
        matt(p.bandColour),
      ),
    );
  },
});
