import { BufferGeometry, Float32BufferAttribute } from 'three';

const ALONG = 16;
const ACROSS = 6;

/**
 * A leaf that begins at 0, runs along +y and bends towards +z by `bendDeg` at its tip. `fold` lifts both halves
 * from the midrib, `tip` above 1 makes it slenderer towards the end.
 */
export function leaf(length: number, width: number, bendDeg = 30, fold = 0.15, tip = 1): BufferGeometry {
  const places: number[] = [];
  let [y, z] = [0, 0];
  for (let i = 0; i <= ALONG; i++) {
    const t = i / ALONG;
    const half = (width / 2) * Math.sin(Math.PI * t ** (1 / tip) * 0.98 + 0.02) ** 0.8;
    const angle = (bendDeg * Math.PI * t) / 180;
    for (let k = 0; k <= ACROSS; k++) {
      const s = (k / ACROSS) * 2 - 1;
      const lift = fold * half * Math.abs(s);
      places.push(half * s, y - lift * Math.sin(angle), z + lift * Math.cos(angle));
    }
    y += (length / ALONG) * Math.cos(angle);
    z += (length / ALONG) * Math.sin(angle);
  }
  const row = ACROSS + 1;
  const index: number[] = [];
  for (let i = 0; i < ALONG; i++)
    for (let k = 0; k < ACROSS; k++) {
      const a = i * row + k;
      index.push(a, a + 1, a + row, a + 1, a + row + 1, a + row);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(places, 3));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  return geometry;
}
