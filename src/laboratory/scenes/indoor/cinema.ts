import { group, part, put, repeat } from '../../modelling/parts.ts';
import { rngFromSeed } from '../../seed.ts';
import { addTo } from '../parts/add.ts';
import { buildHall } from '../parts/hall.ts';
import { drawInside, indoors, type Inside } from '../parts/indoors.ts';
import { glow, paint } from '../parts/paint.ts';
import { block, rod } from '../parts/solid.ts';
import { curtainHalf, foldSeat } from '../parts/theatre-things.ts';
import { filmPicture } from '../parts/film.ts';
import { defineScene } from '../scene.ts';

type Cinema = Inside & {
  width: number;
  depth: number;
  height: number;
  seatColour: string;
  wallColour: string;
  wall: string;
  film: string;
  curtain: boolean;
  curtainColour: string;
  stripColour: string;
  strips: string;
  rows: number;
  aisle: string;
  raise: number;
};

export const archetype = defineScene<Cinema>({
  archetype: 'cinema',
  place: 'indoor',
  nameDe: 'Kinosaal',
  nameEn: 'cinema',
  draw: (rng) => ({
    ...drawInside(rng, ['night']),
    width: rng.between(11, 16),
    depth: rng.between(13, 20),
    height: rng.between(5, 7),
    seatColour: rng.pick(['#a32a2c', '#2f4f8c', '#3f6b5a', '#5a3f74', '#3a3d44', '#b5763c']),
    wallColour: rng.pick(['#8a4a50', '#4a5a80', '#6b625c', '#6f8680', '#9a7054', '#705084']),
    wall: rng.pick(['carpet', 'boards', 'stripes']),
    film: rng.pick(['desert', 'sea', 'mountains', 'city', 'space', 'meadow']),
    curtain: rng.chance(0.5),
    curtainColour: rng.pick(['#8a2228', '#2f3f7a', '#2f5a4a', '#5a2f5a']),
    stripColour: rng.pick(['#ffd08f', '#8ac4ff', '#ff9a8a', '#c9a0ff']),
    strips: rng.pick(['sconces', 'vertical', 'steps', 'sconces']),
    rows: rng.integer(6, 10),
    aisle: rng.pick(['middle', 'left', 'right']),
    raise: rng.between(0.18, 0.36),
  }),
  build: (p) => {
    const rng = rngFromSeed(`cinema ${p.scatter}`);
    const half = p.width / 2;
    const screenZ = -p.depth + 0.5;
    const screenWide = p.width * 0.76;
    const screenTall = Math.min(p.height - 1.7, screenWide * 0.46);
    const first = screenZ + 4.4;
    const perRow = Math.floor((p.width - 2.4) / 0.66);
    // The eye stands behind the last row and before the wall behind it.
    const rows = Math.min(p.rows, Math.floor((p.depth - 3.4) / 1.12));
    const gap = (x: number) =>
      p.aisle === 'middle'
        ? Math.sign(x) * 0.6
        : p.aisle === 'left'
          ? x < -half * 0.45
            ? -0.6
            : 0.3
          : x > half * 0.45
            ? 0.6
            : -0.3;
    const lit = glow(p.stripColour, 1.7);
    const things = group(
      buildHall({
        width: p.width,
        depth: p.depth,
        height: p.height,
        roof: 'flat',
        rise: 0,
        wall: paint(p.wallColour, p.wall as 'carpet'),
        floor: paint('#5f4e56', 'carpet'),
        ceiling: paint('#57525a', 'plaster'),
        openings: [],
      }),
      put(filmPicture(p.film, screenWide, screenTall, rng), [0, 1.1, screenZ]),
      part(block(screenWide + 0.5, screenTall + 0.5, 0.1), paint('#16161a'), [0, 0.85, screenZ - 0.12]),
      part(block(p.width, 0.8, 2.2), paint('#26222a', 'carpet'), [0, 0, screenZ + 0.6]),
      ...repeat(rows, (row) =>
        part(block(p.width, row * p.raise + 0.02, 1.14), paint('#5f4e56', 'carpet'), [
          0,
          0,
          first + row * 1.12,
        ]),
      ),
      ...repeat(rows, (row) =>
        repeat(perRow, (i) => {
          const x = (i - (perRow - 1) / 2) * 0.62;
          return Math.abs(x + gap(x)) > half - 0.6
            ? null
            : put(foldSeat(p.seatColour, '#26262a'), [x + gap(x), row * p.raise, first + row * 1.12]);
        }).filter((seat) => seat !== null),
      ).flat(),
    );
    if (p.curtain)
      addTo(
        things,
        ...[-1, 1].map((s) =>
          put(curtainHalf(half - screenWide / 2 + 0.3, p.height - 0.4, p.curtainColour), [
            s < 0 ? -half : screenWide / 2 - 0.3,
            0,
            screenZ + 0.2,
          ]),
        ),
      );
    if (p.strips === 'sconces')
      addTo(
        things,
        ...repeat(4, (i) =>
          [-1, 1].map((s) =>
            group(
              part(block(0.14, 0.5, 0.5), paint('#2a262a'), [s * (half - 0.08), 2.6, -1 - i * 3.4]),
              part(block(0.1, 0.06, 0.4), lit, [s * (half - 0.1), 3.12, -1 - i * 3.4]),
              part(block(0.1, 0.06, 0.4), lit, [s * (half - 0.1), 2.54, -1 - i * 3.4]),
            ),
          ),
        ).flat(),
      );
    if (p.strips === 'vertical')
      addTo(
        things,
        ...repeat(5, (i) =>
          [-1, 1].map((s) =>
            part(block(0.06, p.height * 0.7, 0.1), lit, [s * (half - 0.04), 0.6, -0.5 - i * 3]),
          ),
        ).flat(),
      );
    if (p.strips === 'steps')
      addTo(
        things,
        ...repeat(rows, (row) =>
          part(block(p.width * 0.9, 0.03, 0.04), glow(p.stripColour, 0.9), [
            0,
            row * p.raise + 0.03,
            first + row * 1.12 - 0.56,
          ]),
        ),
        ...repeat(12, (i) =>
          part(rod(0.03, 0.09, 0.09, 10), lit, [
            (i % 2 ? 1 : -1) * p.width * 0.28,
            p.height - 0.03,
            -1 - Math.floor(i / 2) * 2.6,
          ]),
        ),
      );
    const lamps = [
      { at: [0, 1.1 + screenTall * 0.6, screenZ + 2.4] as const, colour: '#e3ecf4', strength: 22 },
      { at: [-half + 0.6, 3, -3] as const, colour: p.stripColour, strength: 9 },
      { at: [half - 0.6, 3, -3] as const, colour: p.stripColour, strength: 9 },
    ];
    return indoors(
      p,
      things,
      {
        at: [rng.between(-1.6, 1.6), rows * p.raise + 1.9, first + rows * 1.12 + 0.7],
        to: [0, 2, screenZ],
        fovDeg: 58,
      },
      { lamps, reach: 13, bright: 3.4, outside: 'none' },
    );
  },
});
