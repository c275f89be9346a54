import { BufferGeometry, Float32BufferAttribute } from 'three';

/** One cross section of a body along x: an arch on a flat base. */
export type Section = { readonly x: number; readonly halfWidth: number; readonly height: number };

/** A body through arch-shaped sections, flat below: shoes, boats, irons. */
export function loft(sections: readonly Section[], around = 24): BufferGeometry {
  const places: number[] = [];
  for (const { x, halfWidth, height } of sections)
    for (let i = 0; i <= around; i++) {
      const angle = (Math.PI * i) / around;
      // An exponent below 1 makes the arch fuller than an ellipse.
      const full = (v: number) => Math.sign(v) * Math.abs(v) ** 0.72;
      places.push(x, height * full(Math.sin(angle)), halfWidth * full(Math.cos(angle)));
    }
  const index: number[] = [];
  const row = around + 1;
  for (let s = 0; s + 1 < sections.length; s++)
    for (let i = 0; i < around; i++) {
      const a = s * row + i;
      index.push(a, a + 1, a + row, a + 1, a + row + 1, a + row);
    }
  const [first, last] = [0, (sections.length - 1) * row];
  for (let i = 1; i < around; i++) {
    index.push(first, first + i + 1, first + i);
    index.push(last, last + i, last + i + 1);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(places, 3));
  geometry.setAttribute(
    'uv',
    new Float32BufferAttribute(
      places.flatMap((_, i) => (i % 3 === 0 ? [places[i] ?? 0, places[i + 1] ?? 0] : [])),
      2,
    ),
  );
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  return geometry;
}
