/** One sequence of a span test. */
export interface SpanTrial {
  /** Number of items in the sequence. */
  readonly length: number;
  readonly correct: boolean;
}

export interface BlockSpan {
  /** Length of the longest sequence repeated correctly; 0 for none. */
  readonly span: number;
  /** Number of sequences repeated correctly. */
  readonly correct: number;
  /** Span times number of correct sequences. */
  readonly total: number;
}

/**
 * Block span and total score. Source: Kessels et al. 2000, Appl Neuropsychol 7:252–258,
 * doi:10.1207/S15324826AN0704_8.
 */
export function blockSpan(trials: readonly SpanTrial[]): BlockSpan {
  const lengths = trials.filter(({ correct }) => correct).map(({ length }) => length);
  const span = Math.max(0, ...lengths);
  return { span, correct: lengths.length, total: span * lengths.length };
}
