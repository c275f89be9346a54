/**
 * Why a session gets no score. `unknown-test`, `unknown-version`: there is no scorer for it. `foreign-rows`: rows of
 * another session were handed in. `contradicting-session`: two different sessions bear its id. `unreadable-rows`: the
 * test cannot make sense of what stands in the rows.
 */
export type Refusal =
  'unknown-test' | 'unknown-version' | 'foreign-rows' | 'contradicting-session' | 'unreadable-rows';

/** The rows cannot be scored as rows of this session. */
export class UnscorableSession extends Error {
  override name = 'UnscorableSession';
  readonly refusal: Refusal;
  constructor(refusal: Refusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.refusal = refusal;
  }
}
