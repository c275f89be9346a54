/** Characters that the typeface lacks but that have an equal in it. */
const EQUALS: Readonly<Record<string, string>> = Object.freeze({
  '\u2032': '\u2019',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
});

const SOFT_HYPHEN = '\u00ad';

export interface Fitted {
  readonly text: string;
  /** A character was lost and stands as `?`. */
  readonly lost: boolean;
}

/**
 * A text in characters that the typeface has: composed first (so that a typed a + ¨ is ä), then an equal character,
 * then the letter without its mark, then `?`. Soft hyphens stay for the lines; other marks and signs that no eye sees
 * (directions, joiners) go where the typeface lacks them.
 */
export function fitLetters(text: string, has: (codePoint: number) => boolean): Fitted {
  let lost = false;
  const fitted = [...text.normalize('NFC').replaceAll(/[\t\n\v\f\r]/g, ' ')].map((letter) => {
    if (letter === SOFT_HYPHEN || has(letter.codePointAt(0) ?? 0)) return letter;
    const equal = EQUALS[letter] ?? (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(letter) ? '' : undefined);
    if (equal !== undefined) return equal;
    const [base = letter] = letter.normalize('NFD');
    if (base !== letter && has(base.codePointAt(0) ?? 0)) return base;
    lost = true;
    return '?';
  });
  return { text: fitted.join(''), lost };
}
