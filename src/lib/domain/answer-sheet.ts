import * as v from 'valibot';
import { isDay, type IsoDate } from './calendar.ts';
import { namedText } from './checks.ts';
import { CONTEXT_QUESTIONS } from './session-context.ts';

/** One value of an answer, as FHIR R4 writes it (`QuestionnaireResponse.item.answer.value[x]`). */
export type AnswerValue =
  | {
      readonly valueCoding: {
        /** Absent where the questionnaire names none. */
        readonly system?: string;
        readonly code: string;
        /** The words that the person saw. */
        readonly display?: string;
      };
    }
  | { readonly valueBoolean: boolean }
  | { readonly valueInteger: number }
  | { readonly valueDecimal: number }
  | { readonly valueString: string };

/** Why there is no answer, in the person's own words: codes of FHIR's data-absent-reason. */
export const ABSENT_REASONS = ['asked-unknown', 'asked-declined'] as const;
export type AbsentReason = (typeof ABSENT_REASONS)[number];

/** What the person gave to one question. `answer` without values: an earlier answer was taken back. */
export type Given =
  | { readonly kind: 'answer'; readonly values: readonly AnswerValue[] }
  | { readonly kind: 'absent'; readonly reason: AbsentReason };

/** One change of one answer. Changes are only ever added. */
export interface AnswerChange {
  /** Corrected wall clock, ISO 8601, UTC. */
  readonly atIso: string;
  /** The question, as its questionnaire names it. */
  readonly linkId: string;
  /** The answer as it stands from now on. */
  readonly given: Given;
}

/** Whether somebody helped, with the tablet or with the answers, as the person says. */
export type Helped = (typeof CONTEXT_QUESTIONS)['helped'][number];

/** One answering of one questionnaire. It stays on the device. */
export interface AnswerSheet {
  /** UUID. */
  readonly id: string;
  /** Id, canonical address and version of the questionnaire; its text is kept under `url|version`. */
  readonly questionnaire: string;
  readonly url: string;
  readonly version: string;
  /** Which time of the programme this is, from 1. */
  readonly occasion: number;
  /** Language in which the person saw it. */
  readonly locale: 'de' | 'en';
  readonly appVersion: string;
  /** Wall clock, ISO 8601, UTC. */
  readonly startedAtIso: string;
  /** Null until the person tapped on “finish”. */
  readonly completedAtIso: string | null;
  /** Local calendar day of completion; null until then. */
  readonly completedOn: IsoDate | null;
  /** Every change, in the order in which it was made: the truth from which all else is computed. */
  readonly changes: readonly AnswerChange[];
  /** When the page with help numbers was shown, once the person went on from it; null: it was not. */
  readonly calmPageShownAtIso: string | null;
  /** The question that is open, so that a reload comes back to it; absent: none yet, or the overview. */
  readonly openLinkId?: string;
  /** Whether somebody helped, as asked before “finish”: no, with the tablet, with the answers; absent: not answered. */
  readonly helped?: Helped;
}

const name = v.pipe(v.string(), v.nonEmpty());
const moment = v.pipe(v.string(), v.isoTimestamp());
const answerValue: v.GenericSchema<unknown, AnswerValue> = v.union([
  v.strictObject({
    valueCoding: v.strictObject({
      system: v.exactOptional(v.string()),
      code: name,
      display: v.exactOptional(v.string()),
    }),
  }),
  v.strictObject({ valueBoolean: v.boolean() }),
  v.strictObject({ valueInteger: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ valueDecimal: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ valueString: name }),
]);
const given: v.GenericSchema<unknown, Given> = v.variant('kind', [
  v.strictObject({ kind: v.literal('answer'), values: v.array(answerValue) }),
  v.strictObject({ kind: v.literal('absent'), reason: v.picklist(ABSENT_REASONS) }),
]);

/** Strict, as of a session. */
export const answerSheetSchema: v.GenericSchema<unknown, AnswerSheet> = v.strictObject({
  id: name,
  questionnaire: name,
  url: name,
  version: name,
  occasion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  locale: v.picklist(['de', 'en']),
  appVersion: v.string(),
  startedAtIso: moment,
  completedAtIso: v.nullable(moment),
  completedOn: v.nullable(namedText<IsoDate>(isDay)),
  changes: v.array(v.strictObject({ atIso: moment, linkId: name, given })),
  calmPageShownAtIso: v.nullable(moment),
  openLinkId: v.exactOptional(name),
  helped: v.exactOptional(v.picklist(CONTEXT_QUESTIONS.helped)),
});

/** Under which key the text of a questionnaire is kept: its canonical address with its version, as FHIR writes it. */
export function questionnaireKey({ url, version }: Pick<AnswerSheet, 'url' | 'version'>): string {
  return `${url}|${version}`;
}

/** What stands now: the last change of each question, by linkId. Answers taken back are left out. */
export function standing(changes: readonly AnswerChange[]): ReadonlyMap<string, Given> {
  const last = new Map(changes.map(({ linkId, given }) => [linkId, given]));
  return new Map([...last].filter(([, given]) => given.kind === 'absent' || given.values.length > 0));
}

/** The latest moment that a sheet knows of, ISO 8601. */
export function latestOfSheet(sheet: AnswerSheet): string {
  const { startedAtIso, completedAtIso, calmPageShownAtIso, changes } = sheet;
  return [startedAtIso, completedAtIso, calmPageShownAtIso, ...changes.map(({ atIso }) => atIso)]
    .filter((moment) => moment !== null)
    .reduce((latest, moment) => (moment > latest ? moment : latest));
}
