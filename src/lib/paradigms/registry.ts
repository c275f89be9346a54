import type { Paradigm } from './contract.ts';

/** A folder whose name begins with `_` is a template, not a test. */
const found = import.meta.glob<{ paradigm: Paradigm }>(['./*/index.ts', '!./_*/index.ts'], { eager: true });

/** All timed tests, by id, found by their folders: adding one edits nothing here. */
export const paradigms: ReadonlyMap<string, Paradigm> = new Map(
  Object.values(found).map(({ paradigm }) => [paradigm.id, paradigm]),
);

/** Throws RangeError for an unknown id: a stored session names only tests that were once in the app. */
export function paradigmById(id: string): Paradigm {
  const paradigm = paradigms.get(id);
  if (paradigm === undefined) throw new RangeError(`No paradigm “${id}”: was its folder renamed or removed?`);
  return paradigm;
}
