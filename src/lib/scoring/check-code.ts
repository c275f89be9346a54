import type { TrialRow } from '#lib/domain/trial-row.ts';

/** Base32 after Crockford: no I, L, O or U, so that nobody misreads the code. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** Keys as they came, and in order: each as it is and as it is written. */
interface Shape {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
  readonly written: readonly string[];
}

/** Shapes met before, by their number of keys: the rows of a session all have the same few. */
const shapes = new Map<number, Shape[]>();
const MOST_SHAPES = 8;

/** In the order in which an object that got its keys in order would list them: whole numbers first. */
function shapeOf(keys: readonly string[]): Shape {
  const inOrder = keys.toSorted((a, b) => (a < b ? -1 : 1));
  const sorted = Object.keys(Object.fromEntries(inOrder.map((key) => [key, 0])));
  return { keys, sorted, written: sorted.map((key) => `${JSON.stringify(key)}:`) };
}

function knownShape(value: object): Shape {
  const keys = Object.keys(value);
  const known = shapes.get(keys.length) ?? [];
  const found = known.find((shape) => shape.keys.every((key, i) => key === keys[i]));
  if (found !== undefined) return found;
  const shape = shapeOf(keys);
  // Damaged files may bring any number of shapes.
  if (known.length < MOST_SHAPES) shapes.set(keys.length, [...known, shape]);
  return shape;
}

/** Texts that stand in JSON as they are: nearly all of them. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function objectText(value: Readonly<Record<string, unknown>>): string {
  const { sorted, written } = knownShape(value);
  let text = '';
  for (let i = 0; i < sorted.length; i++) {
    const inner = value[sorted[i] ?? ''];
    if (inner === undefined) continue;
    text += (text === '' ? '' : ',') + (written[i] ?? '') + canonical(inner);
  }
  return `{${text}}`;
}

/**
 * JSON with the keys in order, so that the same data is the same text whoever wrote it. Plain data only. Written straight
 * into one text: this is the dearest part of a check code, and JSON of objects put in order took half as long again.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  return Array.isArray(value)
    ? `[${value.map(canonical).join()}]`
    : objectText(value as Readonly<Record<string, unknown>>);
}

/** Short code over plain data, like `7K3M-Q2XA-9FHT`: the first 60 bits of SHA-256 of its canonical JSON. */
export async function shortCode(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: LENGTH }, (_, i) =>
    LETTERS.charAt(parseInt(bits.slice(i * 5, i * 5 + 5), 2)),
  );
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

/**
 * Short code over the rows of a session and the versions that scored them. It shows a change of the data; it is not a
 * signature. The scores are left out, because the last digit of a logarithm may differ between engines.
 */
export async function checkCode(
  rows: readonly TrialRow[],
  versions: Readonly<Record<string, string | number>>,
): Promise<string> {
  return await shortCode({ versions, rows: rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
}
