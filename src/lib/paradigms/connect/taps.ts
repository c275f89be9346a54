/** `right`: the circle wanted. `again`: the circle tapped just before, once more. `wrong`: any other. */
export type Tap = 'right' | 'again' | 'wrong';

/** How far a person has come on a board. */
export interface Progress {
  /** Circles connected. */
  readonly reached: number;
  readonly errors: number;
  /** Label of the last tap; null before the first. */
  readonly lastTapped: string | null;
}

export const NOTHING_TAPPED: Progress = Object.freeze({ reached: 0, errors: 0, lastTapped: null });

/** What a tap on a label is. A trembling finger that taps one circle twice makes no second error. */
export function judgeTap(labels: readonly string[], { reached, lastTapped }: Progress, label: string): Tap {
  if (label === labels[reached]) return 'right';
  return label === lastTapped ? 'again' : 'wrong';
}

/** How far the person has come after a tap. */
export function afterTap(labels: readonly string[], before: Progress, label: string): Progress {
  const tap = judgeTap(labels, before, label);
  return {
    reached: before.reached + (tap === 'right' ? 1 : 0),
    errors: before.errors + (tap === 'wrong' ? 1 : 0),
    lastTapped: label,
  };
}
