import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ChartSeries } from '#lib/paradigms/contract.ts';

/** Counted up with every change of words, order or layout of the letter. */
export const LETTER_VERSION = 3;

export interface Fact {
  readonly label: string;
  readonly value: string;
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
      /** Rows of cells; a cell is one or more lines, the first the main one. */
      readonly rows: readonly (readonly (readonly string[])[])[];
    }
  | { readonly kind: 'chart'; readonly series: ChartSeries; readonly caption: string };

export interface Section {
  readonly id:
    'summary' | 'test' | 'questionnaires' | 'conditions' | 'validity' | 'limits' | 'terms' | 'versions';
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The whole letter as words and series: screen, PDF and later faces show the same. */
export interface FindingsModel {
  readonly letterVersion: number;
  readonly locale: Locale;
  /** `insufficient`: no usable session, so no value stands anywhere. `interim`: not all tasks are done. */
  readonly status: 'complete' | 'interim' | 'insufficient';
  readonly createdOn: IsoDate;
  readonly fileName: string;
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
