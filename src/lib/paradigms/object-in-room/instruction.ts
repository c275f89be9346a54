import type { Locale } from '#lib/i18n/texts.ts';
import type { StimulusManifest } from '#lib/stimuli/manifest.ts';
import type { InstructionPage, Ring } from '../contract.ts';
import { objectNames } from './object-names.ts';
import { parameters } from './parameters.ts';
import { texts } from './text.ts';
import { PICTURE_PX, familyOf, formFor, ringAround, type RoomTrial } from './trials.ts';

const words = (text: string): InstructionPage => ({ text, pictures: [] });

/** What an object is called in the language; null for one that has no name here. */
function nameOf(object: string | null, locale: Locale): string | null {
  const names: Readonly<Record<string, string>> = objectNames[locale];
  return names[object ?? ''] ?? null;
}

/** The ring around a place of a room, as the questions show it. */
function ringOf(box: Parameters<typeof ringAround>[0]): Ring {
  const { xPx, yPx } = ringAround(box);
  return {
    xShare: xPx / PICTURE_PX.width,
    yShare: yPx / PICTURE_PX.height,
    widthShare: parameters.ringShare.value,
  };
}

/** One thought a page; the examples come from a practice room, so that nothing of the test is seen beforehand. */
function learning(manifest: StimulusManifest | null, locale: Locale): readonly InstructionPage[] {
  const t = texts[locale].instruction;
  const { rooms, pictures } = formFor('practice', manifest);
  const [room] = rooms;
  if (room === undefined) throw new RangeError('The form has no practice rooms');
  const [first, second] = room.places.map(({ object }) => nameOf(familyOf(object, pictures), locale));
  const areNamed = typeof first === 'string' && typeof second === 'string';
  const caption = areNamed ? t.captionNamed({ first, second }) : t.captionFurnished;
  return [
    words(t.look),
    { text: t.objects, pictures: [{ id: room.furnished, caption }] },
    words(t.remember),
    { text: t.ring, pictures: [{ id: room.empty, caption: t.captionEmpty, ring: ringOf(room.places[0]) }] },
    words(t.choose),
    words(t.unsure),
    words(t.noNotes),
    words(t.practice),
  ];
}

/** The pages before a part: all is explained before learning, and only recalled before the questions. */
export function instruction(
  part: string,
  manifest: StimulusManifest | null,
  locale: Locale,
): readonly InstructionPage[] {
  const t = texts[locale].instruction;
  switch (part) {
    case 'learn':
      return learning(manifest, locale);
    case 'recall':
      return [words(t.now), words(t.unsure)];
    case 'delayed':
      return [words(t.again), words(t.choose), words(t.unsure)];
    default:
      throw new RangeError(`This test has no part “${part}”`);
  }
}

/** Words after a practice answer: what stood there, and where the object chosen had been; null after a room to be learned. */
export function feedback(
  { kind, object, choiceAnswers }: RoomTrial,
  answer: string | null,
  locale: Locale,
): string | null {
  if (kind === 'learn') return null;
  const t = texts[locale].feedback;
  const name = nameOf(object, locale);
  const ordinal = t.ordinals[choiceAnswers.indexOf('target')] ?? '';
  const right = name === null ? t.wasRight({ ordinal }) : t.wasRightNamed({ ordinal, name });
  if (answer === 'target') return name === null ? t.right : t.rightNamed({ name });
  if (answer === 'same-room') return `${t.sameRoom} ${right}`;
  return answer === null ? `${t.missed} ${right}` : `${t.otherRoom} ${right}`;
}
