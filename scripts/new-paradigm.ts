/** Makes the folder of a new timed test from the template, and later its golden file. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import type { Outcome } from '../src/lib/domain/outcome.ts';
import type { Paradigm } from '../src/lib/paradigms/contract.ts';
import { paradigms } from '../src/lib/paradigms/registry.ts';
import { simulateParticipant } from '../src/lib/scoring/virtual-participant.ts';
import { parseManifest } from '../src/lib/stimuli/manifest.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';

const HELP = `Usage: npm run new:paradigm NAME
       npm run new:paradigm -- --golden NAME
  NAME       the new test, in small letters: reaction, number-span, taps-2
  --golden   instead: writes golden/v1.json of a test that is ready, from a virtual participant
  --help     this text`;

const ROOM = 'src/lib/paradigms';
const TEMPLATE = `${ROOM}/_template`;
/** This test looks at all folders at once; a copy in each would say the same again. */
const NOT_COPIED = 'unwritten.test.ts';
const PLACEHOLDER = /noch zu schreiben|yet to be written/i;
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Exit code 0; 1 where the name or the state of the folder forbids it; 2 for wrong arguments. */
export async function main(args: string[]): Promise<number> {
  const parsed = readOptions({ args, allowPositionals: true, options: { golden: FLAG, help: FLAG } });
  if (typeof parsed === 'string') return refuse(parsed, HELP);
  const { values, positionals } = parsed;
  if (values.help) return explain(HELP);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) return refuse('Say one NAME.', HELP);
  if (values.golden) return report(writeGolden(ROOM, name), (file) => `${file} is written.`);
  return report(await newParadigm(ROOM, name), (spots) => nextSteps(name, spots));
}

function report<T>(outcome: Outcome<T, string>, words: (value: T) => string): number {
  if (outcome.ok) console.log(words(outcome.value));
  else console.error(outcome.reason);
  return outcome.ok ? 0 : 1;
}

function nextSteps(name: string, spots: readonly string[]): string {
  return [
    `${ROOM}/${name} is a test that runs. To be written in it:`,
    ...spots.map((spot) => `  ${spot}`),
    `Then, once it scores as it shall: npm run new:paradigm -- --golden ${name}`,
    `Until both are done, npx vitest run ${ROOM} fails. ${ROOM}/README.md says how it goes on.`,
  ].join('\n');
}

/**
 * Copies the template under a new name. The value lists what is to be written, as `unwritten` does; the reason is a
 * sentence that says why there is no such test now. Nothing is written then.
 * @param room folder that holds one folder for each test
 */
export async function newParadigm(room: string, name: string): Promise<Outcome<readonly string[], string>> {
  const reason = refusal(room, name);
  if (reason !== null) return { ok: false, reason };
  const folder = join(room, name);
  const copies = await Promise.all(
    filesOf(TEMPLATE)
      .filter((file) => file !== NOT_COPIED)
      .map(async (file) => ({
        path: join(folder, file.replace(/^template\./, `${name}.`)),
        text: await formatted(
          join(TEMPLATE, file),
          renamed(readFileSync(join(TEMPLATE, file), 'utf8'), name),
        ),
      })),
  );
  mkdirSync(folder);
  for (const { path, text } of copies) writeFileSync(path, text);
  return { ok: true, value: unwritten(folder) };
}

/** Why a test cannot have this name; null if it can. */
function refusal(room: string, name: string): string | null {
  if (!KEBAB.test(name)) {
    return `“${name}” cannot be the name of a test: small letters and digits, words joined by “-”, as in number-span.`;
  }
  if (paradigms.has(name) || existsSync(join(room, name))) {
    return `There is a test “${name}” already, in ${join(room, name)}: choose another name.`;
  }
  if (existsSync(join(room, `${name}.ts`))) {
    return `“${name}” is what a file of all tests is called, ${join(room, `${name}.ts`)}: choose another name.`;
  }
  return null;
}

/** A file of the template with the new test's name in the place of its own. */
export function renamed(text: string, name: string): string {
  const type = name.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
  return text.replaceAll('_template', name).replaceAll('TemplateTrial', `${type}Trial`);
}

/** A longer name may ask for other line breaks. Files that Prettier does not know stay as they are. */
async function formatted(source: string, text: string): Promise<string> {
  const options = (await prettier.resolveConfig(source)) ?? {};
  const { inferredParser } = await prettier.getFileInfo(source, { plugins: options.plugins ?? [] });
  return inferredParser === null ? text : await prettier.format(text, { ...options, filepath: source });
}

/** Lines of a folder in which the template's placeholder still stands, as `path:line what stands there`. */
export function unwritten(folder: string): readonly string[] {
  return filesOf(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        PLACEHOLDER.test(line) ? [`${join(folder, file)}:${i + 1} ${line.trim()}`] : [],
      ),
  );
}

/** In a fixed order; without those of subfolders. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
}

/**
 * Writes the golden file of a test's version and returns its path. One that is there is never overwritten: other
 * scores are another version.
 */
export function writeGolden(room: string, name: string): Outcome<string, string> {
  const paradigm = paradigms.get(name);
  if (paradigm === undefined) {
    return {
      ok: false,
      reason: `There is no test “${name}”. There are: ${[...paradigms.keys()].join(', ')}.`,
    };
  }
  const spots = unwritten(join(room, name));
  if (spots.length > 0) {
    return { ok: false, reason: `Before its golden file, write:\n${spots.map((s) => `  ${s}`).join('\n')}` };
  }
  const folder = join(room, name, 'golden');
  const file = join(folder, `v${paradigm.version}.json`);
  if (existsSync(file)) {
    return {
      ok: false,
      reason: `${file} is there. Other scores are another version: raise \`version\` in index.ts. While nobody has done the test, delete the file first.`,
    };
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(goldenOf(paradigm)));
  return { ok: true, value: file };
}

/** One virtual participant's rows, and what they score now. */
function goldenOf(paradigm: Paradigm): object {
  const { pictures } = paradigm;
  const manifest =
    pictures.kind === 'own'
      ? null
      : parseManifest(
          JSON.parse(readFileSync(`static/stimuli/${pictures.test}/1/manifest.json`, 'utf8')),
          pictures.test,
        );
  const { rows } = simulateParticipant({ paradigm: paradigm.id, form: 1, manifest }, 'golden', 1);
  return { rows, scores: paradigm.score(rows) };
}
