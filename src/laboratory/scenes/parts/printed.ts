import { Color, type DataTexture } from 'three';
import { rngFromSeed, type Rng } from '../../seed.ts';
import { speck } from './noise.ts';
import { bytesTexture } from './texture.ts';

/** Surfaces with many small coloured things, too many to build: rows of books, goods on a shelf, far windows. */
export type PrintName = 'print books' | 'print goods' | 'print bottles' | 'print facade';

type Bytes = readonly [number, number, number];
type Bar = {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly colour: Bytes;
  readonly kind: number;
};

function bytes(colour: string): Bytes {
  const hex = new Color(colour).getHex();
  return [(hex >> 16) & 255, (hex >> 8) & 255, hex & 255];
}

const COVERS = [
  '#7c2f2a',
  '#2f4f6b',
  '#b08a4a',
  '#3f5f46',
  '#5c4a6b',
  '#d8ccb0',
  '#22303f',
  '#8f5a3a',
  '#c8b48a',
].map(bytes);
const PACKS = [
  '#d8443c',
  '#f2c53d',
  '#3d7fc4',
  '#4fa35a',
  '#f0f0ea',
  '#e88a3a',
  '#8a4fa3',
  '#e6a9b8',
  '#2f3f6b',
].map(bytes);
const FLASKS = ['#2f4a35', '#5c3320', '#7a2430', '#c9a24a', '#3d5f4a', '#1f2a24'].map(bytes);

/** One shelf's row: bars side by side, each with a height and a colour. */
function row(rng: Rng, colours: readonly Bytes[], thin: number, thick: number, low: number): Bar[] {
  const bars: Bar[] = [];
  for (let from = 0; from < 1;) {
    const to = Math.min(1, from + rng.between(thin, thick));
    bars.push({ from, to, top: rng.between(low, 0.95), colour: rng.pick(colours), kind: rng.integer(0, 3) });
    from = to;
  }
  return bars;
}

const DARK: Bytes = [34, 28, 24];

type Paint = (bar: Bar, across: number, up: number) => Bytes | null;

const shade = (colour: Bytes, by: number): Bytes => [colour[0] * by, colour[1] * by, colour[2] * by];

const book: Paint = (bar, across, up) => {
  if (up > bar.top || across < 0.06) return null;
  const band = bar.kind > 0 && Math.abs(up / bar.top - 0.78) < 0.05;
  return band ? [214, 186, 118] : shade(bar.colour, 0.7 + 0.5 * Math.sin(across * 3));
};

const pack: Paint = (bar, across, up) => {
  if (up > bar.top || across < 0.05 || across > 0.97) return null;
  const label = bar.kind > 1 && Math.hypot((across - 0.5) * 1.2, up / bar.top - 0.5) < 0.28;
  const stripe = bar.kind === 1 && up / bar.top > 0.62 && up / bar.top < 0.78;
  return label || stripe ? [246, 240, 226] : shade(bar.colour, 0.9 + 0.16 * up);
};

const bottle: Paint = (bar, across, up) => {
  const half = Math.abs(across - 0.5);
  const neck = up > 0.62 ? 0.14 : 0.4 - Math.max(0, up - 0.52) * 2.4;
  if (half > neck || up > 0.92) return null;
  if (up > 0.14 && up < 0.4) return [226, 214, 186];
  return shade(bar.colour, 1.25 - half * 1.6 + (Math.abs(across - 0.36) < 0.05 ? 0.9 : 0));
};

function shelves(key: PrintName, rows: number, make: (rng: Rng) => Bar[], paint: Paint): DataTexture {
  const rng = rngFromSeed(key);
  const stock = Array.from({ length: rows }, () => make(rng));
  return bytesTexture(key, 256, 1, (data, size) => {
    for (let y = 0; y < size; y++) {
      const bars = stock[Math.floor((y / size) * rows)] ?? [];
      const up = ((y / size) * rows) % 1;
      for (let x = 0; x < size; x++) {
        const at = x / size;
        const bar = bars.find((b) => at < b.to);
        const colour = bar ? paint(bar, (at - bar.from) / (bar.to - bar.from), up) : null;
        data.set([...(colour ?? DARK), 255], (y * size + x) * 4);
      }
    }
  });
}

/** Panes of far houses: dark, some lit. */
function facade(): DataTexture {
  return bytesTexture('print facade', 128, 12, (data, size) => {
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const [i, j] = [Math.floor(x / 32), Math.floor(y / 32)];
        const pane = x % 32 > 9 && x % 32 < 23 && y % 32 > 7 && y % 32 < 26 && x % 32 !== 16;
        const tone = pane ? 62 + 50 * speck(i, j) : 224;
        data.set([tone, tone, pane ? tone + 12 : tone, 255], (y * size + x) * 4);
      }
  });
}

/** The texture of a print; shelves show three to five rows in one metre square. */
export function printed(kind: PrintName): DataTexture {
  switch (kind) {
    case 'print books':
      return shelves(kind, 3, (rng) => row(rng, COVERS, 0.025, 0.06, 0.68), book);
    case 'print goods':
      return shelves(kind, 3, (rng) => row(rng, PACKS, 0.07, 0.15, 0.55), pack);
    case 'print bottles':
      return shelves(kind, 3, (rng) => row(rng, FLASKS, 0.08, 0.1, 0.9), bottle);
    case 'print facade':
      return facade();
  }
}
