import type { AbsentReason, AnswerValue } from '#lib/domain/answer-sheet.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Locale } from '#lib/i18n/texts.ts';

/** A text of the questionnaire in every language of the app; where a translation is missing, the original. */
export type Wording = Readonly<Record<Locale, string>>;

/** One answer that can be chosen. */
export interface AnswerChoice {
  readonly value: AnswerValue;
  readonly label: Wording;
  /** The number that the answer stands for in a score; null: none. */
  readonly ordinal: number | null;
  /** Where several can be chosen: this one stands alone, such as “none of these”. */
  readonly isExclusive: boolean;
}

/** One line of `enableWhen`, as FHIR R4 means it. */
export interface AnswerTest {
  readonly linkId: string;
  readonly operator: (typeof TEST_OPERATORS)[number];
  /** With `exists`: whether there has to be an answer. */
  readonly value: AnswerValue;
}
export const TEST_OPERATORS = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;

/** When an item is asked or shown at all. */
export interface Condition {
  readonly tests: readonly AnswerTest[];
  readonly combine: 'all' | 'any';
  /** FHIRPath that has to be true as well; null: none. */
  readonly expression: string | null;
}

interface ItemBase {
  /** Unique in the questionnaire. */
  readonly linkId: string;
  readonly text: Wording;
  /** Null: always. An item inside a group also needs the group's. */
  readonly condition: Condition | null;
}

export const QUESTION_TYPES = ['choice', 'boolean', 'integer', 'decimal', 'string', 'text'] as const;

/** One question, shown on a page of its own. */
export interface Question extends ItemBase {
  readonly kind: 'question';
  readonly type: (typeof QUESTION_TYPES)[number];
  /** Whether several answers may be chosen. */
  readonly repeats: boolean;
  /** Of a choice; of a boolean: yes, then no. Empty otherwise. */
  readonly options: readonly AnswerChoice[];
  /** Range of a number, both ends allowed; null: none. */
  readonly min: number | null;
  readonly max: number | null;
  /** Unit of a number as a word; null: none. */
  readonly unit: Wording | null;
  /** Most characters of a text; null: as many as the screen takes. */
  readonly maxLength: number | null;
  /** What may be said instead of an answer. */
  readonly absent: readonly AbsentReason[];
  /** Whether it is the PHQ's question about thoughts of death or of self-harm (LOINC 44260-8). */
  readonly asksSelfHarm: boolean;
}

/** Words above the next question. */
export interface Display extends ItemBase {
  readonly kind: 'display';
}

/** Its text stands above each of its questions. */
export interface Group extends ItemBase {
  readonly kind: 'group';
  readonly items: readonly Item[];
}

/** What a range of values means, as published; never a diagnosis. */
export interface ScoreMeaning {
  /** Both ends belong to the range. */
  readonly low: number;
  readonly high: number;
  readonly text: Wording;
  /** Citation. */
  readonly source: string;
}

/** How a score is made; it is computed and never shown as a question. */
export interface ScoreRule extends ItemBase {
  readonly kind: 'score';
  readonly type: 'integer' | 'decimal';
  /** FHIRPath over %resource (the answers) and %questionnaire. */
  readonly expression: string;
  /** Possible range; null where the questionnaire does not say. */
  readonly min: number | null;
  readonly max: number | null;
  readonly higherIs: 'better' | 'worse' | null;
  /** The questions it rests on, by linkId. */
  readonly restsOn: readonly string[];
  /** How many answers of those suffice; null: all that are asked. */
  readonly minimumAnswers: number | null;
  readonly meanings: readonly ScoreMeaning[];
}

export type Item = Question | Display | Group | ScoreRule;

/** One page of the screen: a question with the words that stand above it, from the outermost group inwards. */
export interface QuestionPage {
  readonly question: Question;
  readonly above: readonly (Group | Display)[];
}

/** A questionnaire as the app works with it: closed, checked, ready to be sent to a worker. */
export interface Questionnaire {
  /** Name of its folder; letters, digits, hyphens and dots. */
  readonly id: string;
  /** Canonical address and version: together they name these very words. */
  readonly url: string;
  readonly version: string;
  readonly title: Wording;
  /** Shown before the first question; null: none. */
  readonly description: Wording | null;
  /** Rights and source, to be kept visible; null: none given. */
  readonly copyright: Wording | null;
  readonly items: readonly Item[];
  readonly pages: readonly QuestionPage[];
  readonly scores: readonly ScoreRule[];
  /** Words after the last question. */
  readonly closing: readonly Display[];
  /** FHIRPath; as soon as one is true, the page with help numbers is shown. */
  readonly calmPageWhen: readonly string[];
  /** FHIRPath variables of the whole questionnaire, each may use those before it. */
  readonly variables: readonly { readonly name: string; readonly expression: string }[];
  /** The FHIR Questionnaire for FHIRPath: as given, with all answers and their numbers at `answerOption`. */
  readonly resource: { readonly [key: string]: Json };
  /** The file, byte for byte. */
  readonly json: string;
}
