import { hyphenPlaces } from './hyphenate.ts';

/** Width of a text in mm. */
export type Measure = (text: string) => number;

const SOFT_HYPHEN = '\u00ad';
const LETTER = /\p{L}/u;

/** A part of a word after which a line may end. */
interface Piece {
  readonly text: string;
  /** Stands before it where the line goes on. */
  readonly glue: '' | ' ';
  /** Stands after it where the line ends. */
  readonly hyphen: '' | '-';
  /** A number or an address, which a hyphen would change. */
  readonly code: boolean;
}

function piecesOf(word: string): readonly Piece[] {
  const code = /[\d@_#&=%]|[.:/]{2}|[.:]\p{L}/u.test(word);
  const parts = word.split(SOFT_HYPHEN).filter((part) => part !== '');
  return parts.flatMap((part, p) => {
    const texts = part.split(/(?<=[^\s-][-/–])(?=\p{L})/u);
    return texts.map((text, t): Piece => {
      const soft = t === texts.length - 1 && p < parts.length - 1;
      return { text, code, glue: p === 0 && t === 0 ? ' ' : '', hyphen: soft ? '-' : '' };
    });
  });
}

/** Parts a word that is wider than a line: at a syllable, else between letters, else (numbers, addresses) anywhere. */
function part({ text, code }: Piece, fits: (text: string) => boolean): readonly [string, string] {
  const letters = [...text];
  const head = (length: number): string => letters.slice(0, length).join('');
  const rest = (length: number): string => letters.slice(length).join('');
  const between = letters.flatMap((letter, i) => {
    const inside = i > 1 && LETTER.test(letter) && LETTER.test(letters[i - 1] ?? '');
    return inside ? [i] : [];
  });
  for (const places of code ? [] : [hyphenPlaces(letters), between]) {
    const place = places.findLast((length) => fits(`${head(length)}-`));
    if (place !== undefined) return [`${head(place)}-`, rest(place)];
  }
  let length = letters.length - 1;
  while (length > 1 && !fits(head(length))) length -= 1;
  return [head(length), rest(length)];
}

/**
 * Breaks a text into lines of at most a width. Lines end at blanks (never at no-break spaces), after hyphens and
 * slashes, at soft hyphens and, where one piece alone is too wide, inside of it: nothing ever runs over the edge. No
 * line holds a soft hyphen.
 */
export function wrap(text: string, widthMm: number, measure: Measure): readonly string[] {
  const fits = (tried: string): boolean => measure(tried) <= widthMm;
  const lines: string[] = [];
  let line = '';
  let hyphen = '';
  const put = (piece: Piece): void => {
    const longer = line === '' ? piece.text : line + piece.glue + piece.text;
    if (fits(longer + piece.hyphen)) line = longer;
    else {
      if (line !== '') lines.push(fits(line + hyphen) ? line + hyphen : line);
      line = piece.text;
      while (!fits(line + piece.hyphen) && [...line].length > 1) {
        const [head, rest] = part({ ...piece, text: line }, fits);
        lines.push(head);
        line = rest;
      }
    }
    hyphen = piece.hyphen;
  };
  for (const word of text.split(/[ \t\n]+/)) piecesOf(word).forEach(put);
  if (line !== '') lines.push(line);
  return lines;
}
