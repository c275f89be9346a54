import {
  DoubleSide,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type Texture,
} from 'three';
import { mesh, woodGrain } from './patterns.ts';

/** Smooth lacquer or glazed ceramic. */
export function glaze(color: string, map?: Texture): MeshPhysicalMaterial {
  return new MeshPhysicalMaterial({
    color: map ? '#ffffff' : color,
    map: map ?? null,
    roughness: 0.42,
    clearcoat: 0.6,
    clearcoatRoughness: 0.18,
    side: DoubleSide,
  });
}

/** Cloth, paper, unglazed clay, fruit skin: light comes back in all directions. */
export function matt(color: string, map?: Texture): MeshLambertMaterial {
  return new MeshLambertMaterial({ color: map ? '#ffffff' : color, map: map ?? null, side: DoubleSide });
}

export function metal(color = '#b9bcc0', roughness = 0.32): MeshStandardMaterial {
  return new MeshStandardMaterial({ color, metalness: 0.85, roughness, side: DoubleSide });
}

export function wood(color = '#b07a45'): MeshStandardMaterial {
  return new MeshStandardMaterial({ map: woodGrain(color), roughness: 0.62, side: DoubleSide });
}

export function glass(color = '#dfeeea', opacity = 0.32): MeshPhysicalMaterial {
  return new MeshPhysicalMaterial({
    color,
    transparent: true,
    opacity,
    roughness: 0.06,
    clearcoat: 1,
    side: DoubleSide,
    depthWrite: false,
  });
}

/** A surface that shines by itself: a flame, a lit lampshade, a sky behind a window. */
export function glow(color: string, strength = 1): MeshStandardMaterial {
  return new MeshStandardMaterial({
    color: '#000000',
    emissive: color,
    emissiveIntensity: strength,
    side: DoubleSide,
  });
}

/** Wire netting: `count` threads around u and `rows` up v, open between them. */
export function netting(color: string, count: number, rows = count): MeshStandardMaterial {
  return new MeshStandardMaterial({
    color,
    alphaMap: mesh(count, rows),
    transparent: true,
    metalness: 0.5,
    roughness: 0.4,
    side: DoubleSide,
  });
}
