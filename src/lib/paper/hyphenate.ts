const VOWEL = /[aeiouyıæøœ]/u;
/** Letters that are one sound and stay together. */
const SOUNDS = /sch|ch|ck|ph|th|qu|\p{L}/gu;
/** Two sounds that begin a syllable together where more stand before them. */
const ONSETS = /^(?:[bdfgkpt]r|[bfgkp]l|sch[lmnrw]|s[tp]|kn|zw|str|spr)$/u;
const LEAST_BEFORE = 2;
const LEAST_AFTER = 3;

interface Sound {
  readonly text: string;
  /** Place of its first letter in the run. */
  readonly at: number;
  readonly vowel: boolean;
}

/** Lower case without marks, one character for each of the word. */
function bare(letter: string): string {
  return [...letter.toLowerCase().normalize('NFD')][0] ?? letter;
}

function soundsOf(letters: readonly string[]): readonly Sound[] {
  const sounds: Sound[] = [];
  let at = 0;
  for (const [text] of letters.map(bare).join('').matchAll(SOUNDS)) {
    sounds.push({ text, at, vowel: VOWEL.test(text) && text !== 'qu' });
    at += [...text].length;
  }
  return sounds;
}

/** Where the syllable of the vowel after a run of consonants begins; null without consonants. */
function onsetOf(consonants: readonly Sound[]): number | null {
  const last = consonants.at(-1);
  const before = consonants.at(-2);
  if (last === undefined) return null;
  const together = before !== undefined && consonants.length > 2 && ONSETS.test(before.text + last.text);
  return together ? before.at : last.at;
}

function runBreaks(letters: readonly string[]): readonly number[] {
  const sounds = soundsOf(letters);
  const vowels = sounds.flatMap(({ vowel }, i) => (vowel ? [i] : []));
  return vowels.slice(1).flatMap((vowel, i) => {
    const place = onsetOf(sounds.slice((vowels[i] ?? 0) + 1, vowel));
    const fits = place !== null && place >= LEAST_BEFORE && letters.length - place >= LEAST_AFTER;
    return fits ? [place] : [];
  });
}

/**
 * Places at which a word may be parted with a hyphen, as numbers of characters before them. By the German rule of
 * speaking syllables (the last consonant goes to the next line), without a dictionary: for words that are wider than
 * their column, where any place is better than an edge.
 */
export function hyphenPlaces(word: readonly string[]): readonly number[] {
  const places: number[] = [];
  let start = 0;
  while (start < word.length) {
    let end = start;
    while (end < word.length && /\p{L}/u.test(word[end] ?? '')) end += 1;
    for (const place of runBreaks(word.slice(start, end))) places.push(start + place);
    start = end + 1;
  }
  return places;
}
