import type { Interruption } from '#lib/domain/session.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { TestStep } from '#lib/programme/programme.ts';
import type { Database } from '#lib/storage/database.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type {
  InstructionPage,
  Paradigm,
  PlannedBlock,
  PlannedTrial,
  TrialComponent,
} from '#lib/paradigms/contract.ts';
import type { PictureSet, PictureProblem } from '#lib/stimuli/pictures.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { OpenStage } from '#lib/timing/stage.ts';

/** What a session needs of the app. */
export interface SessionDependencies {
  readonly db: Database;
  /** The tests of this visit, in their order; those that are completed are left out. The last gives it its name. */
  readonly steps: readonly [...TestStep[], TestStep];
  readonly locale: Locale;
  readonly appVersion: string;
  /** Corrected wall clock (domain/clock.ts). */
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What may go wrong and can be tried again. */
export type SessionProblem = PictureProblem | StorageProblem;

/** What the person sees of a session, one at a time. Each kind is drawn by one component of this room. */
export type SessionView =
  | { readonly kind: 'loading'; readonly share: number }
  /** The display is looked at, right before a block. */
  | { readonly kind: 'preparing' }
  | { readonly kind: 'problem'; readonly problem: SessionProblem | 'otherWindow' }
  | {
      readonly kind: 'instruction';
      readonly paradigm: string;
      readonly pages: readonly InstructionPage[];
      /** Whether practice follows. */
      readonly practises: boolean;
      readonly pictures: PictureSet;
    }
  | {
      readonly kind: 'trials';
      readonly stage: OpenStage;
      readonly pictures: PictureSet;
      readonly component: TrialComponent;
      /** Words after a practice answer; null while the trial runs. */
      readonly feedback: { readonly text: string; readonly right: boolean } | null;
      /** Whether the person rests between two trials, as asked for. */
      readonly resting: boolean;
    }
  | {
      readonly kind: 'practice-result';
      readonly paradigm: string;
      readonly right: number;
      readonly of: number;
      readonly passed: boolean;
    }
  | {
      readonly kind: 'ready';
      readonly paradigm: string;
      readonly phase: 'practice' | 'test';
      /** Block to come, from 0, and how many there are. */
      readonly block: number;
      readonly blocks: number;
      /** Why the block is begun again; null if it is not. */
      readonly interrupted: Interruption['reason'] | null;
      /** Usual length of the block, minutes. */
      readonly minutes: number;
      /** Whether the person may leave it for later; not where it asks about what was shown just now. */
      readonly mayWait: boolean;
    }
  /** A part comes after a delay: when it may be done, and until when. */
  | { readonly kind: 'waiting'; readonly paradigm: string; readonly due: Date; readonly latest: Date }
  /** The part came too late and is left out. */
  | { readonly kind: 'left-out'; readonly paradigm: string }
  /** The questions about the circumstances. */
  | { readonly kind: 'context'; readonly paradigm: string; readonly asksDifficulty: boolean }
  /** Below 50 frames a second: what helps, and the choice to look again or to go on. */
  | { readonly kind: 'slow-display' }
  | { readonly kind: 'done' };

/** The person has left the screen: whatever waited for them ends here. Not a bug. */
export class SessionLeft extends Error {
  override name = 'SessionLeft';
  constructor() {
    super('The person left the session; it goes on at the next visit.');
  }
}

/** What a person can answer to a view. */
export type SessionChoice = 'next' | 'again' | 'skip';

/** Whether an attempt at a block has come to its end: all trials, or as many as the test itself asks for. */
export function isWhole(
  { isOver }: Pick<Paradigm, 'isOver'>,
  { trials }: PlannedBlock<PlannedTrial>,
  rows: readonly TrialRow[],
): boolean {
  return rows.length === trials.length || (rows.length > 0 && isOver(trials, rows));
}

/** How often a block has been begun, and whether its last attempt is whole. */
export function blockState(
  rows: readonly TrialRow[],
  phase: TrialRow['phase'],
  block: number,
  isWholeAttempt: (attempt: readonly TrialRow[]) => boolean,
): { readonly attempts: number; readonly complete: boolean } {
  const own = rows.filter((row) => row.phase === phase && row.block === block);
  const attempts = Math.max(0, ...own.map((row) => row.attempt));
  const last = own.filter((row) => row.attempt === attempts).toSorted((a, b) => a.index - b.index);
  return { attempts, complete: isWholeAttempt(last) };
}

/** How many answers of an attempt at a practice were right, of those that can be judged. */
export function countRight(
  { isRight }: Pick<Paradigm, 'isRight'>,
  { block, attempt }: Pick<TrialRow, 'block' | 'attempt'>,
  rows: readonly TrialRow[],
): { readonly right: number; readonly of: number } {
  const judged = rows
    .filter((row) => row.phase === 'practice' && row.block === block && row.attempt === attempt)
    .map((row) => isRight(row.trial, row.answer))
    .filter((right) => right !== null);
  return { right: judged.filter(Boolean).length, of: judged.length };
}
