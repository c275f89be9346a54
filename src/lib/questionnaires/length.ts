import type { Item, Questionnaire } from './model.ts';

/** Reading a question with care and choosing an answer, by our own reckoning. */
const SECONDS_PER_QUESTION = 12;

/** How many questions everybody is asked, and whether that is all there are. */
export function questionsAtLeast({ items, pages }: Pick<Questionnaire, 'items' | 'pages'>): {
  readonly count: number;
  readonly isExact: boolean;
} {
  const always = (inside: readonly Item[]): number =>
    inside
      .filter(({ condition }) => condition === null)
      .map((item) => (item.kind === 'group' ? always(item.items) : Number(item.kind === 'question')))
      .reduce((sum, one) => sum + one, 0);
  const count = always(items);
  return { count, isExact: count === pages.length };
}

/** About how many whole minutes so many questions take, at least one. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.ceil((questions * SECONDS_PER_QUESTION) / 60));
}
