import type { Locale } from '#lib/i18n/texts.ts';
import type { StimulusManifest } from '#lib/stimuli/manifest.ts';
import type { InstructionPage } from '../contract.ts';
import { texts } from './text.ts';
import { formFor, type RoomTrial } from './trials.ts';

const words = (text: string): InstructionPage => ({ text, pictures: [] });

/** One thought a page; the examples come from a practice room, so that nothing of the test is seen beforehand. */
function learning(manifest: StimulusManifest | null, locale: Locale): readonly InstructionPage[] {
  const t = texts[locale].instruction;
  const { rooms } = formFor('practice', manifest);
  const [room] = rooms;
  if (room === undefined) throw new RangeError('The form has no practice rooms');
  const [first, second] = room.places;
  return [
    words(t.look),
    {
      text: t.objects,
      pictures: [
        { id: room.furnished, caption: t.captionFurnished },
        { id: first.object, caption: t.captionFirst },
        { id: second.object, caption: t.captionSecond },
      ],
    },
    words(t.remember),
    { text: t.ring, pictures: [{ id: room.empty, caption: t.captionEmpty }] },
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

/** Words after a practice answer: what was right, and where the object chosen had been; null after a room to be learned. */
export function feedback(
  { kind, choiceAnswers }: RoomTrial,
  answer: string | null,
  locale: Locale,
): string | null {
  if (kind === 'learn') return null;
  const t = texts[locale].feedback;
  const right = t.wasRight[choiceAnswers.indexOf('target')] ?? '';
  if (answer === 'target') return t.right;
  if (answer === 'same-room') return `${t.sameRoom} ${right}`;
  return answer === null ? t.missed : `${t.otherRoom} ${right}`;
}
