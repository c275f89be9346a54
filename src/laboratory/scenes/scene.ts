import type { Group } from 'three';
import type { Parameters } from '../changes.ts';
import type { Triple } from '../modelling/parts.ts';
import type { Rng } from '../seed.ts';

export type Place = 'indoor' | 'outdoor';

/** Where the eye stands and where it looks, in metres; the field of view is the vertical one. */
export type Eye = { readonly at: Triple; readonly to: Triple; readonly fovDeg: number };

/** A lamp without a shadow; `strength` 1 lights a table one metre below it well. */
export type Lamp = { readonly at: Triple; readonly colour: string; readonly strength: number };

/** All light of a scene. Directions point from the ground towards the light and need no length. */
export type Light = {
  readonly sun: { readonly from: Triple; readonly colour: string; readonly strength: number };
  /** Soft light with soft shadows: the sky, or the many lamps of a hall. */
  readonly above: { readonly colour: string; readonly strength: number };
  /** Light from everywhere, without shadows. */
  readonly around: { readonly sky: string; readonly ground: string; readonly strength: number };
  readonly lamps: readonly Lamp[];
  /** What the distance fades into; `density` per metre. */
  readonly haze: { readonly colour: string; readonly density: number };
  /** Middle and half width of the square of ground that gets shadows, in metres. */
  readonly shadows: { readonly x: number; readonly z: number; readonly reach: number };
};

export type Built = { readonly things: Group; readonly eye: Eye; readonly light: Light };

/** What one file in `outdoor/` or `indoor/` says about a place. Pure; lengths in metres, y up. */
export type SceneArchetype<P extends Parameters = Parameters> = {
  /** Kebab-case English, the same as the file's name. */
  readonly archetype: string;
  readonly place: Place;
  readonly nameDe: string;
  readonly nameEn: string;
  /** Parameters of one clearly different place of this kind; plain JSON. Colours end in `Colour`. */
  draw(rng: Rng): P;
  build(parameters: P): Built;
};

/** Freezes an archetype. */
export function defineScene<P extends Parameters>(draft: SceneArchetype<P>): SceneArchetype<P> {
  return Object.freeze(draft);
}
