/** Names of the files in the export, ASCII. They stay the same: people and programs look for them. */
export const READ_ME_FILE = 'LIESMICH.txt';
export const ANSWERS_FILE = 'frageboegen.csv';
export const LETTER_FILE = 'befundbrief.pdf';
export const FHIR_FILE = 'befund-fhir.xml';

/** The table of one test. A record that came from elsewhere may name a test as it likes: never another folder. */
export function testFile(paradigm: string): string {
  return `tests/${encodeURIComponent(paradigm)}.csv`;
}
