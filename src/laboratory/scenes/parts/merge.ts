import { Group, Mesh, type Object3D } from 'three';
import { join } from './join.ts';
import { type Kind, type Paint, surfaceOf } from './paint.ts';
import { BRIGHTEN } from './texture.ts';

/** Shadow cameras see only what is on their layer; the eye sees layer 0. */
export const CASTS_IN_SUN = 1;
export const CASTS_FROM_ABOVE = 2;

/** Walls and roof of a hall: they keep the sun out, but not the soft light of the hall's many lamps. */
export function asShell<T extends Object3D>(thing: T): T {
  thing.traverse((child) => (child.userData['shell'] = true));
  return thing;
}

/** Things that throw no shadow: ground, far hills, flat markings. */
export function shadowless<T extends Object3D>(thing: T): T {
  thing.traverse((child) => (child.castShadow = false));
  return thing;
}

/** Kinds without a grain, whose colours stay as they are. */
const UNGRAINED: readonly Kind[] = ['glow', 'gloss', 'glass'];

type Bucket = { readonly kind: Kind; readonly parts: Mesh[] };

/** The same things as one mesh per kind of surface; what wears no paint (sky, water) stays as it is. */
export function merge(root: Group): Group {
  root.updateMatrixWorld(true);
  const buckets = new Map<string, Bucket>();
  const others: Object3D[] = [];
  root.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    const mesh = thing as Mesh;
    const kind = (mesh.material as Paint).userData['kind'] as Kind | undefined;
    if (!kind) {
      others.push(mesh);
      return;
    }
    const key = `${kind} ${mesh.castShadow} ${mesh.userData['shell'] === true}`;
    const bucket = buckets.get(key) ?? { kind, parts: [] };
    bucket.parts.push(mesh);
    buckets.set(key, bucket);
  });
  const whole = new Group();
  for (const { kind, parts } of buckets.values()) {
    const mesh = new Mesh(join(parts, UNGRAINED.includes(kind) ? 1 : BRIGHTEN), surfaceOf(kind));
    mesh.castShadow = parts[0]?.castShadow ?? true;
    mesh.receiveShadow = true;
    mesh.layers.enable(CASTS_IN_SUN);
    if (parts[0]?.userData['shell'] !== true) mesh.layers.enable(CASTS_FROM_ABOVE);
    whole.add(mesh);
  }
  for (const other of others) whole.attach(other);
  whole.updateMatrixWorld(true);
  return whole;
}
