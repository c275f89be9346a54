import type { Given } from '#lib/domain/answer-sheet.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { WorkerFailure } from '#lib/workers/worker-line.ts';
import type { Question, Questionnaire, Wording } from './model.ts';

/** What may go wrong. `missing`: the questionnaire is not on this device. `otherWindow`: it is being answered there. */
export type QuestionnaireProblem = StorageProblem | WorkerFailure | 'missing' | 'otherWindow';

/** One question in the overview. */
export interface OverviewRow {
  readonly question: Question;
  /** Null: it is open. */
  readonly given: Given | null;
}

/** What the person sees, one at a time. */
export type QuestionnaireView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: QuestionnaireProblem }
  | { readonly kind: 'start'; readonly questionnaire: Questionnaire; readonly isBegun: boolean }
  | {
      readonly kind: 'question';
      readonly question: Question;
      /** Words above the question, from the outermost group inwards. */
      readonly above: readonly Wording[];
      /** Which of the questions asked this is, from 1. */
      readonly number: number;
      readonly of: number;
      readonly given: Given | null;
    }
  | { readonly kind: 'calm'; readonly shownAtIso: string }
  | { readonly kind: 'overview'; readonly rows: readonly OverviewRow[]; readonly closing: readonly Wording[] }
  | { readonly kind: 'done' };
