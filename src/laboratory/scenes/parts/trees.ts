import type { Group } from 'three';
import { group, part, put } from '../../modelling/parts.ts';
import { rngFromSeed, type Rng } from '../../seed.ts';
import type { Season } from './air.ts';
import { type Blob, crown, tiers } from './crown.ts';
import type { LeafName } from './leaves.ts';
import { paint } from './paint.ts';
import { ball, cone, pipe, rod } from './solid.ts';

export type TreeKind = 'oak' | 'linden' | 'birch' | 'poplar' | 'fruit' | 'spruce' | 'pine';

const GREENS: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#9db863', '#8fae5c', '#a9be6c', '#86a658'],
  summer: ['#6f8f4c', '#64854a', '#7a9654', '#5c7d46'],
  autumn: ['#d39a34', '#c46f2b', '#b98a36', '#a9542a', '#cfae45'],
  winter: ['#75685a', '#6b6058', '#7d7062', '#6f645c'],
};

/** A colour of leaves that suits the season. */
export function leafColour(season: Season, rng: Rng): string {
  return rng.pick(GREENS[season]);
}

type Shape = {
  readonly height: number;
  readonly trunk: number;
  readonly leaf: LeafName;
  readonly bark: string;
  readonly perBlob: number;
  readonly card: number;
  readonly blobs: (rng: Rng) => Blob[];
};

const cluster = (rng: Rng, count: number, y: number, spread: number, tall: number, r: number): Blob[] => [
  { x: 0, y: y + tall * 0.2, z: 0, r: r * 1.15 },
  ...Array.from({ length: count }, (_, i) => {
    const turn = i * 2.4 + rng.between(0, 0.8);
    const level = rng.between(-0.55, 0.85);
    const out = spread * Math.sqrt(1 - level * level * 0.8) * rng.between(0.75, 1.05);
    return {
      x: out * Math.cos(turn),
      y: y + tall * level,
      z: out * Math.sin(turn),
      r: r * rng.between(0.8, 1.1),
    };
  }),
];

const shapes: Readonly<Record<Exclude<TreeKind, 'spruce' | 'pine'>, Shape>> = {
  oak: {
    height: 10,
    trunk: 0.36,
    leaf: 'leaf broad',
    bark: '#6a5744',
    perBlob: 26,
    card: 1.7,
    blobs: (rng) => cluster(rng, 8, 6.6, 2.7, 2.2, 1.75),
  },
  linden: {
    height: 9,
    trunk: 0.26,
    leaf: 'leaf broad',
    bark: '#6f6252',
    perBlob: 24,
    card: 1.4,
    blobs: (rng) => cluster(rng, 7, 5.9, 1.7, 2.3, 1.5),
  },
  birch: {
    height: 9,
    trunk: 0.16,
    leaf: 'leaf fine',
    bark: '#e4e0d6',
    perBlob: 20,
    card: 1.35,
    blobs: (rng) => cluster(rng, 7, 5.8, 1.15, 2.7, 1.1),
  },
  poplar: {
    height: 14,
    trunk: 0.26,
    leaf: 'leaf fine',
    bark: '#77694f',
    perBlob: 24,
    card: 1.4,
    blobs: (rng) =>
      Array.from({ length: 8 }, (_, i) => ({
        x: rng.between(-0.35, 0.35),
        y: 2.6 + i * 1.45,
        z: rng.between(-0.35, 0.35),
        r: 1.35 - Math.abs(i - 2.6) * 0.13,
      })),
  },
  fruit: {
    height: 4.6,
    trunk: 0.15,
    leaf: 'leaf broad',
    bark: '#6b5a4a',
    perBlob: 20,
    card: 0.95,
    blobs: (rng) => cluster(rng, 6, 3, 1.15, 0.75, 0.85),
  },
};

const VARIANTS = 4;

