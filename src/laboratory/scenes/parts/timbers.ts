import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { paint } from './paint.ts';
import { block } from './solid.ts';

type Framed = {
  readonly width: number;
  readonly depth: number;
  readonly storeys: number;
  readonly storey: number;
  readonly columns: number;
  readonly rise: number;
  readonly roof: string;
};

const THICK = 0.2;

/** The beams of a timber-framed front, from the first floor up; braces in the outer fields. */
export function timbers(house: Framed, colour: string): Group {
  const { width, depth, storeys, storey, columns, rise } = house;
  const beam = paint(colour, 'timber');
  const post = (x: number, y: number, height: number) => part(block(THICK, height, 0.1), beam, [x, y, 0]);
  const rail = (y: number) => part(block(width + 0.06, THICK, 0.12), beam, [0, y, 0]);
  const brace = (x: number, y: number, lean: number) =>
    part(block(THICK * 0.8, storey * 0.95, 0.09), beam, [x, y, 0], [0, 0, lean]);
  const field = width / columns;
  const floors = repeat(storeys - 1, (row) => {
    const y = (row + 1) * storey;
    return [
      rail(y - THICK / 2),
      rail(y + storey * 0.24 - THICK),
      ...repeat(columns + 1, (i) => post(-width / 2 + i * field, y, storey)),
      brace(-width / 2 + field * 0.12, y, -14),
      brace(width / 2 - field * 0.12, y, 14),
    ];
  }).flat();
  const head =
    house.roof === 'gable'
      ? [
          post(0, storeys * storey, rise * 0.92),
          ...[-1, 1].map((s) => post(s * width * 0.25, storeys * storey, rise * 0.46)),
          part(block(width * 0.5, THICK, 0.1), beam, [0, storeys * storey + rise * 0.48, 0]),
        ]
      : [];
  return put(group(...floors, rail(storeys * storey - THICK), ...head), [0, 0, depth / 2 + 0.03]);
}

/** A house front's colours in the way of the country: light plaster, dark or red beams. */
export const BEAM_COLOURS = ['#4a3428', '#6b2f26', '#3a3a38', '#5a4632'] as const;
