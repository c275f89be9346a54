import type { TrialRow } from '#lib/domain/trial-row.ts';

/** Base32 after Crockford: no I, L, O or U, so that nobody misreads the code. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** Keys as they came, and in order. */
interface Shape {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
}

/** Shapes met before, by their number of keys: the rows of a session all have the same few. */
const shapes = new Map<number, Shape[]>();
const MOST_SHAPES = 8;

function keysInOrder(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length < 2) return keys;
  const known = shapes.get(keys.length) ?? [];
  const found = known.find((shape) => shape.keys.every((key, i) => key === keys[i]));
  if (found !== undefined) return found.sorted;
  const sorted = keys.toSorted((a, b) => (a < b ? -1 : 1));
  // Damaged files may bring any number of shapes.
  if (known.length < MOST_SHAPES) shapes.set(keys.length, [...known, { keys, sorted }]);
  return sorted;
}

/** The same value with the keys of all its objects in order. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const record = value as Readonly<Record<string, unknown>>;
  const sorted: Record<string, unknown> = {};
  for (const key of keysInOrder(record)) {
    const inner = record[key];
    sorted[key] = typeof inner === 'object' ? inOrder(inner) : inner;
  }
  return sorted;
}

/** JSON with the keys in order, so that the same data is the same text whoever wrote it. Plain data only. */
export function canonical(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/**
 * Short code over the rows of a session and the versions that scored them, like `7K3M-Q2XA-9FHT`: the first 60 bits of
 * SHA-256. It shows a change of the data; it is not a signature. The scores are left out, because the last digit of a
 * logarithm may differ between engines.
 */
export async function checkCode(
  rows: readonly TrialRow[],
  versions: Readonly<Record<string, string | number>>,
): Promise<string> {
  const inOrder = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const bytes = new TextEncoder().encode(canonical({ versions, rows: inOrder }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: LENGTH }, (_, i) =>
    LETTERS.charAt(parseInt(bits.slice(i * 5, i * 5 + 5), 2)),
  );
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-');
}
