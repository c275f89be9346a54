import {
  type BufferGeometry,
  type CylinderGeometry,
  DoubleSide,
  FrontSide,
  type Material,
  Mesh,
  type Object3D,
  type SphereGeometry,
  type TorusGeometry,
} from 'three';

const WHOLE_TURN = Math.PI * 2 - 1e-6;

/** True for a shape without a hole through which its inner side could be seen. */
function isClosed(geometry: BufferGeometry): boolean {
  switch (geometry.type) {
    case 'BoxGeometry':
    case 'RoundedBoxGeometry':
    case 'ExtrudeGeometry':
      return true;
    case 'CylinderGeometry': {
      const { openEnded, thetaLength } = (geometry as CylinderGeometry).parameters;
      return !openEnded && thetaLength > WHOLE_TURN;
    }
    case 'SphereGeometry': {
      const { phiLength, thetaLength } = (geometry as SphereGeometry).parameters;
      return phiLength > WHOLE_TURN && thetaLength > WHOLE_TURN / 2;
    }
    case 'TorusGeometry':
      return (geometry as TorusGeometry).parameters.arc > WHOLE_TURN;
    default:
      return false;
  }
}

/** Leaves out the far sides of closed parts: nobody sees them, and a software renderer would shade them all. */
export function skipHiddenFaces(things: Object3D): void {
  const fronts = new Map<Material, Material>();
  things.traverse((thing) => {
    if (!(thing instanceof Mesh) || !isClosed(thing.geometry as BufferGeometry)) return;
    const material = thing.material as Material;
    if (material.transparent || material.side !== DoubleSide) return;
    const front = fronts.get(material) ?? material.clone();
    front.side = FrontSide;
    // Shadows stay what they were: thrown by both sides.
    front.shadowSide = DoubleSide;
    fronts.set(material, front);
    thing.material = front;
  });
}
