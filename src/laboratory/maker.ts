import type { ManifestOf, StimulusTest } from '#lib/stimuli/manifest.ts';
import type { Desk } from './desk.ts';
import type { Sketch } from './sketch.ts';

/** What one step of a form has given. Plain JSON; kept, so that a run that was broken off goes on after it. */
export type Drawn<Picture, Entry> = {
  readonly step: string;
  readonly pictures: readonly Picture[];
  /** What the manifest says about these pictures together. */
  readonly entry: Entry;
  readonly sketches: readonly Sketch[];
};

/** The part of a form that is drawn as a whole: a pair, a room with its objects, a scene. */
export type Step<Picture, Entry> = {
  readonly id: string;
  /** Depends only on the form, the step, and what was drawn before it. */
  draw(desk: Desk, before: readonly Drawn<Picture, Entry>[]): Promise<Omit<Drawn<Picture, Entry>, 'step'>>;
};

export type PictureOf<T extends StimulusTest> = ManifestOf<T>['pictures'][number];

/** What is the same in every manifest, and therefore not a maker's business. */
type Heading = 'schema' | 'form' | 'licence' | 'laboratoryVersion' | 'paradigm' | 'pictures';

/** How the forms of one test are made. */
export type FormMaker<T extends StimulusTest, Entry> = {
  readonly test: T;
  /** The steps of a form, the same each time. */
  steps(form: number): readonly Step<PictureOf<T>, Entry>[];
  /** What the manifest says beside its pictures, once all steps are drawn. */
  compose(form: number, drawn: readonly Drawn<PictureOf<T>, Entry>[]): Omit<ManifestOf<T>, Heading>;
};
