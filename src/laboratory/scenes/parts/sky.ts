import { BackSide, Color, Mesh, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import type { Weather } from './weather.ts';

const vertexShader = `
varying vec3 direction;
void main() {
  direction = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

const fragmentShader = `
uniform vec3 zenith, horizon, cloudLit, cloudDark, sunColour, sunFrom;
uniform float cover, sunStrength, seed;
varying vec3 direction;
float speck(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float wave(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(speck(i), speck(i + vec2(1, 0)), f.x), mix(speck(i + vec2(0, 1)), speck(i + vec2(1, 1)), f.x), f.y);
}
float rough(vec2 p) {
  float sum = 0.0, share = 0.5;
  for (int i = 0; i < 5; i++) { sum += share * wave(p); p = p * 2.03 + 11.7; share *= 0.5; }
  return sum;
}
void main() {
  vec3 d = normalize(direction);
  float up = max(d.y, 0.0);
  vec3 colour = mix(horizon, zenith, pow(up, 0.55));
  float toSun = max(dot(d, sunFrom), 0.0);
  colour += sunColour * sunStrength * (0.10 * pow(toSun, 6.0) + 0.35 * pow(toSun, 60.0) + 3.0 * smoothstep(0.9993, 0.9997, toSun));
  vec2 p = d.xz / (up + 0.12) * 1.15 + seed;
  float here = rough(p);
  float lifted = rough(p + sunFrom.xz * 0.12 + 0.04);
  float edge = 0.78 - 0.56 * cover;
  float cloud = smoothstep(edge, edge + 0.2, here) * smoothstep(0.0, 0.10, d.y);
  float lit = clamp(0.62 + (here - lifted) * 3.2 - (here - edge) * 0.9, 0.0, 1.0);
  colour = mix(colour, mix(cloudDark, cloudLit, lit), cloud * 0.94);
  gl_FragColor = vec4(mix(horizon, colour, smoothstep(-0.01, 0.09, d.y)), 1.0);
}`;

/** The dome of the sky: gradient, sun and clouds, with clouds that begin from `seed`. */
export function sky(weather: Weather, seed: number): Mesh {
  const { zenith, horizon, cloudLit, cloudDark, cover, sunFrom, light } = weather;
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    side: BackSide,
    depthWrite: false,
    uniforms: {
      zenith: { value: new Color(zenith) },
      horizon: { value: new Color(horizon) },
      cloudLit: { value: new Color(cloudLit) },
      cloudDark: { value: new Color(cloudDark) },
      sunColour: { value: new Color(light.sun.colour) },
      sunFrom: { value: new Vector3(...sunFrom) },
      sunStrength: { value: Math.min(1, light.sun.strength / 4) },
      cover: { value: cover },
      seed: { value: (seed % 97) * 3.1 },
    },
  });
  const dome = new Mesh(new SphereGeometry(1800, 32, 16), material);
  // Last, so that only the sky one sees is worked out.
  dome.renderOrder = 1;
  return dome;
}
