import {
  type DataTexture,
  DoubleSide,
  FrontSide,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshPhongMaterial,
  type Material,
} from 'three';
import { grains, type GrainName } from './grain.ts';
import { shine } from './shine.ts';
import { leafTexture, type LeafName } from './leaves.ts';
import { printed, type PrintName } from './printed.ts';
import { texture } from './texture.ts';

/**
 * What a part is made of. `paint` gives a colour and a kind of surface; when a scene is drawn, all parts of one
 * kind become one mesh whose vertices carry the colours, so that a thousand parts cost no more than a dozen.
 */
export type Kind = GrainName | LeafName | PrintName | 'gloss' | 'glow' | 'glass';

export type Paint = MeshBasicMaterial;

const kept = new Map<string, Paint>();

function keep(kind: Kind, colour: string, strength = 1): Paint {
  const key = `${kind} ${colour} ${strength}`;
  const known = kept.get(key);
  if (known) return known;
  const made = new MeshBasicMaterial({ color: colour });
  made.color.multiplyScalar(strength);
  made.userData['kind'] = kind;
  kept.set(key, made);
  return made;
}

/** A surface that scatters light: wall, ground, cloth, wood. */
export const paint = (colour: string, kind: GrainName | LeafName = 'plain'): Paint => keep(kind, colour);

/** A surface with a picture of its own: rows of books, goods; the colour tints it. */
export const print = (kind: PrintName, colour = '#ffffff'): Paint => keep(kind, colour);

/** Lacquer, car bodies, window panes: shows sky or lamps. */
export const gloss = (colour: string): Paint => keep('gloss', colour);

/** Shines by itself: lamps, lit windows, screens. Colours above white come from `strength`. */
export function glow(colour: string, strength = 1): Paint {
  return keep('glow', colour, strength);
}

/** Panes one looks through. */
export const glass = (colour = '#cfe3e6'): Paint => keep('glass', colour);

const surfaces = new Map<string, Material>();

const isLeaf = (kind: string): kind is LeafName => kind.startsWith('leaf ');
const isPrint = (kind: string): kind is PrintName => kind.startsWith('print ');

/** Leaf cards stand for a round crown, so both of their sides are lit as its outside. */
function foliage(kind: LeafName): Material {
  const made = new MeshLambertMaterial({
    vertexColors: true,
    side: DoubleSide,
    map: leafTexture(kind),
    alphaTest: 0.4,
  });
  made.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <normal_fragment_begin>',
      'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal;',
    );
  };
  return made;
}

function makeSurface(kind: Kind): Material {
  const common = { vertexColors: true, side: DoubleSide } as const;
  if (kind === 'glow') return new MeshBasicMaterial({ ...common, fog: false });
  if (kind === 'gloss')
    return new MeshPhongMaterial({
      ...common,
      envMap: shine(),
      reflectivity: 0.32,
      specular: '#9a9a9a',
      shininess: 60,
    });
  if (kind === 'glass')
    return new MeshPhongMaterial({
      ...common,
      envMap: shine(),
      reflectivity: 0.25,
      transparent: true,
      opacity: 0.28,
      depthWrite: false,
    });
  if (isLeaf(kind)) return foliage(kind);
  const map: DataTexture = isPrint(kind)
    ? printed(kind)
    : texture(kind, grains[kind].metres, grains[kind].at);
  // Far sides of closed parts are left out, because a software renderer would shade them all.
  return new MeshLambertMaterial({ ...common, map, side: FrontSide, shadowSide: DoubleSide });
}

/** The material that all parts of one kind share. */
export function surfaceOf(kind: Kind): Material {
  const known = surfaces.get(kind);
  if (known) return known;
  const made = makeSurface(kind);
  surfaces.set(kind, made);
  return made;
}
