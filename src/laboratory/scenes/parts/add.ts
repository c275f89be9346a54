import type { Group, Object3D } from 'three';

/** Adds the children, however many there are: three's own `add` complains when there is none. */
export function addTo(whole: Group, ...children: readonly Object3D[]): void {
  for (const child of children) whole.add(child);
}
