import { parseProgramme } from './format.ts';
import type { Programme } from './programme.ts';

/** The programme of whoever's practice has chosen none. */
export const DEFAULT_PROGRAMME = 'neotiv-12';

/** A programme of ours is wrong: a bug, found by shipped.test.ts. */
export class BadShippedProgramme extends Error {
  override name = 'BadShippedProgramme';
}

const files = import.meta.glob<unknown>('./shipped/*.json', { eager: true, import: 'default' });

/** The programmes that come with Merkzeit, by their ids. */
export const shippedProgrammes: ReadonlyMap<string, Programme> = new Map(
  Object.entries(files).map(([file, value]) => {
    const read = parseProgramme(value);
    if (!read.ok) throw new BadShippedProgramme(`${file}: ${JSON.stringify(read.problems)}`);
    return [read.programme.id, read.programme];
  }),
);

/** The one of twelve weeks. */
export function defaultProgramme(): Programme {
  const programme = shippedProgrammes.get(DEFAULT_PROGRAMME);
  if (programme === undefined) throw new BadShippedProgramme(`There is no ${DEFAULT_PROGRAMME}`);
  return programme;
}
