/** A strict reader of our tables, character by character after RFC 4180; it shares nothing with what wrote them. */

/** A cell as it stands: null is empty, a text in quotation marks is told apart from a bare one. */
export interface ReadCell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Where a reading stands. */
interface Place {
  readonly text: string;
  at: number;
}

function readQuoted(place: Place): ReadCell {
  let text = '';
  place.at++;
  for (;;) {
    const sign = place.text[place.at];
    if (sign === undefined) throw new Error('A quotation mark is never closed');
    place.at++;
    if (sign !== '"') text += sign;
    else if (place.text[place.at] === '"') {
      text += '"';
      place.at++;
    } else return { text, isQuoted: true };
  }
}

function readBare(place: Place): ReadCell {
  const begin = place.at;
  while (!';\r\n"'.includes(place.text[place.at] ?? '\r')) place.at++;
  const sign = place.text[place.at];
  if (sign === '"' || sign === '\n')
    throw new Error(`At ${place.at}: ${sign} in a cell without quotation marks`);
  return { text: place.text.slice(begin, place.at), isQuoted: false };
}

/** All lines. Throws where the file is not after the rules, or its lines differ in length. */
export function readCsv(text: string): readonly (readonly ReadCell[])[] {
  if (!text.startsWith('\ufeff')) throw new Error('The byte order mark is missing');
  const place: Place = { text, at: 1 };
  const lines: ReadCell[][] = [];
  let line: ReadCell[] = [];
  while (place.at < text.length) {
    line.push(text[place.at] === '"' ? readQuoted(place) : readBare(place));
    const sign = text[place.at];
    place.at++;
    if (sign === ';') continue;
    if (sign !== '\r' || text[place.at] !== '\n')
      throw new Error(`At ${place.at}: the line does not end in CR LF`);
    place.at++;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) throw new Error('The last line has no end');
  if (lines.some((one) => one.length !== lines[0]?.length)) throw new Error('The lines differ in length');
  return lines;
}

/** The lines below the head, by the names of their columns; null for an empty cell. */
export function readRows(text: string): readonly Readonly<Record<string, string | null>>[] {
  const [head = [], ...lines] = readCsv(text);
  const names = head.map((cell) => cell.text);
  if (new Set(names).size !== names.length) throw new Error('Two columns have the same name');
  return lines.map((cells) =>
    Object.fromEntries(
      cells.map((cell, i) => [names[i] ?? '', cell.text === '' && !cell.isQuoted ? null : cell.text]),
    ),
  );
}
