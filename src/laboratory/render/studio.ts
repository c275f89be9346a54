import {
  Box3,
  DirectionalLight,
  type Group,
  HemisphereLight,
  LightProbe,
  PerspectiveCamera,
  Scene,
  Vector3,
} from 'three';
import type { View } from '../family.ts';
import { halton } from './accumulate.ts';
import { makeGround } from './ground.ts';
import { mirrorIn, type Surroundings } from './surroundings.ts';

/** Warm light grey, the same under every object. */
const GROUND = '#c9c7c3';
/** Strength of the surroundings, 1 for a bright room. */
const SURROUNDINGS = 0.42;

/** A stage with one camera and lights that `relight` moves before each sample. */
export type Stage = {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly samples: number;
  readonly relight: (sample: number) => void;
};

/** Moves the camera back until the box fills at most `share` of the picture. */
export function frameCamera(view: View, target: Box3, aspect: number, share: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(26, aspect, 0.1, 120);
  const centre = target.getCenter(new Vector3());
  const [azimuth, elevation] = [view.azimuthDeg, view.elevationDeg].map((d) => (d * Math.PI) / 180) as [
    number,
    number,
  ];
  const direction = new Vector3(
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  );
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (i) =>
      new Vector3(
        i & 1 ? target.max.x : target.min.x,
        i & 2 ? target.max.y : target.min.y,
        i & 4 ? target.max.z : target.min.z,
      ),
  );
  for (let distance = 1.2; distance < 8; distance += 0.02) {
    camera.position.copy(centre).addScaledVector(direction, distance);
    camera.lookAt(centre);
    camera.updateMatrixWorld();
    const fits = corners.every((corner) => {
      const p = corner.clone().project(camera);
      return Math.abs(p.x) <= share && Math.abs(p.y) <= share;
    });
    if (fits) break;
  }
  return camera;
}

function shadowed(colour: string, intensity: number): DirectionalLight {
  const lamp = new DirectionalLight(colour, intensity);
  lamp.castShadow = true;
  lamp.shadow.mapSize.set(512, 512);
  Object.assign(lamp.shadow.camera, { left: -1.3, right: 1.3, top: 1.3, bottom: -1.3, near: 0.5, far: 9 });
  lamp.shadow.radius = 4;
  lamp.shadow.bias = -0.0006;
  lamp.shadow.normalBias = 0.012;
  return lamp;
}

// Kept from picture to picture: a software renderer compiles its shadow look-ups anew for every new shadow map.
const key = shadowed('#fff4e2', 1.75);
const sky = shadowed('#ffffff', 1.5);

/** Puts one object on neutral ground; the camera is set by `target`, so that target and lure share it. */
export function makeStudio(
  object: Group,
  target: Group,
  view: View,
  surroundings: Surroundings,
  aspect: number,
): Stage {
  const scene = new Scene();
  const camera = frameCamera(view, new Box3().setFromObject(target, true), aspect, 0.78);
  const ground = makeGround(GROUND, new Box3().setFromObject(object, true));
  scene.background = ground.background;
  const around = new HemisphereLight('#ffffff', '#cfc6b8', 0.35);
  scene.add(around, object, ground.mesh, key, key.target, sky, sky.target);
  mirrorIn(object, surroundings.mirror, SURROUNDINGS);
  const even = new LightProbe(surroundings.light.sh, SURROUNDINGS);
  scene.add(even);

  const turn = (view.azimuthDeg * Math.PI) / 180;
  const relight = (sample: number) => {
    const [a, b, c, d] = [2, 3, 5, 7].map((base) => halton(sample + 1, base)) as [
      number,
      number,
      number,
      number,
    ];
    // The key light comes from the upper left of the camera.
    const radius = Math.sqrt(a) * 0.75;
    const local = new Vector3(-2.3 + radius * Math.cos(b * 6.283), 4, 2 + radius * Math.sin(b * 6.283));
    key.position.copy(local.applyAxisAngle(new Vector3(0, 1, 0), turn));
    const up = Math.sqrt(1 - c);
    const out = Math.sqrt(c);
    sky.position.set(4 * out * Math.cos(d * 6.283), 4 * Math.max(up, 0.12), 4 * out * Math.sin(d * 6.283));
    ground.fit([key, sky], around, even);
  };
  return { scene, camera, samples: 3, relight };
}
