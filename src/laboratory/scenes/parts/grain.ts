import { cells, rough, speck, wave } from './noise.ts';

/** How light a surface is at u, v in 0..1 (1 as painted), and how many metres the square spans. */
export type Grain = { readonly metres: number; readonly at: (u: number, v: number) => number };

/** Narrow dark joint where `t` (0..1) is near either end. */
const joint = (t: number, width: number) => (Math.min(t, 1 - t) < width ? 1 : 0);
const part = (x: number) => x - Math.floor(x);

/** Courses of stones: `across` and `up` to a square, every second course shifted. */
function courses(across: number, up: number, gap: number, uneven: number, dark: number): Grain['at'] {
  return (u, v) => {
    const row = Math.floor(v * up);
    const x = u * across + (row % 2) * 0.5;
    const edge = joint(part(x), gap / 2) || joint(part(v * up), gap);
    const tone = 1 - uneven + 2 * uneven * speck(Math.floor(x) % across, row);
    return edge ? dark : tone * (0.94 + 0.12 * rough(u * 24, v * 24, 3, 24));
  };
}

/** Long boards along v; `up` true lays them along u. */
function boards(count: number, gap: number, up = false): Grain['at'] {
  return (u, v) => {
    const [along, across] = up ? [u, v] : [v, u];
    const board = Math.floor(across * count);
    const fibre = wave(across * count * 9, along * 5 + board * 3, count * 9);
    const shade = 0.86 + 0.16 * speck(board, 5) + 0.1 * (fibre - 0.5);
    return joint(part(across * count), gap) ? shade * 0.6 : shade;
  };
}

const roofTile: Grain['at'] = (u, v) => {
  const row = Math.floor(v * 8);
  const x = part(u * 10 + (row % 2) * 0.5);
  const y = part(v * 8);
  const curve = 0.22 * Math.abs(x - 0.5) * 2;
  const lit = y < 0.12 + curve * 0.5 ? 0.62 : 0.84 + 0.22 * y;
  return lit * (0.93 + 0.14 * speck(Math.floor(u * 10 + (row % 2) * 0.5) % 10, row));
};

const cobble =
  (count: number): Grain['at'] =>
  (u, v) => {
    const [first, second, id] = cells(u * count, v * count, count);
    const gap = Math.min(1, (second - first) * 5);
    return (0.62 + 0.3 * gap) * (0.85 + 0.28 * id);
  };

const parquet: Grain['at'] = (u, v) => {
  const [x, y] = [part(u * 8), part(v * 8)];
  const turned = (Math.floor(u * 8) + Math.floor(v * 8)) % 2 === 0;
  const across = turned ? x : y;
  const strip = Math.floor(across * 4);
  const tone = 0.86 + 0.16 * speck(Math.floor(u * 8) * 4 + strip, Math.floor(v * 8) + (turned ? 40 : 0));
  return joint(part(across * 4), 0.05) || joint(turned ? y : x, 0.015) ? tone * 0.78 : tone;
};

const thatch: Grain['at'] = (u, v) =>
  (0.7 + 0.4 * wave(u * 96, v * 9, 96)) *
  (part(v * 3) < 0.06 ? 0.75 : 1) *
  (0.9 + 0.2 * rough(u * 8, v * 8, 3, 8));

const marble: Grain['at'] = (u, v) => {
  const vein = Math.abs(rough(u * 4, v * 4, 5, 4) - 0.5) * 2;
  const tone = 0.9 + 0.12 * Math.min(1, vein * 5);
  return joint(part(u * 3), 0.008) || joint(part(v * 3), 0.008) ? 0.82 : tone;
};

