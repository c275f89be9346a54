import { shippedProgrammes } from '#lib/programme/shipped.ts';
import type { OwnContent } from './folder.ts';

/** A programme that a practice can choose. */
export interface ProgrammeChoice {
  readonly id: string;
  readonly title: string;
}

/** What a practice can choose from: ours first, then the operator's own. */
export function programmeChoices({ programmes }: OwnContent): readonly ProgrammeChoice[] {
  const own = [...programmes.values()].map(({ programme }) => programme);
  const ours = [...shippedProgrammes.values()].toSorted((a, b) => b.weeks - a.weeks);
  return [...ours, ...own].map(({ id, title }) => ({ id, title: title.de }));
}
