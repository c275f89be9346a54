/**
 * KVNR, the immutable part of the German health-insurance number: a letter, eight digits, a check digit.
 * Source: GKV-SV, Prüfziffernberechnung der Krankenversichertennummer (§ 290 SGB V, Anlage 1).
 */

export type Kvnr = string & { readonly __kind: 'Kvnr' };

export type KvnrReading =
  | { readonly ok: true; readonly kvnr: Kvnr }
  | { readonly ok: false; readonly reason: 'empty' | 'letter' | 'digits' | 'check' }
  | { readonly ok: false; readonly reason: 'length'; readonly length: number };

/** Check digit (0–9) of the letter and eight digits before it. */
function checkDigit(body: string): number {
  const letter = String(body.charCodeAt(0) - 64).padStart(2, '0');
  const sum = [...(letter + body.slice(1))].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10;
}

/** Reads typed text: lower case, blanks and hyphens are accepted; O and 0 are never exchanged. */
export function readKvnr(text: string): KvnrReading {
  const plain = text.toUpperCase().replace(/[\s-]/g, '');
  if (plain === '') return { ok: false, reason: 'empty' };
  if (!/^[A-Z]/.test(plain)) return { ok: false, reason: 'letter' };
  if (!/^[A-Z][0-9]*$/.test(plain)) return { ok: false, reason: 'digits' };
  if (plain.length !== 10) return { ok: false, reason: 'length', length: plain.length };
  if (checkDigit(plain.slice(0, 9)) !== Number(plain.charAt(9))) return { ok: false, reason: 'check' };
  return { ok: true, kvnr: plain as Kvnr };
}

/** Spaced for reading aloud: `A 123 456 780`. */
export function groupKvnr(kvnr: string): string {
  return `${kvnr.slice(0, 1)} ${kvnr.slice(1, 4)} ${kvnr.slice(4, 7)} ${kvnr.slice(7)}`;
}
