import type { Json } from '#lib/domain/json.ts';
import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome, TrialRow } from '#lib/domain/trial-row.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Interval } from '#lib/statistics/proportions.ts';
import type { StimulusManifest, StimulusTest } from '#lib/stimuli/manifest.ts';
import type { Stage } from '#lib/timing/contract.ts';
import type { Component } from 'svelte';

/** One trial as planned: plain fields, saved in the row as they are. */
export type PlannedTrial = { readonly [field: string]: Json };

/** Trials that run without a pause. A block cut short is begun again. */
export interface PlannedBlock<T extends PlannedTrial> {
  readonly trials: readonly T[];
}

/** One part of a test: explained, practised, then done. */
export interface Part<T extends PlannedTrial = PlannedTrial> {
  /** `learn`, `recall` and so on; a test of one part calls it `main`. */
  readonly id: string;
  /** Null: nothing is to be practised. */
  readonly practice: PlannedBlock<T> | null;
  readonly test: readonly PlannedBlock<T>[];
}

/** The parts in their order. Rows count the blocks of the test through all parts, from 0. */
export interface Plan<T extends PlannedTrial = PlannedTrial> {
  readonly parts: readonly Part<T>[];
}

/** When a later part may be done, in minutes after the part before it was over. */
export interface Delay {
  /** Earliest; the person is asked to come back then. */
  readonly afterMin: number;
  /** Up to here the delay is as planned. */
  readonly validUntilMin: number;
  /** Up to here it is done, and the findings say that it was late; later it is left out. */
  readonly latestMin: number;
}

/** A number that the test is run with; its sentence goes into the data dictionary. */
export interface Parameter {
  readonly value: number;
  readonly unit: 'ms' | 'count' | 'share';
  readonly sentence: string;
}

export interface FieldDoc {
  readonly unit: string;
  readonly sentence: string;
}

export interface Source {
  readonly citation: string;
  readonly doi: string;
}

export interface Score {
  /** `<paradigm>.<what>.<domain>`, the key by which norm packs name it. */
  readonly id: string;
  /** Null: could not be computed; `reason` says why. */
  readonly value: number | null;
  readonly reason: string | null;
  readonly interval: Interval | null;
  /** How many answers the value rests on. */
  readonly n: number;
}

/** What a reader must know about the recording before reading its scores. */
export interface ValidityFlag {
  readonly id: string;
  /** `note`: say it. `limited`: read with care. `unusable`: print no comparison and no summary. */
  readonly level: 'note' | 'limited' | 'unusable';
  /** The measured value and the limit it was held against, in the unit of the flag. */
  readonly value: number;
  readonly limit: number;
}

export interface ParadigmScores {
  readonly scores: readonly Score[];
  readonly validity: readonly ValidityFlag[];
}

export interface ScoreDoc extends FieldDoc {
  /** Value expected from guessing; null where guessing has none. */
  readonly chance: number | null;
  readonly higherIsBetter: boolean;
}

/** A score that stands for its test where there is room for few: in the picture on page 1 and in the course. */
export interface MainScore {
  readonly id: string;
  /** How it is drawn. `percent`: a share times 100. `points`: a difference of shares times 100. `seconds`: from ms or s. */
  readonly axis: 'percent' | 'points' | 'seconds' | 'count';
  /** End of the axis in its unit; null: by the values. */
  readonly most: number | null;
}

/** A score as a reader sees it. */
export interface FindingRow {
  readonly scoreId: string;
  readonly label: string;
  readonly value: string;
  readonly interval: string;
  readonly chance: string;
}

