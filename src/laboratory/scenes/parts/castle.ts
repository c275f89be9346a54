import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import type { Rng } from '../../seed.ts';
import { arched } from './openings.ts';
import { gloss, paint } from './paint.ts';
import { slopes } from './roofs.ts';
import { bar, block, cone, cut, gable, rod } from './solid.ts';

function crenels(length: number, wall: ReturnType<typeof paint>): Group {
  const count = Math.max(3, Math.round(length / 1.4));
  return group(
    ...repeat(count, (i) =>
      part(block((length / count) * 0.55, 0.9, 0.6), wall, [
        -length / 2 + ((i + 0.5) * length) / count,
        0,
        0,
      ]),
    ),
  );
}

/** A round tower with a pointed roof or battlements. */
export function roundTower(tall: number, radius: number, wall: string, roof: string | null): Group {
  const stone = paint(wall, 'rubble');
  return group(
    part(rod(tall, radius * 1.06, radius, 16), stone),
    part(rod(0.8, radius, radius * 1.18, 16), stone, [0, tall - 0.6, 0]),
    ...[0.35, 0.6, 0.82].map((t, i) =>
      put(
        group(part(block(0.5, 1.5, 0.3), gloss('#232a30'), [0, 0, radius])),
        [0, tall * t, 0],
        [0, i * 70 - 60, 0],
      ),
    ),
    roof
      ? part(cone(radius * 2.6, radius * 1.32, 16), paint(roof, 'roof tiles'), [0, tall + 0.2, 0])
      : group(
          ...repeat(9, (i) =>
            part(
              block(0.9, 0.9, 0.5),
              stone,
              [radius * 1.1 * Math.sin(i * 0.698), tall + 0.2, radius * 1.1 * Math.cos(i * 0.698)],
              [0, i * 40, 0],
            ),
          ),
        ),
  );
}

/** A castle, its gate towards +z: walls, towers, keep and hall; about 50 metres wide at size 1. */
export function castle(wall: string, roof: string, rng: Rng, size = 1): Group {
  const stone = paint(wall, 'rubble');
  const towers = rng.integer(2, 4);
  const keepTall = rng.between(22, 34);
  const keepSide = rng.pick([-1, 1]);
  const pointed = rng.chance(0.6);
  const hallTall = rng.between(9, 14);
  return put(
    group(
      part(block(46, 8, 2), stone, [0, 0, 12]),
      put(crenels(46, stone), [0, 8, 12]),
      ...[-1, 1].map((s) => part(block(2, 8, 26), stone, [s * 22, 0, 0])),
      ...[-1, 1].map((s) => put(crenels(26, stone), [s * 22, 8, 0], [0, 90, 0])),
      ...repeat(towers, (i) =>
        put(roundTower(rng.between(11, 17), rng.between(2.6, 3.6), wall, pointed || i % 2 ? roof : null), [
          -23 + (46 * i) / (towers - 1),
          0,
          i % 3 === 1 ? 9 : 12.5,
        ]),
      ),
      part(block(8, 11, 5), stone, [keepSide * -4, 0, 12]),
      put(crenels(8, stone), [keepSide * -4, 11, 14.2]),
      part(cut(outline(arched(3.4, 5)), 0.4), paint('#2c2420', 'boards'), [keepSide * -4, 0, 14.8]),
      part(block(8.5, keepTall, 8.5), stone, [keepSide * 13, 0, -4]),
      pointed
        ? put(group(part(cone(8, 6.6, 4), paint(roof, 'roof tiles'), [0, 0, 0], [0, 45, 0])), [
            keepSide * 13,
            keepTall,
            -4,
          ])
        : put(crenels(8.5, stone), [keepSide * 13, keepTall, 0]),
      ...[0.45, 0.7, 0.88].map((t) =>
        part(block(0.8, 1.6, 0.3), gloss('#232a30'), [keepSide * 13, keepTall * t, 0.3]),
      ),
      part(block(20, hallTall, 9), paint(wall, 'plaster'), [keepSide * -8, 0, -5]),
      put(slopes(20, 9, 6, paint(roof, 'roof tiles'), 0.4), [keepSide * -8, hallTall, -5]),
      part(gable(9, 6, 20), paint(wall, 'plaster'), [keepSide * -8, hallTall, -5], [0, 90, 0]),
      ...repeat(6, (i) =>
        part(block(1, 1.8, 0.2), gloss('#2f3a44'), [keepSide * -8 - 8 + i * 3.2, hallTall - 3.4, -0.45]),
      ),
      part(rod(5, 0.08, 0.08, 5), paint('#4a4a48'), [keepSide * 13, keepTall + (pointed ? 7 : 0.4), -4]),
      part(block(2.4, 1.3, 0.05), paint(rng.pick(['#b3302c', '#e6c23c', '#2f5f9c'])), [
        keepSide * 13 + 1.3,
        keepTall + (pointed ? 10.5 : 4),
        -4,
      ]),
      part(bar(5, 0.1, 5), paint('#5f4632', 'timber'), [keepSide * -4, 0.1, 17]),
    ),
    [0, 0, 0],
    [0, 0, 0],
    size,
  );
}
