/** Writes virtual participants with known abilities, for tests of everything behind the tasks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paradigmById, paradigms } from '../src/lib/paradigms/registry.ts';
import { defaultProgramme } from '../src/lib/programme/shipped.ts';
import type { Recording } from '../src/lib/scoring/recording.ts';
import { scoreSession } from '../src/lib/scoring/score-session.ts';
import { simulateParticipant, type VirtualTask } from '../src/lib/scoring/virtual-participant.ts';
import { parseManifest } from '../src/lib/stimuli/manifest.ts';
import { normPerson } from './score.ts';
import { simulateCourse } from './simulated-course.ts';

const HELP = `Usage: npm run simulate -- --participants N --seed S --out DIR
  --participants N   how many, 1 to 10000 (default 1)
  --seed S           the same seed gives the same files (default 1)
  --out DIR          folder for what is written
  --help             this text
Without a test: the programme of twelve weeks, a folder for each participant with a recording of each
session and scores.csv. With a test: one session each, participant-0001.json and so on.
  --paradigm ID      the test, as its folder is named
  --form N           picture form of static/stimuli (default 1)
  --manifest FILE    this manifest instead of the form's own`;

export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const begun = performance.now();
  try {
    if (options.paradigm === null) await writeCourses(options);
    else writeSessions(options, taskFor(options.paradigm, options.form, options.manifest));
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

/** There is no such form, or its manifest is damaged. */
class UnreadableManifest extends Error {
  override name = 'UnreadableManifest';
}

/** Throws UnreadableManifest where the test shows a form whose manifest cannot be read. */
function taskFor(paradigm: string, form: number, manifest?: string): VirtualTask {
  const { pictures } = paradigmById(paradigm);
  if (pictures.kind === 'own') return { paradigm, form, manifest: null };
  const file = manifest ?? `static/stimuli/${pictures.test}/${form}/manifest.json`;
  try {
    return { paradigm, form, manifest: parseManifest(JSON.parse(readFileSync(file, 'utf8')), pictures.test) };
  } catch (cause) {
    throw new UnreadableManifest(`There is no readable manifest ${file}: run “npm run stimuli”.`, { cause });
  }
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
  for (let number = 1; number <= participants; number++) {
    const folder = join(out, numbered(number));
    mkdirSync(folder, { recursive: true });
    const lines = ['week,day,test,form,score,value,low,high,n'];
    for (const { week, recording } of simulateCourse(defaultProgramme(), taskFor, seed, number)) {
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
  readonly help: boolean;
}

/** The options, or the sentence that says what is wrong with them. */
function readOptions(args: string[]): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        participants: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string', default: '' },
        paradigm: { type: 'string' },
        form: { type: 'string', default: '1' },
        manifest: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const participants = Number(values.participants);
  const form = Number(values.form);
  if (!values.help && values.out === '') return '--out DIR is missing.';
  if (!Number.isInteger(participants) || participants < 1 || participants > 10_000) {
    return `--participants takes a whole number from 1 to 10000, not “${values.participants}”.`;
  }
  if (!Number.isInteger(form) || form < 1) return `--form takes a whole number from 1, not “${values.form}”.`;
  const { seed, out, help, manifest, paradigm = null } = values;
  if (paradigm !== null && !paradigms.has(paradigm))
    return `There is no test “${paradigm}”. There are: ${[...paradigms.keys()].join(', ')}.`;
  if (paradigm === null && manifest !== undefined) return '--manifest needs --paradigm.';
  return { participants, paradigm, form, seed, out, help, ...(manifest !== undefined && { manifest }) };
}
