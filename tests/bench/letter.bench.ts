/** How long a letter takes to compose and to write, and how large its faces are, for people who are hard to write to. */
import { letterInput } from '../../scripts/letter-input.ts';
import { LETTER_PEOPLE, letterPerson } from '../../scripts/letter-people.ts';
import { readFonts } from '../../scripts/letter.ts';
import { readTask } from '../../scripts/virtual-task.ts';
import { buildFindings, type FindingsInput } from '../../src/lib/findings/build.ts';
import { writeFhir } from '../../src/lib/findings/fhir/write.ts';
import { writeHtml } from '../../src/lib/findings/html/write-html.ts';
import { readPdf } from '../../src/lib/paper/testing/read-pdf.ts';
import { writeLetter } from '../../src/lib/findings/letter/write.ts';
import type { PersonRecord } from '../../src/lib/scoring/export/record.ts';
import { median } from '../../src/lib/statistics/summary.ts';
import { roundedFigure, type Bench, type Figure } from './figure.ts';

/** Letters of each person; the first of all is cold and told apart. */
const ROUNDS = 7;

/** What is timed, in the order in which it is done. */
const STEPS = ['scoring', 'model', 'doctor', 'person', 'html', 'fhir'] as const;
type Step = (typeof STEPS)[number];

const STEP_NAMES: Readonly<Record<Step, string>> = {
  scoring: 'answers looked at and rows scored',
  model: 'model of the doctor’s letter',
  doctor: 'PDF for the doctor',
  person: 'PDF for the person',
  html: 'HTML, every value',
  fhir: 'FHIR document, XML, with the PDF in it',
};

type Face = 'doctor' | 'person' | 'html' | 'fhir';

/** By the clock, and by the processors, which a busy machine does not lengthen as much. */
interface Spent {
  readonly ms: number;
  readonly processorMs: number;
}

interface Letter {
  readonly spent: Readonly<Record<Step, Spent>>;
  readonly bytes: Readonly<Record<Face, Uint8Array>>;
}

export const bench: Bench = {
  name: 'letter',
  question: 'How long does a letter take to compose and to write, and how large are its faces?',
  run: async () => {
    const records = LETTER_PEOPLE.map((name) => ({ name, record: letterPerson(name, readTask) }));
    const [first] = records;
    if (first === undefined) return [];
    const cold = await makeLetter(first.record);
    const people: { readonly name: string; readonly letters: readonly Letter[] }[] = [];
    for (const { name, record } of records) {
      const letters: Letter[] = [];
      for (let i = 0; i < ROUNDS; i++) letters.push(await makeLetter(record));
      people.push({ name, letters });
    }
    return [
      roundedFigure('first letter of all, composed and written', 's', letterS(cold, 'ms'), '<= 1'),
      roundedFigure('first letter of all, processor time', 's', letterS(cold, 'processorMs')),
      ...STEPS.map((step) =>
        roundedFigure(`first letter of all: ${STEP_NAMES[step]}`, 'ms', cold.spent[step].ms),
      ),
      ...STEPS.flatMap((step) => stepFigures(step, people)),
      ...people.flatMap(personFigures),
    ];
  },
};

async function fhirOf(input: FindingsInput, record: PersonRecord, pdf: Uint8Array): Promise<Uint8Array> {
  const { person, questionnaires, createdOn, appVersion, record: scored } = input;
  const written = await writeFhir(
    {
      person,
      participation: record.participation,
      scored,
      questionnaires,
      attachments: [{ title: 'Befundbrief.pdf', contentType: 'application/pdf', bytes: pdf }],
      createdOn,
      appVersion,
      locale: 'de',
    },
    'diga',
    'xml',
  );
  if (!written.ok) throw new Error(`The FHIR document is ${written.reason}`);
  return written.value;
}

/** All faces of one letter, as the app makes them, one after the other. */
async function makeLetter(record: PersonRecord): Promise<Letter> {
  const fonts = readFonts();
  const spent = new Map<Step, Spent>();
  const timed = async <T>(step: Step, work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now();
    const processorBegun = process.cpuUsage();
    const made = await work();
    const { user, system } = process.cpuUsage(processorBegun);
    spent.set(step, { ms: performance.now() - begun, processorMs: (user + system) / 1000 });
    return made;
  };
  const input = await timed('scoring', async () => await letterInput(record, ''));
  if (input === null) throw new Error('A virtual person has no name');
  const model = await timed('model', () => buildFindings(input, 'de', 'doctor'));
  const doctor = await timed('doctor', () => writeLetter(model, fonts));
  const person = await timed('person', () => writeLetter(buildFindings(input, 'de', 'person'), fonts));
  const text = await timed('html', () => writeHtml(buildFindings(input, 'de', 'complete')));
  const fhir = await timed('fhir', async () => await fhirOf(input, record, doctor));
  const html = new TextEncoder().encode(text);
  return {
    spent: Object.fromEntries(spent) as Record<Step, Spent>,
    bytes: { doctor, person, html, fhir },
  };
}

/** From the rows to the doctor's PDF, s: what a person waits for. */
const letterS = ({ spent }: Letter, clock: keyof Spent): number =>
  (spent.scoring[clock] + spent.model[clock] + spent.doctor[clock]) / 1000;

/** The middle of the letters of one person. */
function middle(letters: readonly Letter[], of: (letter: Letter) => number): number {
  return median(letters.map(of)) ?? NaN;
}

function stepFigures(
  step: Step,
  people: readonly { readonly letters: readonly Letter[] }[],
): readonly Figure[] {
  const each = people.map(({ letters }) => middle(letters, ({ spent }) => spent[step].ms));
  return [
    roundedFigure(`${STEP_NAMES[step]}, middle of the people`, 'ms', median(each)),
    roundedFigure(`${STEP_NAMES[step]}, slowest`, 'ms', Math.max(...each)),
  ];
}

function personFigures({ name, letters }: { name: string; letters: readonly Letter[] }): readonly Figure[] {
  const [{ bytes } = { bytes: null }] = letters;
  if (bytes === null) return [];
  const seconds = (clock: keyof Spent): number => middle(letters, (letter) => letterS(letter, clock));
  const kB = (face: Face): number => bytes[face].length / 1000;
  const pages = (face: 'doctor' | 'person'): number => readPdf(bytes[face]).pages.length;
  return [
    roundedFigure(`${name}: composed and written`, 's', seconds('ms'), '<= 1'),
    roundedFigure(`${name}: composed and written, processor time`, 's', seconds('processorMs')),
    roundedFigure(`${name}: PDF for the doctor`, 'kB', kB('doctor'), '<= 250'),
    roundedFigure(`${name}: PDF for the doctor`, 'pages', pages('doctor'), '<= 4'),
    roundedFigure(`${name}: PDF for the person`, 'kB', kB('person'), '<= 250'),
    roundedFigure(`${name}: PDF for the person`, 'pages', pages('person'), '= 1'),
    roundedFigure(`${name}: HTML`, 'kB', kB('html')),
    roundedFigure(`${name}: FHIR`, 'kB', kB('fhir')),
  ];
}
