/** Width of a text in mm. */
export type Measure = (text: string) => number;

/** Longest beginning of a word that fits, at least one character. */
function fittingLength(word: string, widthMm: number, measure: Measure): number {
  const letters = [...word];
  let length = letters.length;
  while (length > 1 && measure(letters.slice(0, length).join('')) > widthMm) length -= 1;
  return length;
}

/** Pieces of a word between which a line may end: after a hyphen or a slash inside of it. */
function pieces(word: string): readonly string[] {
  return word.split(/(?<=[^\s-][-/–])(?=\p{L})/u);
}

/**
 * Breaks a text into lines of at most a width. Lines end at blanks (never at no-break spaces), after hyphens and
 * slashes, and, where one piece alone is too wide, inside of it: nothing ever runs over the edge.
 */
export function wrap(text: string, widthMm: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string, blank: string): void => {
    const longer = line === '' ? piece : line + blank + piece;
    if (measure(longer) <= widthMm) {
      line = longer;
      return;
    }
    if (line !== '') lines.push(line);
    line = piece;
    while (measure(line) > widthMm) {
      const length = fittingLength(line, widthMm, measure);
      const letters = [...line];
      if (length >= letters.length) break;
      lines.push(letters.slice(0, length).join(''));
      line = letters.slice(length).join('');
    }
  };
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    pieces(word).forEach((piece, i) => put(piece, i === 0 ? ' ' : ''));
  }
  if (line !== '') lines.push(line);
  return lines;
}
