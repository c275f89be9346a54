import * as v from 'valibot';

/** The questions after a test with one answer each, and their answers. */
export const CONTEXT_QUESTIONS = Object.freeze({
  /** Was the person interrupted during the test? */
  interrupted: ['no', 'briefly', 'longer'],
  /** How loud was it? */
  noise: ['quiet', 'some', 'loud'],
  tired: ['not', 'somewhat', 'very'],
  /** Did the person see and hear well: all needed aids in use? */
  aids: ['fine', 'glasses-missing', 'hearing-aid-missing', 'poor-anyway'],
  /** Did somebody help, with handling the tablet or with the answers? */
  helped: ['no', 'handling', 'answers'],
} as const);

type Questions = typeof CONTEXT_QUESTIONS;
export type ContextQuestion = keyof Questions;

/** Hardest answer to how hard the test was; the easiest is 1 (scale of the published picture task, Güsten 2021). */
export const HARDEST = 15;
/** Longest note, characters. */
export const LONGEST_NOTE = 500;

/** What the person says about the circumstances of a test; null: not answered. Stays on the device. */
export type SessionContext = { readonly [Q in ContextQuestion]: Questions[Q][number] | null } & {
  /** 1 (very easy) to 15 (very hard); null where it was not asked, or not answered. */
  readonly difficulty: number | null;
  /** In the person's own words; empty as a rule. */
  readonly note: string;
};

/** Nothing answered yet. */
export const NO_CONTEXT: SessionContext = Object.freeze({
  interrupted: null,
  noise: null,
  tired: null,
  aids: null,
  helped: null,
  difficulty: null,
  note: '',
});

/** Strict, as of a session. */
export const sessionContextSchema: v.GenericSchema<unknown, SessionContext> = v.strictObject({
  interrupted: v.nullable(v.picklist(CONTEXT_QUESTIONS.interrupted)),
  noise: v.nullable(v.picklist(CONTEXT_QUESTIONS.noise)),
  tired: v.nullable(v.picklist(CONTEXT_QUESTIONS.tired)),
  aids: v.nullable(v.picklist(CONTEXT_QUESTIONS.aids)),
  helped: v.nullable(v.picklist(CONTEXT_QUESTIONS.helped)),
  difficulty: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HARDEST))),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
});
