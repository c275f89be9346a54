/** One person of a sample of one's own. */
export interface SamplePerson {
  /** Completed years on the day of the test. */
  readonly age: number;
  /** Null: the file has no such column. */
  readonly sex: 'female' | 'male' | null;
  /** Completed years of schooling and training. Null: the file has no such column. */
  readonly educationYears: number | null;
  /** The score, in its unit. */
  readonly value: number;
  /** The same score at the second time. Null: not measured twice. */
  readonly retest: number | null;
  /** Days between the two. Null: not stated. */
  readonly retestDays: number | null;
}

/** What is wrong in which line; lines are counted from 1, the header is one of them. */
export interface SampleFault {
  readonly line: number;
  readonly reason: string;
}

export type SampleReading =
  | { readonly ok: true; readonly people: readonly SamplePerson[] }
  | { readonly ok: false; readonly faults: readonly SampleFault[] };

const NEEDED = ['age', 'value'] as const;
const COLUMNS = [...NEEDED, 'sex', 'educationYears', 'retest', 'retestDays'] as const;
type Column = (typeof COLUMNS)[number];

/** A row that cannot be read; the sentence says why. */
class BadRow extends Error {
  override name = 'BadRow';
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}
const LIMITS: Readonly<Record<Exclude<Column, 'sex'>, Limits>> = {
  age: { min: 18, max: 110, isWhole: true },
  educationYears: { min: 0, max: 40, isWhole: false },
  value: { min: -Infinity, max: Infinity, isWhole: false },
  retest: { min: -Infinity, max: Infinity, isWhole: false },
  retestDays: { min: 0, max: 36_525, isWhole: false },
};

const isColumn = (name: string): name is Column => COLUMNS.some((column) => column === name);

function cellsOf(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** A number as it stands in a cell: a comma is a decimal comma, because it cannot be the separator there. */
function numberOf(text: string, column: Exclude<Column, 'sex'>): number {
  const { min, max, isWhole } = LIMITS[column];
  const plain = text.replace(',', '.');
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
  if (!Number.isFinite(number)) throw new BadRow(`${column} “${text}” is not a number`);
  if (isWhole && !Number.isInteger(number)) throw new BadRow(`${column} “${text}” is not a whole number`);
  if (number < min || number > max) throw new BadRow(`${column} ${text} is not between ${min} and ${max}`);
  return number;
}

function sexOf(text: string): 'female' | 'male' {
  if (text !== 'female' && text !== 'male') throw new BadRow(`sex “${text}” is neither female nor male`);
  return text;
}

function personOf(cells: ReadonlyMap<Column, string>): SamplePerson {
  const needed = (column: Exclude<Column, 'sex'>): number => numberOf(cells.get(column) ?? '', column);
  const ifColumn = (column: Exclude<Column, 'sex'>): number | null =>
    cells.has(column) ? needed(column) : null;
  const ifThere = (column: Exclude<Column, 'sex'>): number | null =>
    (cells.get(column) ?? '') === '' ? null : needed(column);
  const sex = cells.get('sex');
  return {
    age: needed('age'),
    sex: sex === undefined ? null : sexOf(sex),
    educationYears: ifColumn('educationYears'),
    value: needed('value'),
    retest: ifThere('retest'),
    retestDays: ifThere('retestDays'),
  };
}

function headerFaults(header: readonly string[]): readonly SampleFault[] {
  const reasons = [
    ...header
      .filter((name) => !isColumn(name))
      .map((name) => `there is no column “${name}”; known are ${COLUMNS.join(', ')}`),
    ...header.filter((name, i) => header.indexOf(name) !== i).map((name) => `column “${name}” stands twice`),
    ...NEEDED.filter((name) => !header.includes(name)).map((name) => `column “${name}” is missing`),
  ];
  return reasons.map((reason) => ({ line: 1, reason }));
}

/**
 * Reads a sample: a header with the names of the columns, then one person a line. Separated by commas with decimal
 * points, or by semicolons with decimal commas or points. `sex` and `educationYears` may be left out as columns, but
 * not for single people; `retest` and `retestDays` may be empty.
 */
export function readSample(text: string): SampleReading {
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = first.includes(';') ? ';' : ',';
  const header = cellsOf(first, separator);
  const inHeader = headerFaults(header);
  if (inHeader.length > 0) return { ok: false, faults: inHeader };
  const people: SamplePerson[] = [];
  const faults: SampleFault[] = [];
  for (const [i, content] of rest.entries()) {
    if (content.trim() === '') continue;
    const cells = cellsOf(content, separator);
    try {
      if (cells.length !== header.length) {
        throw new BadRow(`there are ${cells.length} cells, and ${header.length} columns`);
      }
      people.push(personOf(new Map(header.map((name, at) => [name as Column, cells[at] ?? '']))));
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      faults.push({ line: i + 2, reason: error.message });
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, people };
}
