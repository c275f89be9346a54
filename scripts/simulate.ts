/** Writes virtual participants with known abilities, for tests of everything behind the tasks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { simulateParticipant } from '../src/lib/scoring/virtual-participant.ts';
import { parseManifest } from '../src/lib/stimuli/manifest.ts';

const HELP = `Usage: npm run simulate -- --participants N --seed S --out DIR
  --participants N   how many, 1 to 10000 (default 1)
  --seed S           the same seed gives the same files (default 1)
  --out DIR          folder for participant-0001.json and so on
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
  let manifest;
  try {
    manifest = parseManifest(JSON.parse(readFileSync(options.manifest, 'utf8')));
  } catch {
    console.error(`There is no readable manifest ${options.manifest}: run “npm run stimuli”.`);
    return 1;
  }
  mkdirSync(options.out, { recursive: true });
  for (let number = 1; number <= options.participants; number++) {
    const recording = simulateParticipant(manifest, options.seed, number);
    const name = `participant-${String(number).padStart(4, '0')}.json`;
    writeFileSync(join(options.out, name), JSON.stringify(recording));
  }
  console.log(`${options.participants} virtual participant(s) in ${options.out}, seed ${options.seed}.`);
  return await Promise.resolve(0);
}

interface Options {
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
  const { seed, out, help, manifest = `static/stimuli/${form}/manifest.json` } = values;
  return { participants, manifest, seed, out, help };
}
