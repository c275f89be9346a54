import {
  type Box3,
  BufferGeometry,
  Color,
  type DirectionalLight,
  Float32BufferAttribute,
  type HemisphereLight,
  type LightProbe,
  Mesh,
  MeshLambertMaterial,
  Vector3,
} from 'three';

type Point = readonly [x: number, z: number];

/** A shadow's edge is soft by this much, in the unit of the object. */
const SOFT = 0.06;

const cornersOf = ({ min, max }: Box3) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map(
    (i) => new Vector3(i & 1 ? max.x : min.x, i & 2 ? max.y : min.y, i & 4 ? max.z : min.z),
  );

/** The convex outline of points, in one direction of turning (Andrew's monotone chain). */
export function convexOutline(points: readonly Point[]): Point[] {
  const sorted = [...points].sort(([ax, az], [bx, bz]) => ax - bx || az - bz);
  const half = (from: readonly Point[]) => {
    const chain: Point[] = [];
    for (const p of from) {
      for (let a = chain.at(-2), b = chain.at(-1); a && b; a = chain.at(-2), b = chain.at(-1)) {
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Where on the ground a box may throw its shadow from these lights, and where it stands. */
function shadowOutline(box: Box3, lights: readonly DirectionalLight[]): Point[] {
  const points = cornersOf(box).flatMap((corner) =>
    [new Vector3(0, 1, 0), ...lights.map((light) => light.position)].map((from) => {
      const reach = corner.y / from.y;
      return [corner.x - from.x * reach, corner.z - from.z * reach] as const;
    }),
  );
  const soft = [-SOFT, SOFT].flatMap((x) => [-SOFT, SOFT].map((z) => [x, z] as const));
  return convexOutline(points.flatMap(([x, z]) => soft.map(([dx, dz]) => [x + dx, z + dz] as const)));
}

/**
 * The ground under an object. Unshadowed ground has one colour everywhere, so that only the part that a shadow can
 * reach is drawn, and the rest is left to the background.
 */
export function makeGround(colour: string, box: Box3) {
  const mesh = new Mesh(new BufferGeometry(), new MeshLambertMaterial({ color: colour }));
  mesh.receiveShadow = true;
  mesh.frustumCulled = false;
  const background = new Color();

  /** Fits the ground to lights that have been moved. */
  function fit(lights: readonly DirectionalLight[], around: HemisphereLight, even: LightProbe): void {
    const outline = shadowOutline(box, lights);
    const places = outline
      .slice(2)
      .flatMap((_, i) => [0, i + 2, i + 1].flatMap((k) => [outline[k]?.[0] ?? 0, 0, outline[k]?.[1] ?? 0]));
    mesh.geometry.dispose();
    mesh.geometry = new BufferGeometry()
      .setAttribute('position', new Float32BufferAttribute(places, 3))
      .setAttribute(
        'normal',
        new Float32BufferAttribute(
          places.map((_, i) => (i % 3 === 1 ? 1 : 0)),
          3,
        ),
      );
    const up = even.sh.getIrradianceAt(new Vector3(0, 1, 0), new Vector3()).multiplyScalar(even.intensity);
    const light = around.color
      .clone()
      .multiplyScalar(around.intensity)
      .add(new Color(up.x, up.y, up.z));
    for (const { color, intensity, position } of lights)
      light.add(color.clone().multiplyScalar((intensity * position.y) / position.length()));
    background
      .set(colour)
      .multiply(light)
      .multiplyScalar(1 / Math.PI);
  }
  return { mesh, background, fit };
}
