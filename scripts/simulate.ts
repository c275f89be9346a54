/** Writes virtual participants with known abilities, for tests of everything behind the tasks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paradigmById, paradigms } from '../src/lib/paradigms/registry.ts';
import { simulateParticipant, type VirtualTask } from '../src/lib/scoring/virtual-participant.ts';
import { parseManifest } from '../src/lib/stimuli/manifest.ts';

const HELP = `Usage: npm run simulate -- --participants N --seed S --out DIR
  --participants N   how many, 1 to 10000 (default 1)
  --seed S           the same seed gives the same files (default 1)
  --out DIR          folder for participant-0001.json and so on
  --paradigm ID      the test, as its folder is named (default picture-discrimination)
  --form N           picture form of static/stimuli (default 1)
  --manifest FILE    this manifest instead of the form's own
  --help             this text`;

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
  let task;
  try {
    task = taskFor(options);
  } catch {
    console.error(`There is no readable manifest ${options.manifest}: run “npm run stimuli”.`);
    return 1;
  }
  mkdirSync(options.out, { recursive: true });
  for (let number = 1; number <= options.participants; number++) {
    const recording = simulateParticipant(task, options.seed, number);
    const name = `participant-${String(number).padStart(4, '0')}.json`;
    writeFileSync(join(options.out, name), JSON.stringify(recording));
  }
  console.log(`${options.participants} virtual participant(s) in ${options.out}, seed ${options.seed}.`);
  return await Promise.resolve(0);
}

/** Throws where the test shows a form whose manifest cannot be read. */
function taskFor({ paradigm, form, manifest }: Options): VirtualTask {
  const { pictures } = paradigmById(paradigm);
  return {
    paradigm,
    form,
    manifest:
      pictures.kind === 'own'
        ? null
        : parseManifest(JSON.parse(readFileSync(manifest, 'utf8')), pictures.test),
  };
}

interface Options {
  readonly paradigm: string;
  readonly form: number;
  readonly participants: number;
  readonly seed: string;
  readonly out: string;
  readonly manifest: string;
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
        paradigm: { type: 'string', default: 'picture-discrimination' },
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
  const { seed, out, help, paradigm, manifest = `static/stimuli/${paradigm}/${form}/manifest.json` } = values;
  if (!paradigms.has(paradigm))
    return `There is no test “${paradigm}”. There are: ${[...paradigms.keys()].join(', ')}.`;
  return { participants, paradigm, form, manifest, seed, out, help };
}
