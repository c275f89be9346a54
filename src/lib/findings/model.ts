import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ChartSeries } from '#lib/paradigms/contract.ts';

/** Counted up with every change of words, order or layout of the letter. */
export const LETTER_VERSION = 4;

/**
 * `doctor`: a few pages. `person`: one page in large type. `complete`: what the doctor's has, with every session and every
 * answer, for the screen and the file that is read aloud.
 */
export const LETTER_LENGTHS = ['doctor', 'person', 'complete'] as const;
export type LetterLength = (typeof LETTER_LENGTHS)[number];

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A row of a table. `group`: a heading over the rows that follow, with a sentence or two below it. */
export type TableRow =
  | { readonly kind: 'group'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'values';
      /** A cell is one or more lines, the first the main one. As many cells as columns. */
      readonly cells: readonly (readonly string[])[];
    };

/** A score as it stands among a comparison group. */
export interface PercentilePoint {
  /** Test and score. */
  readonly label: string;
  /** Group, its size and status: never apart from the point. */
  readonly group: string;
  /** Percentile rank, 0 to 100. */
  readonly percentile: number;
  /** 0 to 100; null: the score has no interval. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The same as words: `34`, `<1`; and `18 bis 55`, empty without an interval. */
  readonly percentileText: string;
  readonly intervalText: string;
}

/** A named part of the scale of percentile ranks, from `from` to `to` (0 to 100). */
export interface PercentileBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** One score over the sessions, in time. */
export interface CourseChart {
  /** Test and score. */
  readonly title: string;
  /** The score as it is drawn, such as `Prozent` or `Sekunden`. */
  readonly axis: string;
  readonly min: number;
  readonly max: number;
  readonly chance: { readonly value: number; readonly label: string } | null;
  readonly points: readonly {
    /** Whole days since the first day of the participation, from 0. */
    readonly day: number;
    /** Short date, as printed under the axis. */
    readonly label: string;
    readonly value: number;
    /** Null: the score has no interval. */
    readonly interval: { readonly low: number; readonly high: number } | null;
    /** The same as words; `intervalText` empty without one. */
    readonly valueText: string;
    readonly intervalText: string;
  }[];
}

/** One piece of a section. Every word is final; a face only decides how it looks. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly title: string | null; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly TableRow[];
    }
  /** Scores on their own scale, where there is nobody to compare with. */
  | { readonly kind: 'values'; readonly chart: ChartSeries; readonly caption: string }
  | {
      readonly kind: 'percentiles';
      readonly title: string;
      readonly points: readonly PercentilePoint[];
      /** From 0 to 100 without a gap, the lowest first. */
      readonly bands: readonly PercentileBand[];
      readonly caption: string;
    }
  | {
      readonly kind: 'courses';
      readonly title: string;
      /** Small charts side by side; all have the same days below. */
      readonly charts: readonly CourseChart[];
      /** Last day of the common axis, whole days since the first. */
      readonly lastDay: number;
      readonly caption: string;
    };

export interface Section {
  readonly id:
    | 'summary'
    | 'results'
    | 'course'
    | 'questionnaires'
    | 'conditions'
    | 'validity'
    | 'limits'
    | 'terms'
    | 'versions';
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The whole letter as words and series: screen, PDF, HTML and FHIR show the same. */
export interface FindingsModel {
  readonly letterVersion: number;
  readonly locale: Locale;
  readonly length: LetterLength;
  /** `insufficient`: no usable session, so no value stands anywhere. `interim`: not all tasks are done. */
  readonly status: 'complete' | 'interim' | 'insufficient';
  readonly createdOn: IsoDate;
  readonly documentTitle: string;
  readonly documentSubject: string;
  readonly letterhead: { readonly product: string; readonly title: string; readonly tagline: string };
  /** Address field: a remark above, then the lines of the recipient. */
  readonly address: { readonly remark: string; readonly lines: readonly string[] };
  readonly info: readonly Fact[];
  readonly subject: string;
  readonly salutation: string;
  readonly opening: readonly string[];
  readonly sections: readonly Section[];
  /** Head of every page after the first. */
  readonly running: string;
  /** Said where a face lacks a letter of a name. */
  readonly missingLetters: string;
}
