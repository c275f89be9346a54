import { Color, type Mesh, ShapeGeometry } from 'three';
import { Reflector } from 'three/examples/jsm/objects/Reflector.js';
import { outline } from '../../modelling/shapes.ts';

const vertexShader = `
uniform mat4 textureMatrix;
varying vec4 mirrored;
varying vec3 place;
void main() {
  mirrored = textureMatrix * vec4(position, 1.0);
  place = (modelMatrix * vec4(position, 1.0)).xyz;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

const fragmentShader = `
uniform vec3 color, haze;
uniform float ripple, span, density;
uniform sampler2D tDiffuse;
varying vec4 mirrored;
varying vec3 place;
float speck(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float wave(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(speck(i), speck(i + vec2(1, 0)), f.x), mix(speck(i + vec2(0, 1)), speck(i + vec2(1, 1)), f.x), f.y);
}
float swell(vec2 p) { return wave(p) + 0.5 * wave(p * 2.3 + 5.0) + 0.25 * wave(p * 5.1 + 9.0); }
void main() {
  vec2 p = place.xz / vec2(span, span * 0.55);
  float here = swell(p);
  vec3 toEye = cameraPosition - place;
  float far = length(toEye);
  vec2 slope = vec2(swell(p + vec2(0.15, 0.0)) - here, swell(p + vec2(0.0, 0.15)) - here) * ripple / (1.0 + far * 0.012);
  vec3 normal = normalize(vec3(slope.x, 1.0, slope.y));
  float facing = max(dot(normalize(toEye), normal), 0.0);
  float mirror = clamp(0.06 + 0.94 * pow(1.0 - facing, 4.0), 0.0, 0.92);
  vec2 at = mirrored.xy / mirrored.w + slope * vec2(0.10, 0.22) / (1.0 + far * 0.01);
  vec3 seen = texture2D(tDiffuse, clamp(at, 0.001, 0.999)).rgb;
  vec3 deep = color * (0.85 + 0.3 * clamp(here - 0.8, -0.5, 0.5));
  float fog = 1.0 - exp(-density * density * far * far);
  gl_FragColor = vec4(mix(mix(deep, seen, mirror), haze, fog), 1.0);
}`;

// Kept from picture to picture: it owns the one texture into which the mirrored scene is drawn.
const mirror = new Reflector(new ShapeGeometry(), {
  textureWidth: 480,
  textureHeight: 360,
  multisample: 0,
  clipBias: 0.01,
  shader: {
    name: 'water',
    vertexShader,
    fragmentShader,
    uniforms: {
      color: { value: new Color() },
      tDiffuse: { value: null },
      textureMatrix: { value: null },
      haze: { value: new Color() },
      ripple: { value: 1 },
      span: { value: 1 },
      density: { value: 0 },
    },
  },
});

type Water = {
  /** Outline on the ground, x and z in metres. */
  readonly shore: readonly (readonly [number, number])[];
  readonly level: number;
  readonly colour: string;
  /** 0 for a mirror, 1 for a rough sea. */
  readonly ripple: number;
  /** Metres from wave to wave. */
  readonly span?: number;
  readonly haze: { readonly colour: string; readonly density: number };
};

/** A sheet of water that mirrors what stands around it. A scene can have one, because all share the mirror. */
export function water({ shore, level, colour, ripple, span = 1, haze }: Water): Mesh {
  mirror.geometry.dispose();
  mirror.geometry = new ShapeGeometry(outline(shore.map(([x, z]) => [x, -z] as const)));
  mirror.position.set(0, level, 0);
  mirror.quaternion.identity();
  mirror.scale.setScalar(1);
  mirror.rotation.set(-Math.PI / 2, 0, 0);
  mirror.removeFromParent();
  const { uniforms } = mirror.material as unknown as { uniforms: Record<string, { value: unknown }> };
  Object.assign(uniforms, {
    color: { value: new Color(colour) },
    haze: { value: new Color(haze.colour) },
    density: { value: haze.density },
    ripple: { value: ripple },
    span: { value: span },
  });
  return mirror;
}
