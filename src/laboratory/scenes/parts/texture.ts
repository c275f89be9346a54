import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  SRGBColorSpace,
  UnsignedByteType,
} from 'three';

const kept = new Map<string, DataTexture>();

/** A texture from bytes that `fill` writes, row by row, RGBA; kept, because every scene uses it. */
export function bytesTexture(
  key: string,
  size: number,
  metres: number,
  fill: (data: Uint8ClampedArray, size: number) => void,
): DataTexture {
  const known = kept.get(key);
  if (known) return known;
  const data = new Uint8ClampedArray(size * size * 4);
  fill(data, size);
  const made = new DataTexture(data, size, size, RGBAFormat, UnsignedByteType);
  made.wrapS = made.wrapT = RepeatWrapping;
  made.magFilter = LinearFilter;
  made.minFilter = LinearMipmapLinearFilter;
  made.generateMipmaps = true;
  made.anisotropy = 2;
  made.colorSpace = SRGBColorSpace;
  made.repeat.set(1 / metres, 1 / metres);
  made.needsUpdate = true;
  kept.set(key, made);
  return made;
}

/** Greys go up to this much lighter than painted; parts in such a kind are painted lighter by BRIGHTEN to make up. */
const HEADROOM = 1.2;
export const BRIGHTEN = HEADROOM ** 2.2;

/** A grey texture; `at` says how light it is, 1 as painted. */
export function texture(
  key: string,
  metres: number,
  at: (u: number, v: number) => number,
  size = 256,
): DataTexture {
  return bytesTexture(key, size, metres, (data) => {
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const value = Math.min(255, Math.max(0, (255 / HEADROOM) * at((x + 0.5) / size, (y + 0.5) / size)));
        data.set([value, value, value, 255], (y * size + x) * 4);
      }
  });
}
