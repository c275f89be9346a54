import {
  Color,
  CubeCamera,
  HalfFloatType,
  type LightProbe,
  type Material,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  PMREMGenerator,
  ShaderChunk,
  type Texture,
  Vector3,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
} from 'three';
import { RoomEnvironment } from 'three/examples/jsm/environments/RoomEnvironment.js';
import { LightProbeGenerator } from 'three/examples/jsm/lights/LightProbeGenerator.js';

/** What surrounds the things of a picture without being in it. */
export type Surroundings = {
  /** What shiny things mirror. */
  readonly mirror: Texture;
  /** The even light that comes from all around, as nine numbers a colour: far quicker to look up than a picture. */
  readonly light: LightProbe;
};

/** A bright plain room, seen by things only as reflections and as even light. */
export async function makeSurroundings(renderer: WebGLRenderer): Promise<Surroundings> {
  const room = new RoomEnvironment();
  const mirror = new PMREMGenerator(renderer).fromScene(room, 0.04).texture;
  const target = new WebGLCubeRenderTarget(64, { type: HalfFloatType });
  new CubeCamera(0.1, 100, target).update(renderer, room);
  return { mirror, light: await LightProbeGenerator.fromCubeRenderTarget(renderer, target) };
}

const LOOK_UP = 'iblIrradiance += getIBLIrradiance( geometryNormal );';

// A shared function, so that all materials share their programs.
const mirrorOnly: Material['onBeforeCompile'] = (shader) => {
  const chunk = ShaderChunk.lights_fragment_maps;
  if (!chunk.includes(LOOK_UP))
    throw new Error('mirrorOnly: three.js looks up the even light elsewhere now.');
  shader.fragmentShader = shader.fragmentShader.replace(
    '#include <lights_fragment_maps>',
    chunk.replace(LOOK_UP, ''),
  );
};

/**
 * Lets things smoother than `roughness` mirror the surroundings; the even light is left to the caller. `strength` 1
 * is that of the bright room.
 */
export function mirrorIn(things: Object3D, mirror: Texture, strength: number, roughness = 1): void {
  things.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    const material = thing.material as Material;
    if (!(material instanceof MeshStandardMaterial) || material.roughness > roughness) return;
    material.envMap = mirror;
    material.envMapIntensity = strength;
    material.onBeforeCompile = mirrorOnly;
  });
}

/** The even light on a surface that looks in this direction; a lambert surface sends back a share of it. */
export function evenLightOn({ light }: Surroundings, direction: Vector3): Color {
  const { x, y, z } = light.sh.getIrradianceAt(direction, new Vector3());
  return new Color(x, y, z);
}
