/** Characters that the typeface lacks but that have an equal in it. */
const EQUALS: Readonly<Record<string, string>> = Object.freeze({
  '\u2032': '\u2019',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
});

export interface Fitted {
  readonly text: string;
  /** A character was lost and stands as `?`. */
  readonly lost: boolean;
}

/**
 * A text in characters that the typeface has: composed first (so that a typed a + ¨ is ä), then an equal character,
 * then the letter without its mark, then `?`.
 */
export function fitLetters(text: string, has: (codePoint: number) => boolean): Fitted {
  let lost = false;
  const fitted = [...text.normalize('NFC')].map((letter) => {
    if (has(letter.codePointAt(0) ?? 0)) return letter;
    const equal = EQUALS[letter];
    if (equal !== undefined) return equal;
    const base = letter.normalize('NFD').charAt(0);
    if (base !== letter && has(base.codePointAt(0) ?? 0)) return base;
    lost = true;
    return '?';
  });
  return { text: fitted.join(''), lost };
}
