import { type BufferGeometry, LatheGeometry, Vector2 } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import type { Profile } from './shapes.ts';

/** A bend of the profile beyond this stays an edge. */
const EDGE_DEG = 32;

/** The profile in runs: each ends where it bends too much to be smooth. */
function runs(points: readonly Vector2[]): Vector2[][] {
  const found: Vector2[][] = [];
  points.forEach((point, i) => {
    const run = found.at(-1);
    run?.push(point);
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) {
      if (i === 0) found.push([point]);
      return;
    }
    const [a, b] = [point.clone().sub(before).angle(), after.clone().sub(point).angle()];
    const bend = Math.abs(((b - a + Math.PI * 3) % (Math.PI * 2)) - Math.PI);
    if (bend > (EDGE_DEG * Math.PI) / 180) found.push([point]);
  });
  return found;
}

/** A turned body with crisp edges; below 360 degrees open, from +z towards +x. */
export function turned(profile: Profile, arcDeg = 360, segments = 64): BufferGeometry {
  const points = profile
    .map(([x, y]) => new Vector2(Math.max(x, 0), y))
    .filter((p, i, all) => i === 0 || p.distanceTo(all[i - 1] ?? p) > 1e-6);
  return mergeGeometries(
    runs(points).map((run) => new LatheGeometry(run, segments, 0, (arcDeg * Math.PI) / 180)),
  );
}
