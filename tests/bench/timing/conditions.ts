import type { RunContext } from './target.ts';

/** What else goes on in the browser while a target is measured. */
export interface Condition {
  readonly mode: RunContext['mode'];
  readonly about: string;
  /** Every response falls inside a long task of so many ms (shortest, longest). */
  readonly longTaskMs?: readonly [number, number];
  /** Long tasks at random: how long, and how far apart (ms). */
  readonly bursts?: { readonly busyMs: readonly [number, number]; readonly gapMs: readonly [number, number] };
  /** The CPU is slowed down so many times. */
  readonly throttle?: number;
}

const bursts = { busyMs: [50, 120], gapMs: [100, 350] } as const;

export const CONDITIONS = {
  idle: { mode: 'rt', about: 'nothing else on the main thread' },
  busy: { mode: 'rt', longTaskMs: [50, 120], about: 'each response inside a task of 50–120 ms' },
  bursts: { mode: 'rt', bursts, about: 'tasks of 50–120 ms at random, 100–350 ms apart' },
  slow: { mode: 'rt', throttle: 4, about: 'CPU slowed down four times' },
  durations: { mode: 'dur', about: 'durations asked for, nothing else on the main thread' },
  'durations-bursts': { mode: 'dur', bursts, about: 'durations asked for, tasks at random' },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof CONDITIONS;
