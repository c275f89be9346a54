import {
  AdditiveBlending,
  FloatType,
  HalfFloatType,
  NoToneMapping,
  OrthographicCamera,
  Mesh,
  PlaneGeometry,
  RGBAFormat,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
  type Camera,
  type PerspectiveCamera,
  type Scene as World,
  type WebGLRenderer,
} from 'three';

const vertexShader = 'varying vec2 at; void main() { at = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }';

/** Number `index` (from 1) of Halton's sequence, in 0..1: even cover without a seed. */
export function halton(index: number, base: number): number {
  let [result, fraction, i] = [0, 1, index];
  while (i > 0) {
    fraction /= base;
    result += fraction * (i % base);
    i = Math.floor(i / base);
  }
  return result;
}

/**
 * Draws the mean of `samples` renderings. Before each, `relight` moves the lights, so that hard shadows
 * add up to soft ones, and the camera moves within one pixel, so that edges come out smooth.
 */
export function makeAccumulator(renderer: WebGLRenderer, width: number, height: number) {
  const options = { type: FloatType, format: RGBAFormat } as const;
  const single = new WebGLRenderTarget(width, height, { ...options, type: HalfFloatType });
  const sum = new WebGLRenderTarget(width, height, { ...options, depthBuffer: false });
  const flat = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  const quad = (material: ShaderMaterial) => {
    const scene = new Scene();
    const mesh = new Mesh(new PlaneGeometry(2, 2), material);
    mesh.frustumCulled = false;
    return scene.add(mesh);
  };
  const add = new ShaderMaterial({
    vertexShader,
    fragmentShader:
      'uniform sampler2D image; uniform float share; varying vec2 at; void main() { gl_FragColor = min(texture2D(image, at), vec4(8.0)) * share; }',
    uniforms: { image: { value: single.texture }, share: { value: 1 } },
    blending: AdditiveBlending,
    transparent: true,
    premultipliedAlpha: true,
    depthTest: false,
    depthWrite: false,
  });
  const show = new ShaderMaterial({
    vertexShader,
    fragmentShader:
      'uniform sampler2D image; varying vec2 at; void main() { gl_FragColor = vec4(texture2D(image, at).rgb, 1.0);\n#include <tonemapping_fragment>\n#include <colorspace_fragment>\n}',
    uniforms: { image: { value: sum.texture } },
    depthTest: false,
    depthWrite: false,
  });
  const [addScene, showScene] = [quad(add), quad(show)];

  return (world: World, camera: PerspectiveCamera, samples: number, relight: (sample: number) => void) => {
    const draw = (scene: Scene, by: Camera, target: WebGLRenderTarget | null) => {
      renderer.setRenderTarget(target);
      renderer.render(scene, by);
    };
    const toneMapping = renderer.toneMapping;
    renderer.setRenderTarget(sum);
    renderer.setClearColor(0x000000, 0);
    renderer.clear();
    add.uniforms['share'] = { value: 1 / samples };
    for (let i = 0; i < samples; i++) {
      relight(i);
      camera.setViewOffset(width, height, halton(i + 1, 2) - 0.5, halton(i + 1, 3) - 0.5, width, height);
      renderer.toneMapping = NoToneMapping;
      renderer.autoClear = true;
      draw(world, camera, single);
      renderer.autoClear = false;
      draw(addScene, flat, sum);
    }
    renderer.toneMapping = toneMapping;
    draw(showScene, flat, null);
    camera.clearViewOffset();
  };
}