/** Points with intervals on one axis; drawn by Chart.js on screen and in the letter. */
export interface ChartSeries {
  readonly title: string;
  readonly axis: string;
  readonly min: number;
  readonly max: number;
  readonly chance: { readonly value: number; readonly label: string } | null;
  readonly points: readonly {
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export interface ParadigmFindings {
  readonly title: string;
  /** What the test asks and what it measures, in two sentences each. */
  readonly measures: readonly string[];
  readonly rows: readonly FindingRow[];
  /** Plain sentences for page 1. */
  readonly summary: readonly string[];
  readonly validity: readonly { readonly level: ValidityFlag['level']; readonly sentence: string }[];
  readonly chart: ChartSeries | null;
}

/** A ring over a place of a picture, as shares (0 to 1) of its width and height: its middle, and how wide it is. */
export interface Ring {
  readonly xShare: number;
  readonly yShare: number;
  readonly widthShare: number;
}

export interface InstructionPicture {
  readonly id: string;
  /** The words under it. */
  readonly caption: string;
  /** As the test draws it. */
  readonly ring?: Ring;
}

export interface InstructionPage {
  /** At most 25 words. */
  readonly text: string;
  /** None on a page of words. */
  readonly pictures: readonly InstructionPicture[];
}

/** A virtual participant's ability; all values 0–1 or ms. */
export interface SimulatedAbility {
  /** Probability of seeing that a picture is unchanged; where there is only right and wrong, of being right. */
  readonly hitRate: number;
  /** Probability of taking a changed picture for the same. */
  readonly falseAlarmRate: number;
  readonly meanRtMs: number;
  readonly sdRtMs: number;
  /** Probability of giving no answer. */
  readonly missRate: number;
}

/** What a trial component exports: it draws one trial and speaks only to the stage. */
export interface TrialView {
  run(trial: PlannedTrial): Promise<TrialOutcome>;
}

export interface TrialViewProps {
  readonly stage: Stage;
  readonly locale: Locale;
  /** A decoded picture by its id. */
  readonly picture: (id: string) => HTMLImageElement;
}

/** How a test goes on after it was cut short. */
export interface ResumePolicy {
  readonly unit: 'block';
  /**
   * What counts when a block was begun more than once. `first-answer`: the first answer given to each trial, because a
   * picture shown again has been seen longer. `first-whole-attempt`: the first attempt that came to its end, never a
   * mix, because the whole block has one time.
   */
  readonly counts: 'first-answer' | 'first-whole-attempt';
}

/** `form`: pictures of a parallel form, by `test`. `own`: pictures that come with the test, id to address. */
export type PictureNeed =
  | { readonly kind: 'form'; readonly test: StimulusTest }
  | { readonly kind: 'own'; readonly addresses: Readonly<Record<string, string>> };

/** What is the same of a part in every plan. */
export interface PartOutline {
  readonly id: string;
  /** Null: it may follow at once. */
  readonly delay: Delay | null;
  /** It asks about what the part before showed: no rest is offered between the two. */
  readonly mustFollow?: true;
}

/** One timed test. A folder of src/lib/paradigms exports one of these as `paradigm` from its index.ts. */
export interface Paradigm<T extends PlannedTrial = PlannedTrial> {
  /** Folder name. */
  readonly id: string;
  /** A change of stimuli, order, timing, target size, wording or scoring is a new version. */
  readonly version: number;
  /** Usual length with instruction and pauses, for the person. */
  readonly minutes: number;
  /** Usual length of one block, for the person. */
  readonly blockMinutes: number;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly trialFields: Readonly<Record<keyof T & string, FieldDoc>>;
  readonly scores: Readonly<Record<string, ScoreDoc>>;
  /** One or two, the most reliable first; every id is one of `scores`. */
  readonly mainScores: readonly MainScore[];
  readonly resume: ResumePolicy;
  readonly sources: readonly Source[];
  readonly licence: string;
  readonly pictures: PictureNeed;
  /** Whether the person is asked afterwards how hard it was, because the source asks it. */
  readonly asksDifficulty?: true;
  /** Name of the test, as the person reads it. */
  name(locale: Locale): string;
  /** The parts of every plan, in their order. */
  readonly parts: readonly PartOutline[];
  /** `part`: its id. `manifest`: that of the form; null for a test with its own pictures. */
  instruction(part: string, manifest: StimulusManifest | null, locale: Locale): readonly InstructionPage[];
  /**
   * Pure: the same manifest and random numbers give the same plan. Throws RangeError if the form is missing or too
   * small.
   */
  makePlan(manifest: StimulusManifest | null, rng: Rng): Plan<T>;
  /**
   * Whether a block is over before its last trial, by what was answered so far: a span that is reached, a time that is
   * up. `rows`: those of the running attempt, in order.
   */
  isOver(trials: readonly T[], rows: readonly TrialRow[]): boolean;
  /** Ids of all pictures of the trials, each once. */
  picturesOf(trials: readonly T[]): readonly string[];
  /** Whether an answer was right; null where none is asked for. */
  isRight(trial: T, answer: string | null): boolean | null;
  /** Words after a practice answer. */
  feedback(trial: T, answer: string | null, locale: Locale): string | null;
  /** Share of right practice answers that counts as understood. */
  readonly practiceCriterion: number;
  /** Pure; rows of one session in any order. */
  score(rows: readonly TrialRow[]): ParadigmScores;
  findings(scores: ParadigmScores, locale: Locale): ParadigmFindings;
  /** A value of a score with its unit as a reader sees it; means of counts have a decimal. */
  valueText(scoreId: string, value: number, locale: Locale): string;
  /** Answers of a virtual participant to a plan: outcomes in the order of the trials. */
  simulate(trials: readonly T[], ability: SimulatedAbility, rng: Rng): readonly TrialOutcome[];
}

/** The Svelte component of a paradigm, loaded only by the app (scoring and tools never touch it). */
export type TrialComponent = Component<TrialViewProps, { run: TrialView['run'] }>;
