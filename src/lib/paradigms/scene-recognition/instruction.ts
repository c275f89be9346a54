import type { Locale } from '#lib/i18n/texts.ts';
import type { StimulusManifest } from '#lib/stimuli/manifest.ts';
import type { InstructionPage } from '../contract.ts';
import { texts } from './text.ts';
import { itemsFor, type Answer, type Item, type SceneTrial } from './trials.ts';

const page = (text: string, pictures: InstructionPage['pictures'] = []): InstructionPage => ({
  text,
  pictures,
});

function practised(set: Item['set'], manifest: StimulusManifest | null): readonly Item[] {
  const items = itemsFor('encode', 'practice', manifest).filter((item) => item.set === set);
  if (items.length === 0) throw new RangeError(`The form has no ${set} practice pictures`);
  return items.toSorted((a, b) => Number(a.place === 'outdoor') - Number(b.place === 'outdoor'));
}

/** The first part says nothing of remembering: what is seen in it is asked about unannounced. */
function encodePages(manifest: StimulusManifest | null, locale: Locale): readonly InstructionPage[] {
  const { encode, indoor, outdoor } = texts[locale];
  const captions = { indoor, outdoor };
  const examples = practised('seen', manifest).map(({ picture, place }) =>
    page(encode.example[place], [{ id: picture, caption: captions[place] }]),
  );
  return [page(encode.look), page(encode.decide), ...examples, page(encode.stays), page(encode.practice)];
}

function recognisePages(manifest: StimulusManifest | null, locale: Locale): readonly InstructionPage[] {
  const t = texts[locale].recognise;
  const known = practised('old', manifest).map(({ picture }, i) =>
    page(i === 0 ? t.practice : t.practiceMore, [{ id: picture, caption: t.practised }]),
  );
  return [page(t.again), page(t.decide), page(t.alike), page(t.unsure), page(t.stays), ...known];
}

/** One thought a page; pictures come from the practice, so that no picture of the test is seen beforehand. */
export function instruction(
  part: string,
  manifest: StimulusManifest | null,
  locale: Locale,
): readonly InstructionPage[] {
  switch (part) {
    case 'encode':
      return encodePages(manifest, locale);
    case 'recognise':
      return recognisePages(manifest, locale);
    default:
      throw new RangeError(`scene-recognition has no part “${part}”`);
  }
}

/** Words after a practice answer. */
export function feedback(trial: SceneTrial, answer: string | null, locale: Locale): string {
  const t = texts[locale].feedback;
  const isRight = answer === trial.correct;
  const isUnsure = answer === ('unsure' satisfies Answer);
  switch (trial.correct) {
    case 'indoor':
      if (answer === null) return t.missedPlace;
      return isRight ? t.rightIndoor : t.wrongIndoor;
    case 'outdoor':
      if (answer === null) return t.missedPlace;
      return isRight ? t.rightOutdoor : t.wrongOutdoor;
    case 'old':
      if (answer === null) return t.missedOld;
      if (isUnsure) return t.unsureOld;
      return isRight ? t.rightOld : t.wrongOld;
    case 'new':
      if (answer === null) return t.missedOld;
      if (isUnsure) return t.unsureNew;
      return isRight ? t.rightNew : t.wrongNew;
  }
}
