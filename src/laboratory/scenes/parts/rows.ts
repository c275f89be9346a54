import { Group } from 'three';
import { put } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { drawHouse, type HouseStyle } from './house-styles.ts';
import { buildHouse, type House } from './houses.ts';

type Row = {
  readonly styles: readonly HouseStyle[];
  /** Line of the fronts on the ground; they face +z where it runs from left to right. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Metres between two houses; 0 for a closed row. */
  readonly gap: number;
  readonly more?: (index: number) => Partial<House>;
  readonly height?: (x: number, z: number) => number;
};

/** The eye stands near z = 10: beyond this line nobody sees the bars of a window. */
const FAR = -42;

/** Houses side by side along a line. */
export function houseRow(rng: Rng, { styles, from, to, gap, more, height = () => 0 }: Row): Group {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dz);
  const [ux, uz] = [dx / length, dz / length];
  const turnDeg = (Math.atan2(-dz, dx) * 180) / Math.PI;
  const whole = new Group();
  for (let along = 0, i = 0; along < length; i++) {
    const house = drawHouse(rng.pick(styles), rng, more?.(i) ?? {});
    const middle = along + house.width / 2;
    const back = house.depth / 2 + (gap > 0 ? rng.between(0, 1.2) : 0);
    const [x, z] = [from[0] + ux * middle + uz * back, from[1] + uz * middle - ux * back];
    const far = z < FAR;
    whole.add(
      put(
        buildHouse({ ...house, plain: far }, rng, gap > 0.8 && !far),
        [x, height(x, z), z],
        [0, turnDeg, 0],
      ),
    );
    along += house.width + gap;
  }
  return whole;
}
