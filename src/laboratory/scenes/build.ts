import { PerspectiveCamera, Scene } from 'three';
import type { Parameters } from '../changes.ts';
import { sceneArchetype } from './archetypes.ts';
import { lightUp, ROUNDS } from './light.ts';
import { merge } from './parts/merge.ts';
import type { Eye } from './scene.ts';

/** A drawn scene's graph, camera and lights; `relight` moves the lights before each of `samples` renderings. */
export type SceneStage = {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly samples: number;
  readonly relight: (sample: number) => void;
};

function cameraOf(eye: Eye, aspect: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(eye.fovDeg, aspect, 0.1, 2400);
  camera.position.set(...eye.at);
  camera.lookAt(...eye.to);
  camera.updateMatrixWorld();
  return camera;
}

/**
 * A scene ready to be drawn: give it to the accumulator as it is, with ACES tone mapping. Needs no graphics card.
 * Only one stage can be drawn at a time, because all share their lights and their mirror.
 */
export function buildScene(archetypeId: string, parameters: Parameters, aspect = 4 / 3): SceneStage {
  const { things, eye, light } = sceneArchetype(archetypeId).build(parameters);
  const scene = new Scene();
  scene.add(merge(things));
  const relight = lightUp(scene, light);
  return { scene, camera: cameraOf(eye, aspect), samples: ROUNDS, relight };
}
