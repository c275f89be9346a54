import type { Refusal } from './api/answer.ts';

/** What became of a progress message. A closed list: nothing that a sender writes becomes part of a number's name. */
export type ProgressFate = 'stored' | 'repeated' | 'notActivated' | Refusal;

/** Counts what happens, for the operator's supervision: how often, never whose. */
export interface Tally {
  progress(fate: ProgressFate): void;
  mail(fate: 'taken' | 'refused'): void;
}
