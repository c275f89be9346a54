/** Oldest first; records of the same moment in the order of their ids, so that the order is always the same. */
export function byMoment<T extends { readonly id: string }>(
  momentOf: (record: T) => string,
): (a: T, b: T) => number {
  const key = (record: T): string => `${momentOf(record)} ${record.id}`;
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
