import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import type { GrainName } from './grain.ts';
import { doorOn, shopFront, windowOn } from './openings.ts';
import { paint } from './paint.ts';
import { block } from './solid.ts';
import { roof, type RoofKind } from './roofs.ts';
import { timbers } from './timbers.ts';

/** A house in metres; its front faces +z. */
export type House = {
  readonly width: number;
  readonly depth: number;
  readonly storeys: number;
  readonly storey: number;
  readonly wall: string;
  readonly wallGrain: GrainName;
  readonly roof: RoofKind;
  /** Height of the roof above the walls. */
  readonly rise: number;
  readonly roofColour: string;
  readonly roofGrain: GrainName;
  readonly trim: string;
  readonly columns: number;
  readonly shutters?: string | undefined;
  readonly flowers?: string | undefined;
  readonly doorColour: string;
  readonly chimney: boolean;
  /** Colour of beams in the walls; none where left out. */
  readonly timber?: string | undefined;
  /** Colour of the awning of a shop on the ground floor; none where left out. */
  readonly shop?: string | undefined;
  readonly dormers?: number;
  /** Share of the windows with light behind them, 0..1. */
  readonly lit?: number;
  readonly snow?: boolean;
  /** Far away: windows without bars, sills and shutters. */
  readonly plain?: boolean;
};

/** The rows of windows on one wall that faces +z. */
function windowRows(house: House, length: number, columns: number, from: number, rng: Rng): Group[] {
  const wide = Math.min(1.15, (length / columns) * 0.42);
  return repeat(house.storeys - from, (row) =>
    repeat(columns, (i) =>
      put(
        windowOn({
          width: wide,
          height: house.storey * 0.5,
          trim: house.trim,
          shutters: length / columns > wide * 2.3 ? house.shutters : undefined,
          flowers: row + from > 0 && !house.snow ? house.flowers : undefined,
          lit: rng.chance(house.lit ?? 0),
          plain: house.plain ?? false,
        }),
        [-length / 2 + (length * (i + 0.5)) / columns, (row + from) * house.storey + house.storey * 0.3, 0],
      ),
    ),
  ).flat();
}

function ground(house: House, rng: Rng): Group[] {
  const { width, columns, storey, trim, doorColour, shop, lit = 0 } = house;
  if (shop) return [put(shopFront(Math.min(width - 0.5, 6), trim, shop, lit > 0.2), [0, 0, 0])];
  const doorAt = Math.floor(columns / 2);
  return repeat(columns, (i) => {
    const x = -width / 2 + (width * (i + 0.5)) / columns;
    if (i === doorAt) return put(doorOn(1.05, Math.min(2.2, storey * 0.8), doorColour, trim), [x, 0, 0]);
    const wide = Math.min(1.15, (width / columns) * 0.42);
    return put(
      windowOn({
        width: wide,
        height: storey * 0.5,
        trim,
        lit: rng.chance(lit),
        plain: house.plain ?? false,
        shutters: width / columns > wide * 2.3 ? house.shutters : undefined,
      }),
      [x, storey * 0.3, 0],
    );
  });
}

/** The house standing on y = 0, its middle at x = z = 0. `sides` false leaves the side walls blank. */
export function buildHouse(house: House, rng: Rng, sides = true): Group {
  const { width, depth, storeys, storey, wall, wallGrain } = house;
  const tall = storeys * storey;
  const across = Math.max(1, Math.round(depth / 3.2));
  return group(
    part(block(width, tall, depth), paint(wall, wallGrain)),
    part(block(width + 0.12, 0.45, depth + 0.12), paint('#8f897d', 'ashlar')),
    roof(house),
    put(group(...ground(house, rng), ...windowRows(house, width, house.columns, 1, rng)), [0, 0, depth / 2]),
    ...(sides
      ? [-1, 1].map((s) =>
          put(
            group(...windowRows({ ...house, shutters: undefined }, depth, across, 0, rng)),
            [(s * width) / 2, 0, 0],
            [0, s * 90, 0],
          ),
        )
      : []),
    ...(house.timber ? [timbers(house, house.timber)] : []),
  );
}
