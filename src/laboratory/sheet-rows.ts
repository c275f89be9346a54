import type { ManifestOf, StimulusManifest, StimulusPicture } from '#lib/stimuli/manifest.ts';
import { objectFamilies } from './families.ts';
import type { PictureOf } from './maker.ts';
import { sceneArchetypes } from './scenes/archetypes.ts';
import { rngFromSeed } from './seed.ts';

/** One picture of a contact sheet, with the words under it and what is marked in it. */
export type SheetFigure = {
  readonly picture: StimulusPicture;
  readonly words: string;
  readonly marks?: readonly Mark[];
};

type Mark = Pick<
  ManifestOf<'object-in-room'>['rooms'][number]['places'][number],
  'leftPx' | 'topPx' | 'widthPx' | 'heightPx'
>;

function nameOf(family: string): string {
  const named = objectFamilies.find((f) => f.family === family) ?? sceneArchetypes.get(family);
  return named ? `${named.nameDe} (${named.nameEn})` : family;
}

/** Where a lure differs from its target, in picture points. */
function changeOf({ changedAt, widthPx, heightPx }: PictureOf<'picture-discrimination'>): Mark[] {
  if (!changedAt) return [];
  const { leftShare, topShare, widthShare, heightShare } = changedAt;
  return [
    {
      leftPx: leftShare * widthPx,
      topPx: topShare * heightPx,
      widthPx: widthShare * widthPx,
      heightPx: heightShare * heightPx,
    },
  ];
}

function finder(manifest: StimulusManifest) {
  const byId = new Map<string, StimulusPicture>(manifest.pictures.map((p) => [p.id, p]));
  return (id: string): StimulusPicture => {
    const picture = byId.get(id);
    if (!picture)
      throw new Error(`Manifest of form ${manifest.form}: picture "${id}" is missing; make the form again.`);
    return picture;
  };
}

/** What belongs together, with names. */
export function rowsOf(manifest: StimulusManifest): SheetFigure[][] {
  const find = finder(manifest);
  const figure = (id: string, words: string, marks: readonly Mark[] = []): SheetFigure => ({
    picture: find(id),
    words,
    marks,
  });
  switch (manifest.paradigm) {
    case 'picture-discrimination':
      return manifest.pairs.map(({ target, lure, family, use }) => {
        const changed = manifest.pictures.find(({ id }) => id === lure);
        const words = `${changed?.change ?? ''}, ${changed?.distance ?? ''}`;
        const marks = changed ? changeOf(changed) : [];
        return [figure(target, `${nameOf(family)}, ${use}`, marks), figure(lure, words, marks)];
      });
    case 'object-in-room':
      return manifest.rooms.map(({ furnished, empty, places, family, use }) => [
        figure(furnished, `${family}, ${use}`),
        figure(empty, places.map(({ side, depth }) => `${side} ${depth}`).join(', '), places),
        ...places.map(({ object }) => figure(object, nameOf(find(object).family))),
      ]);
    case 'scene-recognition':
      return manifest.items.map(({ picture, family, place, set, use }) => [
        figure(picture, `${nameOf(family)}, ${place}, ${set}, ${use}`),
      ]);
  }
}

/** One picture of each thing in shuffled order, under numbers only. */
export function blindRowsOf(manifest: StimulusManifest): SheetFigure[][] {
  const shown = manifest.pictures.filter(
    (p) => p.role === 'target' || p.role === 'object' || p.role === 'scene',
  );
  return rngFromSeed(`${manifest.paradigm}/${manifest.form}/sheet`)
    .shuffle(shown)
    .map((picture, i) => [{ picture, words: `${i + 1}` }]);
}
