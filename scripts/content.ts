/** Checks an operator's own questionnaires and programmes, and writes the schema of a programme. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as prettier from 'prettier';
import { readOwnContent } from '../src/lib/content/folder.ts';
import { shippedContent } from '../src/lib/content/known.ts';
import { programmeSchema } from '../src/lib/programme/format.ts';
import { filesIn } from '../src/lib/server/content/content.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';

const HELP = `Usage: npm run content -- FOLDER
  FOLDER      holds questionnaires/*.json (FHIR R4 Questionnaire) and programmes/*.json: says what the server
              would take of them, and what is wrong in which line; exit code 1 if something is
  --schema    writes docs/programme.schema.json instead, by which editors help to write a programme
  --help      this text`;

export const SCHEMA_FILE = 'docs/programme.schema.json';

/** The JSON Schema of a programme file, as it is kept. */
export async function schemaText(): Promise<string> {
  const schema = {
    title: 'A programme of Merkzeit',
    ...toJsonSchema(programmeSchema, { typeMode: 'input' }),
  };
  const options = (await prettier.resolveConfig(SCHEMA_FILE)) ?? {};
  return await prettier.format(JSON.stringify(schema), { ...options, parser: 'json' });
}

function check(folder: string): number {
  const files = filesIn(folder);
  const own = readOwnContent(files, shippedContent());
  for (const { path, problem } of own.refused)
    console.error(`${path}:${problem.line} ${problem.path}: ${problem.reason}`);
  for (const [id, { title }] of own.questionnaires) console.log(`questionnaire ${id}: ${title}`);
  for (const [id, { programme }] of own.programmes) {
    const { title, weeks, tasks } = programme;
    console.log(`programme ${id}: ${title.de}, ${weeks} week(s), ${tasks.length} task(s)`);
  }
  if (files.length === 0) console.log(`${folder} holds no questionnaires/*.json and no programmes/*.json.`);
  return own.refused.length > 0 ? 1 : 0;
}

export async function main(args: string[]): Promise<number> {
  const parsed = readOptions({ args, allowPositionals: true, options: { schema: FLAG, help: FLAG } });
  if (typeof parsed === 'string') return refuse(parsed, HELP);
  const { schema, help } = parsed.values;
  const [folder, ...more] = parsed.positionals;
  if (help) return explain(HELP);
  if (schema) {
    writeFileSync(SCHEMA_FILE, await schemaText());
    return 0;
  }
  if (folder === undefined || more.length > 0) return refuse('Name exactly one FOLDER.', HELP);
  return check(folder);
}
