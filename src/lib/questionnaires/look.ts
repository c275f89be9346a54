import type { Wording, ScoreMeaning } from './model.ts';

/** A score of a sheet, with the rule and the number of answers it comes from. */
export interface Score {
  readonly linkId: string;
  readonly name: Wording;
  /** In the unit of the questionnaire; null: there is none, see `reason`. */
  readonly value: number | null;
  /** Possible range; null where the questionnaire does not say. */
  readonly min: number | null;
  readonly max: number | null;
  readonly higherIs: 'better' | 'worse' | null;
  /** Answers given, of the questions that it rests on and that are asked. */
  readonly answered: number;
  readonly of: number;
  /** The FHIRPath expression of the questionnaire. */
  readonly rule: string;
  /** The published meanings that the value falls into. */
  readonly meanings: readonly ScoreMeaning[];
  /** `incomplete`: answers are missing. `rule-failed`: the rule gave no number, or one out of range. */
  readonly reason: 'incomplete' | 'rule-failed' | null;
}

/** What a questionnaire makes of a sheet. The same answers always give the same. */
export interface Look {
  /** LinkIds of the questions that are asked, in their order. */
  readonly enabled: readonly string[];
  /** LinkIds of the groups and words that are shown. */
  readonly shown: readonly string[];
  /** How many of those questions have an answer; “I do not know” is none. */
  readonly answered: number;
  readonly scores: readonly Score[];
  /** Whether the page with help numbers is to be shown now. */
  readonly isCalmPageDue: boolean;
}
