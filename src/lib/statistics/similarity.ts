/** Answers to pictures of one kind, as counts; `none`: not answered in time. */
export interface SimilarityCounts {
  readonly old: number;
  readonly similar: number;
  readonly new: number;
  readonly none: number;
}

/** What an unanswered picture is: a wrong answer (all pictures are the denominator), or left out of it. */
export type OmissionRule = 'wrong' | 'excluded';

export interface SimilarityIndices {
  /** Lure discrimination: share of “similar” to lures minus share of “similar” to new pictures, −1 to 1. */
  readonly lureDiscrimination: number;
  /** Corrected recognition: share of “old” to targets minus share of “old” to new pictures, −1 to 1. */
  readonly recognition: number;
  /** The rule for unanswered pictures under which both were counted. */
  readonly omissions: OmissionRule;
}

/**
 * Lure discrimination index and corrected recognition of the mnemonic similarity task; null where one of the kinds has
 * no picture in its denominator. Source: Stark, Yassa, Lacy & Stark 2013, Neuropsychologia 51:2442–2449,
 * doi:10.1016/j.neuropsychologia.2012.12.014. The rule for unanswered pictures changes the value and is reported with it.
 */
export function similarityIndices(
  target: SimilarityCounts,
  lure: SimilarityCounts,
  foil: SimilarityCounts,
  omissions: OmissionRule,
): SimilarityIndices | null {
  const denominator = (counts: SimilarityCounts): number =>
    counts.old + counts.similar + counts.new + (omissions === 'wrong' ? counts.none : 0);
  const [targets, lures, foils] = [denominator(target), denominator(lure), denominator(foil)];
  if (targets === 0 || lures === 0 || foils === 0) return null;
  return {
    lureDiscrimination: lure.similar / lures - foil.similar / foils,
    recognition: target.old / targets - foil.old / foils,
    omissions,
  };
}
