import {
  Color,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  SRGBColorSpace,
  UnsignedByteType,
  RGBAFormat,
} from 'three';

export type Bytes = readonly [number, number, number];

/** Red, green and blue of a colour, 0..255. */
export function bytes(colour: string): Bytes {
  const c = new Color(colour).getHex();
  return [(c >> 16) & 255, (c >> 8) & 255, c & 255];
}

const cache = new Map<string, DataTexture>();

/** Paints a texture from u, v in 0..1; kept under `key`, because many parts wear the same cloth. */
export function painted(
  key: string,
  size: number,
  colourAt: (u: number, v: number) => Bytes,
  light?: (u: number, v: number) => number,
) {
  const known = cache.get(key);
  if (known) return known;
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [u, v] = [(x + 0.5) / size, (y + 0.5) / size];
      const factor = light?.(u, v) ?? 1;
      data.set(
        [...colourAt(u, v).map((c) => Math.min(255, Math.max(0, c * factor))), 255],
        (y * size + x) * 4,
      );
    }
  const texture = new DataTexture(data, size, size, RGBAFormat, UnsignedByteType);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 2;
  texture.colorSpace = SRGBColorSpace;
  texture.needsUpdate = true;
  cache.set(key, texture);
  return texture;
}

/** Fixed noise in 0..1 for a whole-number place: same everywhere, no seed needed. */
function noise(x: number, y: number): number {
  const s = Math.sin(x * 127.1 + y * 311.7) * 43758.5453;
  return s - Math.floor(s);
}

function smoothNoise(x: number, y: number): number {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - i, y - j];
  const mix = (a: number, b: number, t: number) => a + (b - a) * t * t * (3 - 2 * t);
  return mix(mix(noise(i, j), noise(i + 1, j), fx), mix(noise(i, j + 1), noise(i + 1, j + 1), fx), fy);
}

/** Grain along u. */
export function woodGrain(colour: string): DataTexture {
  const base = bytes(colour);
  return painted(
    `wood ${colour}`,
    256,
    () => base,
    (u, v) => {
      const wave = smoothNoise(u * 3, v * 6) * 3;
      return 0.84 + 0.2 * smoothNoise(u * 5, (v * 40 + wave) % 64) + 0.08 * smoothNoise(u * 2, v * 9);
    },
  );
}

export type Weave = 'plain' | 'stripes' | 'bands' | 'dots' | 'checks' | 'diamonds';

/** The cloth and crockery patterns that a lure may swap. `count` repeats around u and up v. */
export function weave(kind: Weave, ground: string, figure: string, count: number, rows = count): DataTexture {
  const [a, b] = [bytes(ground), bytes(figure)];
  return painted(`${kind} ${ground} ${figure} ${count} ${rows}`, 512, (u, v) => {
    const [x, y] = [(u * count) % 1, (v * rows) % 1];
    if (kind === 'stripes') return x < 0.5 ? a : b;
    if (kind === 'bands') return y < 0.5 ? a : b;
    if (kind === 'dots') return Math.hypot(x - 0.5, y - 0.5) < 0.28 ? b : a;
    if (kind === 'checks') return x < 0.5 !== y < 0.5 ? b : a;
    if (kind === 'diamonds') return Math.abs(x - 0.5) + Math.abs(y - 0.5) < 0.36 ? b : a;
    return a;
  });
}

/** White threads on black, for an alpha map. */
export function mesh(count: number, rows: number): DataTexture {
  const [open, thread] = [bytes('#000000'), bytes('#ffffff')];
  return painted(`mesh ${count} ${rows}`, 512, (u, v) =>
    (u * count) % 1 < 0.26 || (v * rows) % 1 < 0.26 ? thread : open,
  );
}

/** Floors and walls: one texture covers `count` boards or tiles a side. */
export type Surface =
  | 'planks'
  | 'tiles'
  | 'chequered'
  | 'carpet'
  | 'stone'
  | 'brick'
  | 'herringbone'
  | 'plaster'
  | 'striped'
  | 'boards';

export function surface(kind: Surface, ground: string, second: string): DataTexture {
  const [a, b] = [bytes(ground), bytes(second)];
  const edge = (x: number, y: number, w: number) => Math.min(x, 1 - x) < w || Math.min(y, 1 - y) < w;
  const colourAt = (u: number, v: number): Bytes => {
    if (kind === 'planks')
      return Math.abs(((v * 8) % 1) - 0.5) > 0.47 ||
        Math.abs(((u * 2 + Math.floor(v * 8) * 0.37) % 1) - 0.5) > 0.494
        ? b
        : a;
    if (kind === 'boards') return Math.abs(((u * 8) % 1) - 0.5) > 0.45 ? b : a;
    if (kind === 'tiles') return edge((u * 4) % 1, (v * 4) % 1, 0.025) ? b : a;
    if (kind === 'chequered') return (Math.floor(u * 4) + Math.floor(v * 4)) % 2 === 0 ? a : b;
    if (kind === 'stone') {
      const row = Math.floor(v * 4);
      return edge((u * 3 + row * 0.41) % 1, (v * 4) % 1, 0.03) ? b : a;
    }
    if (kind === 'brick') {
      const row = Math.floor(v * 12);
      return edge((u * 5 + (row % 2) * 0.5) % 1, (v * 12) % 1, 0.05) ? b : a;
    }
    if (kind === 'herringbone')
      return Math.abs(((u * 8 + Math.abs(((v * 8) % 1) - 0.5) * 2) % 1) - 0.5) > 0.44 ? b : a;
    if (kind === 'striped') return (u * 8) % 1 < 0.5 ? a : b;
    return a;
  };
  const light = (u: number, v: number) => {
    if (kind === 'planks')
      return (
        0.88 +
        0.16 * noise(Math.floor(v * 8), Math.floor(u * 2 + Math.floor(v * 8) * 0.37)) +
        0.05 * smoothNoise(u * 9, v * 90)
      );
    if (kind === 'stone')
      return 0.88 + 0.2 * noise(Math.floor(v * 4), Math.floor(u * 3 + Math.floor(v * 4) * 0.41));
    if (kind === 'brick')
      return 0.86 + 0.2 * noise(Math.floor(v * 12), Math.floor(u * 5 + (Math.floor(v * 12) % 2) * 0.5));
    if (kind === 'herringbone') return 0.9 + 0.12 * noise(Math.floor(u * 16), Math.floor(v * 16));
    return 1;
  };
  return painted(`${kind} ${ground} ${second}`, 512, colourAt, light);
}
