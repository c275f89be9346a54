import type { StimulusManifest } from '#lib/stimuli/manifest.ts';
import type { InstructionPage } from '../contract.ts';
import type { texts } from './text.ts';
import { pairsFor, type PictureTrial } from './trials.ts';

type Texts = (typeof texts)['de'];

/** One thought a page; the examples come from the practice pairs, so that no test picture is seen beforehand. */
export function instruction(
  manifest: StimulusManifest | null,
  t: Texts['instruction'],
): readonly InstructionPage[] {
  const practice = pairsFor('practice', manifest);
  const object = practice.find((pair) => pair.domain === 'object');
  const scene = practice.find((pair) => pair.domain === 'scene');
  if (object === undefined || scene === undefined) throw new RangeError('The form has no practice pairs');
  const example = (first: string, later: string): InstructionPage['pictures'] => [
    { id: first, caption: t.captionFirst },
    { id: later, caption: t.captionLater },
  ];
  return [
    { text: t.look, pictures: [] },
    { text: t.judge, pictures: [] },
    { text: t.exampleSame, pictures: example(scene.target, scene.target) },
    { text: t.exampleChanged, pictures: example(object.target, object.lure) },
    { text: t.speed, pictures: [] },
    { text: t.practice, pictures: [] },
  ];
}

/** Words after a practice answer; null after a picture to be remembered. */
export function feedback(trial: PictureTrial, answer: string | null, t: Texts['feedback']): string | null {
  if (trial.correct === null) return null;
  if (answer === null) return t.missed;
  const wasSame = trial.correct === 'same';
  if (answer === trial.correct) return wasSame ? t.rightSame : t.rightChanged;
  return wasSame ? t.wrongSame : t.wrongChanged;
}
