import type { StimulusManifest, StimulusPlace } from '#lib/stimuli/manifest.ts';
import type { Plan, PlannedBlock } from '../contract.ts';
import type { PictureTrial } from './trials.ts';

/** A trial of the variant in which the change is tapped. */
export type TapTrial = PictureTrial & {
  /** Box in the picture in which it differs, in shares of it; null for a picture that is not changed. */
  readonly changedAt: StimulusPlace | null;
};

/** Whether a trial was planned to be answered by tapping the change. */
export function isTapTrial(trial: PictureTrial): trial is TapTrial {
  return 'changedAt' in trial;
}

/** The same plan, with the place of each change. Throws RangeError where the manifest does not say it. */
export function withPlaces(plan: Plan<PictureTrial>, manifest: StimulusManifest | null): Plan<TapTrial> {
  const pictures = manifest?.paradigm === 'picture-discrimination' ? manifest.pictures : [];
  const places = new Map(pictures.map(({ id, changedAt }) => [id, changedAt]));
  const placed = (trial: PictureTrial): TapTrial => {
    if (trial.correct !== 'changed') return { ...trial, changedAt: null };
    const changedAt = places.get(trial.picture);
    if (changedAt === undefined)
      throw new RangeError(
        `The manifest does not say where “${trial.picture}” is changed: npm run stimuli -- --places`,
      );
    return { ...trial, changedAt };
  };
  const block = ({ trials }: PlannedBlock<PictureTrial>): PlannedBlock<TapTrial> => ({
    trials: trials.map(placed),
  });
  return {
    parts: plan.parts.map(({ id, practice, test }) => ({
      id,
      practice: practice === null ? null : block(practice),
      test: test.map(block),
    })),
  };
}
