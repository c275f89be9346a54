import type { Session } from '#lib/domain/session.ts';
import type { Interval } from '#lib/statistics/proportions.ts';
import type { ScoredSession } from '../score-session.ts';
import type { Refusal } from '../unscorable.ts';
import { sessionInterval } from './session-interval.ts';

/** What came of one session: its scores, or why it has none. Plain data. */
export type SessionResult =
  | { readonly kind: 'scored'; readonly session: Session; readonly scored: ScoredSession }
  | {
      readonly kind: 'refused';
      readonly session: Session;
      readonly refusal: Refusal;
      /** In plain English, with what to do. */
      readonly message: string;
    };

/**
 * Why a value of a session does not count in the course. `not-completed`: the session was not finished. `refused`: it
 * could not be scored. `unusable`: its recording carries no value. `no-value`: this score has none in it.
 */
export type NotCounted = 'not-completed' | 'refused' | 'unusable' | 'no-value';

/** One score in one session. */
export interface Occasion {
  readonly sessionId: string;
  /** Wall clock at the start of the session, ISO 8601: the occasions stand in this order. */
  readonly startedAtIso: string;
  readonly form: number;
  /** In the unit of the score; null where it has none. */
  readonly value: number | null;
  /** The score's own interval of this session, of d′ and criterion too; null where it has none. */
  readonly interval: Interval | null;
  /** Null: it counts. */
  readonly notCounted: NotCounted | null;
}

/** An occasion whose value counts. */
export type CountedOccasion = Occasion & { readonly value: number; readonly notCounted: null };

/** Why no value of a session counts; null: those that are there do. */
export function sessionNotCounted(result: SessionResult): Exclude<NotCounted, 'no-value'> | null {
  if (result.kind === 'refused') return 'refused';
  if (result.session.completedAtIso === null) return 'not-completed';
  return result.scored.usable ? null : 'unusable';
}

/** A score through the sessions of its test, in the order in which they were begun. */
export function occasionsOf(scoreId: string, results: readonly SessionResult[]): readonly Occasion[] {
  return results
    .map((result): Occasion => {
      const { id: sessionId, startedAtIso, form } = result.session;
      const scores = result.kind === 'scored' ? result.scored.scores : [];
      const score = scores.find(({ id }) => id === scoreId);
      const value = score?.value ?? null;
      const notCounted = sessionNotCounted(result) ?? (value === null ? 'no-value' : null);
      const interval = score === undefined ? null : sessionInterval(score, scores);
      return { sessionId, startedAtIso, form, value, interval, notCounted };
    })
    .toSorted((a, b) => (a.startedAtIso < b.startedAtIso ? -1 : Number(a.startedAtIso > b.startedAtIso)));
}

/** Those that count, in their order. */
export function countedOf(occasions: readonly Occasion[]): readonly CountedOccasion[] {
  return occasions.filter(
    (occasion): occasion is CountedOccasion => occasion.notCounted === null && occasion.value !== null,
  );
}
