import {
  BufferAttribute,
  BufferGeometry,
  Color,
  Matrix3,
  type Mesh,
  type MeshBasicMaterial,
  Vector3,
} from 'three';

const ONE = [1, 1, 1] as const;

/** One geometry from many parts, in the world's metres; each part's colour goes into its vertices. */
export function join(parts: readonly Mesh[], brighten: number): BufferGeometry {
  const counts = parts.map((mesh) => mesh.geometry.getAttribute('position').count);
  const corners = counts.reduce((sum, count) => sum + count, 0);
  const indices = parts.reduce((sum, mesh, n) => sum + (mesh.geometry.index?.count ?? counts[n] ?? 0), 0);
  const position = new Float32Array(corners * 3);
  const normal = new Float32Array(corners * 3);
  const uv = new Float32Array(corners * 2);
  const color = new Float32Array(corners * 3);
  const index = new Uint32Array(indices);
  let [corner, slot] = [0, 0] as [number, number];
  const [v, tint, turn] = [new Vector3(), new Color(), new Matrix3()];
  for (const { geometry, matrixWorld, material } of parts) {
    const places = geometry.getAttribute('position');
    const normals = geometry.getAttribute('normal');
    const flat = geometry.getAttribute('uv');
    const own = geometry.hasAttribute('color') ? geometry.getAttribute('color') : null;
    turn.getNormalMatrix(matrixWorld);
    tint.copy((material as MeshBasicMaterial).color).multiplyScalar(brighten);
    for (let i = 0; i < places.count; i++) {
      const at = corner + i;
      v.fromBufferAttribute(places, i)
        .applyMatrix4(matrixWorld)
        .toArray(position, at * 3);
      v.fromBufferAttribute(normals, i)
        .applyNormalMatrix(turn)
        .toArray(normal, at * 3);
      uv[at * 2] = flat.getX(i);
      uv[at * 2 + 1] = flat.getY(i);
      const [r, g, b] = own ? [own.getX(i), own.getY(i), own.getZ(i)] : ONE;
      color.set([tint.r * r, tint.g * g, tint.b * b], at * 3);
    }
    const count = geometry.index?.count ?? places.count;
    for (let i = 0; i < count; i++) index[slot + i] = corner + (geometry.index?.getX(i) ?? i);
    corner += places.count;
    slot += count;
  }
  const whole = new BufferGeometry();
  whole.setAttribute('position', new BufferAttribute(position, 3));
  whole.setAttribute('normal', new BufferAttribute(normal, 3));
  whole.setAttribute('uv', new BufferAttribute(uv, 2));
  whole.setAttribute('color', new BufferAttribute(color, 3));
  return whole.setIndex(new BufferAttribute(index, 1));
}
