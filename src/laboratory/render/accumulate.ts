import {
  HalfFloatType,
  Mesh,
  NoToneMapping,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
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

/** A sheet that shows the mean of the renderings; a single very bright point must not outshine the others. */
function meanSheet(renderings: readonly WebGLRenderTarget[]): Scene {
  const sum = renderings.map((_, i) => `min(texture2D(images[${i}], at).rgb, vec3(8.0))`).join(' + ');
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader: `uniform sampler2D images[${renderings.length}]; varying vec2 at; void main() { gl_FragColor = vec4((${sum}) / ${renderings.length}.0, 1.0);\n#include <tonemapping_fragment>\n#include <colorspace_fragment>\n}`,
    uniforms: { images: { value: renderings.map((r) => r.texture) } },
    depthTest: false,
    depthWrite: false,
  });
  const mesh = new Mesh(new PlaneGeometry(2, 2), material);
  mesh.frustumCulled = false;
  return new Scene().add(mesh);
}

/**
 * Draws the mean of `samples` renderings into the lower left of the canvas. Before each, `relight` moves the lights,
 * so that hard shadows add up to soft ones, and the camera moves within one pixel, so that edges come out smooth.
 */
export function makeAccumulator(renderer: WebGLRenderer, width: number, height: number) {
  const renderings: WebGLRenderTarget[] = [];
  const sheets = new Map<number, Scene>();
  const flat = new OrthographicCamera(-1, 1, 1, -1, 0, 1);

  function sheetOf(samples: number): Scene {
    while (renderings.length < samples)
      renderings.push(new WebGLRenderTarget(width, height, { type: HalfFloatType }));
    const sheet = sheets.get(samples) ?? meanSheet(renderings.slice(0, samples));
    sheets.set(samples, sheet);
    return sheet;
  }

  return (world: World, camera: PerspectiveCamera, samples: number, relight: (sample: number) => void) => {
    const sheet = sheetOf(samples);
    const toneMapping = renderer.toneMapping;
    renderer.toneMapping = NoToneMapping;
    for (let i = 0; i < samples; i++) {
      relight(i);
      camera.setViewOffset(width, height, halton(i + 1, 2) - 0.5, halton(i + 1, 3) - 0.5, width, height);
      renderer.setRenderTarget(renderings[i] ?? null);
      renderer.render(world, camera);
    }
    camera.clearViewOffset();
    renderer.toneMapping = toneMapping;
    renderer.setRenderTarget(null);
    renderer.setViewport(0, 0, width, height);
    renderer.render(sheet, flat);
  };
}
