import { ShaderChunk } from 'three';

/** Where a shadow map is looked up around a point, in units of the shadow's radius: even cover of a disc. */
const TAPS = [
  [0.41, 0],
  [-0.36, 0.62],
  [-0.32, -0.82],
] as const;

/** A direction that differs from picture point to picture point. The sine and cosine of three.js cost as much as a look-up. */
const TURN = `
  float ign = interleavedGradientNoise( gl_FragCoord.xy );
  vec2 turn = normalize( vec2( ign - 0.5, fract( ign * 5.37 ) - 0.5 ) + 1e-4 );`;

const offset = ([x, y]: readonly [number, number]) =>
  `vec2( turn.x * ${x.toFixed(2)} - turn.y * ${y.toFixed(2)}, turn.x * ${y.toFixed(2)} + turn.y * ${x.toFixed(2)} )`;

const flatLookUp = `${TURN}
  shadow = ( ${TAPS.map((tap) => `texture( shadowMap, vec3( shadowCoord.xy + ${offset(tap)} * radius, shadowCoord.z ) )`).join(' + ')} ) / ${TAPS.length}.0;
`;

const cubeTap = (tap: readonly [number, number]) => `{
    vec2 offset = ${offset(tap)};
    vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
    vec3 absDirection = abs( direction );
    float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
    shadow += texture( shadowMap, vec4( direction, dp ) ) / ${TAPS.length}.0;
  }`;

const cubeLookUp = `${TURN}
  shadow = 0.0;
  ${TAPS.map(cubeTap).join('\n')}
`;

function replaced(chunk: string, from: RegExp, by: string): string {
  if (!from.test(chunk)) throw new Error('quickShadows: three.js looks up its shadows in another way now.');
  return chunk.replace(from, by);
}

/**
 * Looks shadows up at three places instead of five, without sines: nearly half of a room's drawing time went there,
 * and the picture is the mean of several renderings anyway. Call before the renderer makes its first program.
 */
export function quickShadows(): void {
  const flat = replaced(
    ShaderChunk.shadowmap_pars_fragment,
    /float phi = interleavedGradientNoise\( gl_FragCoord\.xy \) \* PI2;\s*shadow = \([\s\S]*?\) \* 0\.2;/,
    flatLookUp,
  );
  ShaderChunk.shadowmap_pars_fragment = replaced(
    flat,
    /float phi = interleavedGradientNoise\( gl_FragCoord\.xy \) \* PI2;\s*shadow = 0\.0;\s*for \( int i = 0; i < 5;[\s\S]*?shadow \*= 0\.2;/,
    cubeLookUp,
  );
}