/** Surfaces that take any colour. */
export const grains = {
  plain: { metres: 2, at: (u, v) => 0.97 + 0.06 * rough(u * 16, v * 16, 3, 16) },
  plaster: { metres: 4, at: (u, v) => 0.9 + 0.16 * rough(u * 10, v * 10, 5, 10) },
  grass: {
    metres: 5,
    at: (u, v) => 0.55 + 0.55 * rough(u * 40, v * 40, 4, 40) + 0.3 * rough(u * 4, v * 4, 3, 4),
  },
  earth: { metres: 4, at: (u, v) => 0.66 + 0.62 * rough(u * 20, v * 20, 5, 20) },
  sand: {
    metres: 6,
    at: (u, v) => 0.84 + 0.2 * rough(u * 12, v * 12, 5, 12) + 0.06 * wave(u * 9, v * 40, 360),
  },
  snow: { metres: 8, at: (u, v) => 0.93 + 0.1 * rough(u * 8, v * 8, 4, 8) },
  gravel: { metres: 2, at: (u, v) => 0.55 * cobble(18)(u, v) + 0.2 + 0.4 * rough(u * 6, v * 6, 4, 6) },
  asphalt: {
    metres: 4,
    at: (u, v) =>
      0.8 + 0.2 * speck(Math.floor(u * 256), Math.floor(v * 256)) + 0.18 * rough(u * 5, v * 5, 3, 5),
  },
  rock: {
    metres: 7,
    at: (u, v) => 0.5 + 0.75 * rough(u * 6, v * 12, 5, 12) + 0.15 * Math.abs(rough(u * 9, v * 9, 4, 9) - 0.5),
  },
  brick: { metres: 2, at: courses(8, 26, 0.09, 0.12, 1.12) },
  ashlar: { metres: 3, at: courses(5, 8, 0.04, 0.1, 0.72) },
  rubble: { metres: 3, at: cobble(9) },
  cobbles: { metres: 2.4, at: cobble(16) },
  paving: { metres: 3, at: courses(5, 6, 0.03, 0.08, 0.76) },
  'roof tiles': { metres: 2.6, at: roofTile },
  slate: { metres: 2.4, at: courses(9, 12, 0.05, 0.14, 0.68) },
  shingles: { metres: 2.4, at: courses(16, 10, 0.05, 0.16, 0.66) },
  thatch: { metres: 3, at: thatch },
  boards: { metres: 2, at: boards(10, 0.06) },
  siding: { metres: 2, at: boards(10, 0.07, true) },
  planks: { metres: 2.4, at: boards(14, 0.035, true) },
  logs: {
    metres: 2.4,
    at: (u, v) => 0.5 + 0.52 * Math.sin(Math.PI * part(v * 9)) * (0.85 + 0.2 * wave(u * 6, v * 90, 90)),
  },
  timber: { metres: 1.6, at: (u, v) => 0.84 + 0.22 * wave(u * 5, v * 60 + 3 * wave(u * 3, v * 6, 6), 60) },
  bark: {
    metres: 1.2,
    at: (u, v) => 0.55 + 0.6 * wave(u * 20, v * 5, 20) * (0.7 + 0.5 * rough(u * 8, v * 8, 3, 8)),
  },
  tiles: { metres: 2.4, at: courses(8, 8, 0.035, 0.03, 0.74) },
  squares: {
    metres: 2.4,
    at: (u, v) =>
      joint(part(u * 6), 0.025) || joint(part(v * 6), 0.025)
        ? 0.76
        : 0.96 + 0.06 * speck(Math.floor(u * 6), Math.floor(v * 6)),
  },
  chequered: { metres: 2.4, at: (u, v) => ((Math.floor(u * 4) + Math.floor(v * 4)) % 2 === 0 ? 1 : 0.28) },
  parquet: { metres: 3.2, at: parquet },
  marble: { metres: 3.6, at: marble },
  carpet: { metres: 1.5, at: (u, v) => 0.84 + 0.24 * speck(Math.floor(u * 128), Math.floor(v * 128)) },
  stripes: { metres: 1.2, at: (u) => (part(u * 3) < 0.5 ? 1 : 0.62) },
  corrugated: { metres: 1.6, at: (u) => 0.82 + 0.2 * Math.sin(u * Math.PI * 20) },
  straw: {
    metres: 1.6,
    at: (u, v) => 0.55 + 0.6 * wave(u * 14, v * 70, 70) * (0.6 + 0.7 * wave(u * 50, v * 20, 100)),
  },
  leafage: {
    metres: 3,
    at: (u, v) => 0.4 + 0.85 * (1 - cells(u * 20, v * 20, 20)[0]) * (0.6 + 0.6 * rough(u * 6, v * 6, 3, 6)),
  },
  wicker: {
    metres: 0.8,
    at: (u, v) =>
      0.66 +
      0.34 *
        Math.abs(Math.sin(u * Math.PI * 16 + (Math.floor(v * 20) % 2) * 1.57)) *
        (joint(part(v * 20), 0.14) ? 0.6 : 1),
  },
} as const satisfies Record<string, Grain>;

export type GrainName = keyof typeof grains;
