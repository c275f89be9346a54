import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { windowOn } from './openings.ts';
import { paint, type Paint } from './paint.ts';
import { block, gable, hip } from './solid.ts';
import type { GrainName } from './grain.ts';

/** `eaves` turns its eaves to the front, `gable` its gable, `stepped` a stepped gable. */
export type RoofKind = 'eaves' | 'gable' | 'stepped' | 'hip' | 'flat';

type Roofed = {
  readonly width: number;
  readonly depth: number;
  readonly storeys: number;
  readonly storey: number;
  readonly roof: RoofKind;
  readonly rise: number;
  readonly roofColour: string;
  readonly roofGrain: GrainName;
  readonly wall: string;
  readonly wallGrain: GrainName;
  readonly trim: string;
  readonly chimney: boolean;
  readonly dormers?: number;
  readonly snow?: boolean;
};

/** Two slopes over a body `long` (x) by `span` (z), ridge along x, eaves at y = 0. */
export function slopes(long: number, span: number, rise: number, cover: Paint, over = 0.45): Group {
  const angle = Math.atan2(rise, span / 2);
  const slope = Math.hypot(span / 2, rise) + over;
  // Each slope turns about its eaves.
  const half = (s: number) =>
    put(
      group(part(block(long + over * 1.4, 0.16, slope), cover, [0, 0, -s * (slope / 2 - over)])),
      [0, 0, (s * span) / 2],
      [(s * angle * 180) / Math.PI, 0, 0],
    );
  return group(half(-1), half(1), part(block(long + over * 1.4, 0.14, 0.3), cover, [0, rise + 0.1, 0]));
}

function chimney(rise: number, snow: boolean): Group {
  return group(
    part(block(0.6, 1.5, 0.6), paint('#8f5f4c', 'brick'), [0, rise * 0.6, 0]),
    part(block(0.74, 0.16, 0.74), paint(snow ? '#f2f5fa' : '#6f675f'), [0, rise * 0.6 + 1.45, 0]),
  );
}

function dormer(trim: string, wall: string, cover: Paint): Group {
  return group(
    part(block(1.3, 1.2, 2), paint(wall, 'plaster'), [0, 0, -1]),
    put(windowOn({ width: 0.8, height: 0.8, trim }), [0, 0.22, 0]),
    put(slopes(2, 1.3, 0.6, cover, 0.2), [0, 1.2, -0.95], [0, 90, 0]),
  );
}

/** Steps up a gable that faces +z. */
function steps(width: number, rise: number, wall: Paint): Group {
  const count = 5;
  return group(
    ...repeat(count, (i) =>
      part(block((width * (count - i)) / count, rise / count + 0.02, 0.5), wall, [
        0,
        (rise * i) / count,
        -0.25,
      ]),
    ),
    part(block(width / count, rise / count, 0.5), wall, [0, rise, -0.25]),
  );
}

/** The roof on top of a house's walls. */
export function roof(house: Roofed): Group {
  const { width, depth, rise, trim, wall, wallGrain, snow = false } = house;
  const tall = house.storeys * house.storey;
  const cover = snow ? paint('#f1f4fa', 'snow') : paint(house.roofColour, house.roofGrain);
  const walls = paint(wall, wallGrain);
  const top = house.chimney ? [put(chimney(rise, snow), [width * 0.22, 0, -depth * 0.12])] : [];
  const parts = (): Group[] => {
    switch (house.roof) {
      case 'flat':
        return [
          group(
            part(block(width + 0.3, 0.3, depth + 0.3), paint(trim)),
            part(block(width, 0.32, depth), paint('#8b8b88', 'gravel')),
          ),
        ];
      case 'hip':
        return [
          group(
            part(hip(width + 0.9, rise, depth + 0.9, Math.max(0, width - depth)), cover),
            part(block(width + 0.7, 0.12, depth + 0.7), paint(trim), [0, -0.1, 0]),
          ),
        ];
      case 'eaves':
        return [
          slopes(width, depth, rise, cover),
          put(group(part(gable(depth, rise, width), walls)), [0, 0, 0], [0, 90, 0]),
          ...repeat(house.dormers ?? 0, (i) =>
            put(dormer(trim, wall, cover), [
              -width / 2 + (width * (i + 0.5)) / (house.dormers ?? 1),
              rise * 0.24,
              depth * 0.36,
            ]),
          ),
        ];
      case 'gable':
      case 'stepped':
        return [
          put(slopes(depth - (house.roof === 'stepped' ? 1 : 0), width, rise, cover), [0, 0, 0], [0, 90, 0]),
          group(part(gable(width, rise, depth), walls)),
          put(windowOn({ width: 0.8, height: Math.min(1.1, rise * 0.3), trim }), [
            0,
            rise * 0.2,
            depth / 2 + (house.roof === 'stepped' ? 0.05 : 0),
          ]),
          ...(house.roof === 'stepped' ? [put(steps(width, rise, walls), [0, 0, depth / 2 + 0.03])] : []),
        ];
    }
  };
  return put(group(...parts(), ...top), [0, tall, 0]);
}
