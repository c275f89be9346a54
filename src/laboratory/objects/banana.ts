import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { CatmullRomCurve3, TubeGeometry, Vector3 } from 'three';

type Banana = { fruits: number; bend: number; thick: number; spread: number; skinColour: string };

/** A bent fruit that grows thin towards both ends. */
function fruit(bend: number, thick: number) {
  const points = repeat(9, (i) => {
    const angle = (i / 8 - 0.5) * bend;
    return new Vector3((0.62 / bend) * 2 * Math.sin(angle), (0.62 / bend) * 2 * (1 - Math.cos(angle)), 0);
  });
  const rings = 60;
  const geometry = new TubeGeometry(new CatmullRomCurve3(points), rings, thick, 12, false);
  const place = geometry.getAttribute('position');
  const curve = new CatmullRomCurve3(points);
  for (let i = 0; i < place.count; i++) {
    const t = Math.floor(i / 13) / rings;
    const centre = curve.getPointAt(Math.min(t, 1));
    const size =
      t < 0.12 ? 0.3 + 0.25 * (t / 0.12) : Math.min(1, 0.55 + 2.2 * (t - 0.12), 0.28 + 5 * (1 - t));
    place.setXYZ(
      i,
      centre.x + (place.getX(i) - centre.x) * size,
      centre.y + (place.getY(i) - centre.y) * size,
      place.getZ(i) * size,
    );
  }
  geometry.computeVertexNormals();
  return geometry;
}

export const family = defineFamily<Banana>({
  family: 'banana',
  nameDe: 'Banane',
  nameEn: 'banana',
  category: 'food',
  view: { azimuthDeg: 0, elevationDeg: 42 },
  exemplar: (rng) => ({
    fruits: rng.integer(1, 2),
    bend: rng.between(1.2, 1.6),
    thick: rng.between(0.13, 0.16),
    spread: rng.between(16, 24),
    skinColour: rng.pick(['#e3bd3a', '#d9c24a', '#e8c94f']),
  }),
  changes: [
    step('fruits', 1, [1, 3], 'one more fruit', 'one fruit fewer'),
    step('bend', 0.55, [0.6, 2.3], 'more bent', 'straighter'),
    step('thick', 0.05, [0.09, 0.22], 'thicker', 'thinner'),
  ],
  model: (p) => {
    const skin = matt(p.skinColour);
    const one = (i: number) =>
      put(
        group(
          part(fruit(p.bend, p.thick), skin),
          part(fruit(p.bend, 0.02), matt('#4a3a1c'), [0, 0, 0], [0, 0, 0], [1.035, 1.02, 1]),
        ),
        [0, p.thick + i * 0.05, i * p.thick * 1.5],
        [-84, 0, i * p.spread * 0.4],
      );
    return group(put(group(...repeat(p.fruits, one)), [0, 0, 0], [0, 12, 0]));
  },
});
