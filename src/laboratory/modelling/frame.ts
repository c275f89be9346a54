import { Box3, Group, Vector3 } from 'three';

/** Scale and middle that bring a model into the unit box. */
export type Frame = { readonly scale: number; readonly x: number; readonly z: number };

/** The frame in which `model` just fits the unit box. */
export function frameOf(model: Group): Frame {
  const box = new Box3().setFromObject(model, true);
  const size = box.getSize(new Vector3());
  const centre = box.getCenter(new Vector3());
  return { scale: 1 / Math.max(size.x, size.y, size.z), x: centre.x, z: centre.z };
}

/** Stands the model on y = 0 within the unit box, or at the size and place another frame dictates. */
export function normalise(model: Group, frame: Frame = frameOf(model)): Group {
  const low = new Box3().setFromObject(model, true).min.y;
  const stand = new Group();
  model.position.set(-frame.x, -low, -frame.z);
  stand.add(model);
  stand.scale.setScalar(frame.scale);
  stand.updateMatrixWorld(true);
  return stand;
}
