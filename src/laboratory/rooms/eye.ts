import { PerspectiveCamera } from 'three';
import type { Room } from './room.ts';

/** The camera of a room: before its open front, looking in. */
export function roomCamera(room: Room, aspect: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(50, aspect, 0.05, 60);
  camera.position.set(room.eye.x, room.eye.y, room.depth / 2 + room.eye.back);
  camera.lookAt(room.eye.lookX, room.eye.lookY, -room.depth / 2);
  camera.updateMatrixWorld();
  return camera;
}