function broad(kind: keyof typeof shapes, season: Season, rng: Rng, colour: string): Group {
  const { height, trunk, leaf, bark, perBlob, card, blobs } = shapes[kind];
  const variant = rng.integer(1, VARIANTS);
  const bare = season === 'winter';
  const name = `${kind} ${variant} ${bare ? 'bare' : ''}`;
  const balls = blobs(rngFromSeed(`${kind} ${variant}`));
  const leaves = crown(name, balls, bare ? Math.round(perBlob * 0.55) : perBlob, bare ? card * 1.25 : card);
  const limbs = balls.slice(0, 5).map((blob) =>
    part(
      pipe(
        [
          [0, height * 0.22, 0],
          [blob.x * 0.4, height * 0.22 + (blob.y - height * 0.22) * 0.6, blob.z * 0.4],
          [blob.x, blob.y + (bare ? blob.r * 0.5 : 0), blob.z],
        ],
        trunk * 0.3,
        4,
        4,
      ),
      paint(bark, kind === 'birch' ? 'plain' : 'bark'),
    ),
  );
  return group(
    part(rod(height * 0.5, trunk, trunk * 0.55, 8), paint(bark, kind === 'birch' ? 'plain' : 'bark')),
    ...limbs,
    part(leaves, paint(bare ? bark : colour, bare ? 'leaf twig' : leaf)),
  );
}

function conifer(kind: 'spruce' | 'pine', season: Season, rng: Rng): Group {
  const variant = rng.integer(1, 3);
  const colour =
    season === 'winter'
      ? rng.pick(['#8fa09a', '#a9b8b4', '#7d918a'])
      : rng.pick(['#4f6b4a', '#486348', '#5a7550', '#425c46']);
  const trunk = part(
    rod(kind === 'pine' ? 8 : 3, 0.2, kind === 'pine' ? 0.12 : 0.1, 7),
    paint(kind === 'pine' ? '#96603f' : '#5f4c3c', 'bark'),
  );
  if (kind === 'pine') {
    const blobs = [
      { x: 0, y: 9, z: 0, r: 1.5 },
      { x: 1.2, y: 8, z: 0.4, r: 1.1 },
      { x: -1, y: 7.7, z: -0.5, r: 1.2 },
      { x: 0.2, y: 7.2, z: 1.1, r: 0.9 },
    ];
    return group(trunk, part(crown(`pine ${variant}`, blobs, 30, 1.3), paint(colour, 'leaf needle')));
  }
  const needles = tiers(`spruce ${variant}`, 11, 2.5 + variant * 0.25, 13, 11);
  const heart = part(
    cone(9.6, 1.25 + variant * 0.1, 7),
    paint(season === 'winter' ? '#5f7570' : '#3f5640', 'leafage'),
    [0, 1.2, 0],
  );
  return group(trunk, heart, part(needles, paint(colour, 'leaf needle')));
}

/** A tree standing on y = 0, about 9 metres tall (fruit trees 4, poplars 14) at size 1. */
export function tree(
  kind: TreeKind,
  season: Season,
  rng: Rng,
  size = 1,
  colour = leafColour(season, rng),
): Group {
  const made =
    kind === 'spruce' || kind === 'pine' ? conifer(kind, season, rng) : broad(kind, season, rng, colour);
  const scale = size * rng.between(0.85, 1.15);
  return put(
    group(made),
    [0, 0, 0],
    [0, rng.integer(0, 359), 0],
    [scale, scale * rng.between(0.92, 1.1), scale],
  );
}

/** A round bush, 1 metre wide at size 1. */
export function bush(season: Season, rng: Rng, size = 1, colour = leafColour(season, rng)): Group {
  const name = `bush ${rng.integer(1, 3)}${season === 'winter' ? ' bare' : ''}`;
  const blobs = cluster(rngFromSeed(name), 3, 0.42, 0.22, 0.16, 0.34);
  return put(
    group(
      part(crown(name, blobs, 16, 0.42), paint(colour, season === 'winter' ? 'leaf twig' : 'leaf broad')),
      ...(season === 'winter' ? [] : [part(ball(0.36, 7), paint('#3f5a33', 'leafage'), [0, 0.36, 0])]),
    ),
    [0, 0, 0],
    [0, rng.integer(0, 359), 0],
    size,
  );
}
