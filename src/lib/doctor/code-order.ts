/** What a practice orders when it wants codes, as it is typed. */

/** Codes that can be made at once. */
export const MOST_CODES = 50;

export type CountProblem = 'missing' | 'form' | 'none' | 'many';

export interface CodeOrder {
  readonly programme: string;
  /** As typed: to show again. */
  readonly typed: string;
  /** A number that can be made, or what is wrong with it. */
  readonly count: number | CountProblem;
}

function readCount(typed: string): number | CountProblem {
  if (typed === '') return 'missing';
  if (!/^\d+$/.test(typed)) return 'form';
  const count = Number(typed);
  if (count < 1) return 'none';
  return count > MOST_CODES ? 'many' : count;
}

/** Reads the form by which codes are ordered; throws at nothing that can be sent. */
export function readCodeOrder(data: FormData): CodeOrder {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const typed = text('count').slice(0, 20);
  return { programme: text('programme'), typed, count: readCount(typed) };
}
