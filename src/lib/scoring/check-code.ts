import type { TrialRow } from '#lib/domain/trial-row.ts';

/** Base32 after Crockford: no I, L, O or U, so that nobody misreads the code. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** JSON with the keys in order, so that the same data is the same text whoever wrote it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
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
