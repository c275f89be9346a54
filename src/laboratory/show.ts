import { objectFamilies } from './families.ts';
import { luresOf } from './lures.ts';
import type { Studio } from './render/browser.ts';
import type { DrawRequest } from './render/drawing.ts';
import { roomArchetypes } from './rooms/archetypes.ts';
import { sceneArchetypes } from './scenes/archetypes.ts';
import { rngFromSeed } from './seed.ts';
import { type PageFigure, writePage } from './sheet-page.ts';

/** Exemplars of one thing that are shown. */
const EXEMPLARS = 6;

type Shown = { readonly words: string; readonly request: DrawRequest };
type Group = {
  readonly names: readonly string[];
  readonly exemplar: (name: string, seed: string) => DrawRequest;
  /** What a lure of an exemplar would look like. */
  readonly lures: (name: string, seed: string) => Shown[];
};

const groups: Readonly<Record<string, Group>> = {
  objects: {
    names: objectFamilies.map(({ family }) => family),
    exemplar: (name, seed) => luresOf('object', name, seed).target.request,
    lures: (name, seed) => luresOf('object', name, seed).candidates().map(labelled),
  },
  rooms: {
    names: roomArchetypes.map(({ archetype }) => archetype),
    exemplar: (name, seed) => luresOf('scene', name, seed).target.request,
    lures: (name, seed) => luresOf('scene', name, seed).candidates().map(labelled),
  },
  scenes: {
    names: [...sceneArchetypes.keys()],
    exemplar: (archetype, seed) => {
      const parameters = sceneArchetypes.get(archetype)?.draw(rngFromSeed(seed)) ?? {};
      return { domain: 'scene', archetype, parameters };
    },
    lures: () => [],
  },
};

const seedOf = (name: string, number: number): string => `show/${name}/${number}`;

const labelled = ({
  change,
  request,
}: {
  readonly change: string;
  readonly request: DrawRequest;
}): Shown => ({
  words: change,
  request,
});

/**
 * What a page shows: one exemplar of each thing of a group (`objects`), or one of them close up (`objects/jug`) with
 * its lures. Undefined for a name that means nothing.
 */
export function shownFor(asked: string, isBlind: boolean): Shown[][] | undefined {
  const [groupName = '', name] = asked.split('/');
  const group = groups[groupName];
  if (!group) return undefined;
  if (name === undefined) {
    const shown = group.names.map((id) => ({ words: id, request: group.exemplar(id, seedOf(id, 1)) }));
    if (!isBlind) return shown.map((one) => [one]);
    const shuffled = rngFromSeed(`show/${groupName}/blind`).shuffle(shown);
    return shuffled.map((one, i) => [{ ...one, words: `${i + 1}` }]);
  }
  if (!group.names.includes(name)) return undefined;
  const exemplars = Array.from({ length: EXEMPLARS }, (_, i) => ({
    words: `${i + 1}`,
    request: group.exemplar(name, seedOf(name, i + 1)),
  }));
  return [exemplars, group.lures(name, seedOf(name, 1))];
}

/** Draws what a name means onto a page and returns its path. */
export async function writeShown(
  studio: Studio,
  name: string,
  rows: readonly (readonly Shown[])[],
  out: string,
): Promise<string> {
  const drawn: PageFigure[][] = [];
  for (const row of rows) {
    const figures: PageFigure[] = [];
    for (const { words, request } of row) figures.push({ words, webp: (await studio.draw(request)).webp });
    drawn.push(figures);
  }
  return writePage(`show-${name.replace('/', '-')}`, drawn, out);
}
