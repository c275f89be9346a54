import { lureFrom, type Change, type Lure, type Parameters } from './changes.ts';
import type { Group } from 'three';
import { normalise, type Frame } from './modelling/frame.ts';
import type { Rng } from './seed.ts';

/** Where the camera stands, in degrees; azimuth 0 looks at the object's front (+z), elevation 90 from above. */
export type View = { readonly azimuthDeg: number; readonly elevationDeg: number };

export type Category =
  'kitchen' | 'food' | 'tool' | 'household' | 'furniture' | 'personal' | 'toy' | 'garden';

/** What one file in `objects/` says about a family of everyday things. */
type Draft<P extends Parameters> = {
  /** Kebab-case English, the same as the file's name. */
  readonly family: string;
  readonly nameDe: string;
  readonly nameEn: string;
  readonly category: Category;
  readonly view?: View;
  /** Parameters of one clearly different thing of this family; plain JSON. Colours end in `Colour`. */
  exemplar(rng: Rng): P;
  /** What a lure may change: shape, proportion, place or number of parts, pattern; never a colour. */
  readonly changes: readonly Change<P>[];
  /** The thing in any unit, front towards +z, up +y. */
  model(parameters: P): Group;
};

export type ObjectFamily<P extends Parameters = Parameters> = {
  readonly family: string;
  readonly nameDe: string;
  readonly nameEn: string;
  readonly category: Category;
  readonly view: View;
  exemplar(rng: Rng): P;
  lure(parameters: P, rng: Rng): Lure<P>;
  /**
   * The thing in a unit box: x and z in -0.5..0.5, y from 0 (the ground) to 1 at most.
   * With the frame of another exemplar the common parts stay as large and where they were.
   */
  build(parameters: P, frame?: Frame): Group;
  model(parameters: P): Group;
};

/** Freezes a family and gives it its lures and its size. */
export function defineFamily<P extends Parameters>(draft: Draft<P>): ObjectFamily<P> {
  const { changes, ...rest } = draft;
  return Object.freeze({
    view: { azimuthDeg: 32, elevationDeg: 20 },
    ...rest,
    lure: lureFrom(changes),
    build: (parameters: P, frame?: Frame) => normalise(draft.model(parameters), frame),
  });
}
