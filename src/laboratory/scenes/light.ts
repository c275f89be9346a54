import { Color, DirectionalLight, FogExp2, HemisphereLight, PointLight, type Scene, Vector3 } from 'three';
import { halton } from '../render/accumulate.ts';
import type { Triple } from '../modelling/parts.ts';
import { CASTS_FROM_ABOVE, CASTS_IN_SUN } from './parts/merge.ts';
import type { Light } from './scene.ts';

// Kept from picture to picture, and the same number in every scene: a software renderer compiles its shaders
// anew for every other set of lights and for every new shadow map.
function shadowing(size: number, layer: number, radius: number): DirectionalLight {
  const light = new DirectionalLight();
  light.castShadow = true;
  light.shadow.mapSize.set(size, size);
  light.shadow.radius = radius;
  light.shadow.bias = -0.0006;
  light.shadow.camera.layers.set(layer);
  return light;
}

const sun = shadowing(2048, CASTS_IN_SUN, 1.6);
const above = shadowing(768, CASTS_FROM_ABOVE, 5);
/** Renderings whose mean is the picture. */
export const ROUNDS = 3;
const LAMPS = 3;
const lamps = Array.from({ length: LAMPS }, () => new PointLight('#ffffff', 0, 0, 2));

function aim(light: DirectionalLight, from: Vector3, { x, z, reach }: Light['shadows']): void {
  light.target.position.set(x, 0, z);
  light.position
    .copy(from)
    .normalize()
    .multiplyScalar(reach * 2)
    .add(light.target.position);
  const camera = light.shadow.camera;
  Object.assign(camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 0.5,
    far: reach * 4,
  });
  camera.updateProjectionMatrix();
  light.shadow.normalBias = reach / 600;
}

const direction = (from: Triple) => new Vector3(...from).normalize();

/** Puts the lights into the scene and returns what moves them before each rendering. */
export function lightUp(scene: Scene, light: Light): (sample: number) => void {
  scene.background = new Color(light.haze.colour);
  scene.fog = new FogExp2(light.haze.colour, light.haze.density);
  sun.color.set(light.sun.colour);
  sun.intensity = light.sun.strength;
  above.color.set(light.above.colour);
  above.intensity = light.above.strength;
  const { sky, ground, strength } = light.around;
  scene.add(new HemisphereLight(sky, ground, strength), sun, sun.target, above, above.target);
  if (light.lamps.length > 0) scene.add(...lamps);
  // More lamps than lights: each rendering takes the next ones, and the mean shows them all.
  const rounds = light.lamps.length <= LAMPS ? 1 : ROUNDS;
  return (sample) => {
    const [a, b, c, d] = [2, 3, 5, 7].map((base) => halton(sample + 1, base)) as [
      number,
      number,
      number,
      number,
    ];
    const jitter = new Vector3(a - 0.5, b - 0.5, c - 0.5).multiplyScalar(0.03);
    aim(sun, direction(light.sun.from).add(jitter), light.shadows);
    const [turn, out] = [(a + b) * 6.283, 0.25 + 0.55 * d];
    aim(above, new Vector3(out * Math.cos(turn), 1, out * Math.sin(turn)), light.shadows);
    lamps.forEach((lamp, i) => {
      const given = light.lamps[(sample % rounds) * LAMPS + i];
      lamp.intensity = given ? given.strength * 3 * rounds : 0;
      if (!given) return;
      lamp.color.set(given.colour);
      lamp.position.set(...given.at);
    });
  };
}
