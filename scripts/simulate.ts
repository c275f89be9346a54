/** Writes virtual participants with known abilities, for tests of everything behind the tasks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paradigms } from '../src/lib/paradigms/registry.ts';
import { defaultProgramme } from '../src/lib/programme/shipped.ts';
import type { Recording } from '../src/lib/scoring/recording.ts';
import { scoreSession } from '../src/lib/scoring/score-session.ts';
import { simulateParticipant, type VirtualTask } from '../src/lib/scoring/virtual-participant.ts';
import { LETTER_PEOPLE, letterPerson } from './letter-people.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';
import { normPerson } from './score.ts';
import { recordOf, simulateCourse } from './simulated-course.ts';
import { writeStudy } from './study.ts';
import { readTask, UnreadableManifest } from './virtual-task.ts';

const HELP = `Usage: npm run simulate -- --participants N --seed S --out DIR
  --participants N   how many, 1 to 10000 (default 1)
  --seed S           the same seed gives the same files (default 1)
  --out DIR          folder for what is written
  --help             this text
Without a test: the programme of twelve weeks; for each participant the whole record (participant-0001.json) and a
folder with a recording of each session and scores.csv. With a test: one session each.
  --paradigm ID      the test, as its folder is named
  --form N           picture form of static/stimuli (default 1)
  --manifest FILE    this manifest instead of the form's own
With --study: no participants are written, but how well scores, intervals, comparisons and courses find what is known
of so many virtual participants (default 400): study.csv, study.md and pictures. docs/simulation-study.md holds one run.
  --study            the study instead
With --letters: the records of people for whom a letter is hard to write (healthy, low, mixed, missing, invalid, very
old), for “npm run letter”.
  --letters          these people instead`;

export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') return refuse(options, HELP);
  if (options.help) return explain(HELP);
  const begun = performance.now();
  if (options.isStudy) return await runStudy(options);
  if (options.forLetters) return writeLetterPeople(options);
  try {
    if (options.paradigm === null) await writeCourses(options);
    else writeSessions(options, readTask(options.paradigm, options.form, options.manifest));
  } catch (error) {
    if (!(error instanceof UnreadableManifest)) throw error;
    console.error(error.message);
    return 1;
  }
  const { participants, out, seed } = options;
  const each = (performance.now() - begun) / 1000 / participants;
  console.log(`${participants} virtual participant(s) in ${out}, seed ${seed}, ${each.toFixed(2)} s each.`);
  return 0;
}

/** People of the study where the command does not say. */
const STUDY_PARTICIPANTS = '400';

async function runStudy({ participants, seed, out }: Options): Promise<number> {
  const begun = performance.now();
  await writeStudy({ participants, seed, out, taskFor: readTask });
  console.log(`The study is in ${out}, seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
  return 0;
}

function writeLetterPeople({ out }: Options): number {
  mkdirSync(out, { recursive: true });
  for (const name of LETTER_PEOPLE)
    writeFileSync(join(out, `${name}.json`), JSON.stringify(letterPerson(name, readTask)));
  console.log(`${LETTER_PEOPLE.join(', ')} in ${out}.`);
  return 0;
}

function numbered(number: number): string {
  return `participant-${String(number).padStart(4, '0')}`;
}

function writeSessions({ participants, seed, out }: Options, task: VirtualTask): void {
  mkdirSync(out, { recursive: true });
  for (let number = 1; number <= participants; number++) {
    const recording = simulateParticipant(task, seed, number);
    writeFileSync(join(out, `${numbered(number)}.json`), JSON.stringify(recording));
  }
}

/** The scores of a recording, a line each. */
async function csvLines(week: number, recording: Recording): Promise<readonly string[]> {
  const { paradigm, form, completedOn } = recording.session;
  const { scores } = await scoreSession(recording.session, recording.rows, normPerson(recording));
  return scores.map(({ id, value, interval, n }) =>
    [week, completedOn, paradigm, form, id, value, interval?.low, interval?.high, n]
      .map((cell) => cell ?? '')
      .join(','),
  );
}

async function writeCourses({ participants, seed, out }: Options): Promise<void> {
  const programme = defaultProgramme();
  for (let number = 1; number <= participants; number++) {
    const folder = join(out, numbered(number));
    mkdirSync(folder, { recursive: true });
    const lines = ['week,day,test,form,score,value,low,high,n'];
    const course = simulateCourse(programme, readTask, seed, number);
    const record = recordOf(
      programme,
      course.map(({ recording }) => recording),
    );
    writeFileSync(join(out, `${numbered(number)}.json`), JSON.stringify(record));
    for (const { week, recording } of course) {
      const { paradigm, form } = recording.session;
      const name = `week-${String(week).padStart(2, '0')}-${paradigm}-${form}.json`;
      writeFileSync(join(folder, name), JSON.stringify(recording));
      lines.push(...(await csvLines(week, recording)));
    }
    writeFileSync(join(folder, 'scores.csv'), `${lines.join('\n')}\n`);
  }
}

interface Options {
  /** Null: the whole programme. */
  readonly paradigm: string | null;
  readonly form: number;
  readonly participants: number;
  readonly seed: string;
  readonly out: string;
  readonly manifest?: string;
  readonly isStudy: boolean;
  readonly forLetters: boolean;
  readonly help: boolean;
}

/** The options, or the sentence that says what is wrong with them. */
function optionsOf(args: string[]): Options | string {
  const parsed = readOptions({
    args,
    options: {
      participants: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: '' },
      paradigm: { type: 'string' },
      form: { type: 'string', default: '1' },
      manifest: { type: 'string' },
      study: FLAG,
      letters: FLAG,
      help: FLAG,
    },
  });
  if (typeof parsed === 'string') return parsed;
  const { values } = parsed;
  const given = values.participants ?? (values.study ? STUDY_PARTICIPANTS : '1');
  const participants = Number(given);
  const form = Number(values.form);
  if (!values.help && values.out === '') return '--out DIR is missing.';
  if (!Number.isInteger(participants) || participants < 1 || participants > 10_000) {
    return `--participants takes a whole number from 1 to 10000, not “${given}”.`;
  }
  if (!Number.isInteger(form) || form < 1) return `--form takes a whole number from 1, not “${values.form}”.`;
  const { seed, out, help, manifest, study: isStudy, letters: forLetters, paradigm = null } = values;
  if (paradigm !== null && !paradigms.has(paradigm))
    return `There is no test “${paradigm}”. There are: ${[...paradigms.keys()].join(', ')}.`;
  if (isStudy && paradigm !== null) return '--study takes all tests: leave --paradigm out.';
  if (paradigm === null && manifest !== undefined) return '--manifest needs --paradigm.';
  return {
    participants,
    paradigm,
    form,
    seed,
    out,
    help,
    isStudy,
    forLetters,
    ...(manifest !== undefined && { manifest }),
  };
}
