import { type BufferGeometry, Group, type Material, Mesh, type Object3D } from 'three';

/** x right, y up, z towards the front; turns in degrees. */
export type Triple = readonly [number, number, number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function place<T extends Object3D>(thing: T, at: Triple, turn: Triple, scale: Triple | number): T {
  thing.position.set(...at);
  thing.rotation.set(radians(turn[0]), radians(turn[1]), radians(turn[2]));
  if (typeof scale === 'number') thing.scale.setScalar(scale);
  else thing.scale.set(...scale);
  return thing;
}

/** One solid part of a thing. */
export function part(
  geometry: BufferGeometry,
  material: Material,
  at: Triple = [0, 0, 0],
  turn: Triple = [0, 0, 0],
  scale: Triple | number = 1,
): Mesh {
  const mesh = new Mesh(geometry, material);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return place(mesh, at, turn, scale);
}

export function group(...children: readonly Object3D[]): Group {
  return new Group().add(...children);
}

/** Moves, turns and scales a group as a whole. */
export function put(thing: Group, at: Triple, turn: Triple = [0, 0, 0], scale: Triple | number = 1): Group {
  return place(thing, at, turn, scale);
}

/** `count` parts, made one by one from their number. */
export function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
