/** What was sent on one day. */
export interface SentDay<M, Day extends string> {
  /** Local calendar day, YYYY-MM-DD. */
  readonly day: Day;
  readonly messages: readonly M[];
}

/**
 * Messages by the day on which they were sent, in the order in which they come.
 * @param dayOf the local calendar day of a message
 */
export function byDay<M, Day extends string>(
  messages: readonly M[],
  dayOf: (message: M) => Day,
): readonly SentDay<M, Day>[] {
  const days = new Map<Day, M[]>();
  for (const message of messages) {
    const day = dayOf(message);
    const of = days.get(day);
    if (of === undefined) days.set(day, [message]);
    else of.push(message);
  }
  return [...days].map(([day, of]) => ({ day, messages: of }));
}
