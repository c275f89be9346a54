/** Lists, checks and builds comparison groups, and writes the schema of a norm pack. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as prettier from 'prettier';
import { packFiles } from '../src/lib/scoring/norms/library.ts';
import { packSchema, readPack, type NormPack } from '../src/lib/scoring/norms/pack.ts';
import { BUILD_HELP, buildMain } from './norms-build.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';

const HELP = `Usage: npm run norms [-- FILE…]
  without FILE   lists and validates the shipped packs (src/lib/scoring/norms/packs)
  FILE…          validates these packs instead
  --schema       writes static/schema/norm-pack.schema.json instead, by which editors help to write a pack
  --help         this text

${BUILD_HELP}`;

export const SCHEMA_FILE = 'static/schema/norm-pack.schema.json';

/** The JSON Schema of a norm pack, as it is kept. What it cannot say (ranges that fit a model) `readPack` checks. */
export async function schemaText(): Promise<string> {
  const schema = {
    title: 'A norm pack of Merkzeit',
    ...toJsonSchema(packSchema, { typeMode: 'input', errorMode: 'ignore' }),
  };
  const options = (await prettier.resolveConfig(SCHEMA_FILE)) ?? {};
  return await prettier.format(JSON.stringify(schema), { ...options, parser: 'json' });
}

function modelText({ model }: NormPack): string {
  switch (model.kind) {
    case 'cells': {
      const { length } = model.cells;
      return `${length} ${length === 1 ? 'cell' : 'cells'}`;
    }
    case 'lms':
      return `LMS at ${model.points.length} ages`;
    case 'regression':
    case 'location-scale':
      return model.kind;
  }
}

function describe(pack: NormPack): string {
  const { id, version, scoreId, population, age, valid, mode, country, source, status, sessions, n } = pack;
  const compared = valid?.age ?? age;
  const ages = compared === null ? 'any' : `${compared.min ?? '…'} to ${compared.max ?? '…'}`;
  return [
    `${id}, version ${version}: ${status}`,
    `  score    ${scoreId} (${sessions === 1 ? 'one session' : `mean of ${sessions} sessions`})`,
    `  group    ${population.en}; ${mode}, ${country}`,
    `  model    ${modelText(pack)}, n ${n}; compared at ages ${ages}`,
    `  source   ${source.citation}${source.doi === null ? '' : `, doi:${source.doi}`}`,
  ].join('\n');
}

/** Name and content; a file that is not JSON has its own fault. */
function readFile(file: string): readonly [string, unknown] {
  try {
    return [file, JSON.parse(readFileSync(file, 'utf8'))];
  } catch {
    return [file, undefined];
  }
}

function list(names: readonly string[]): number {
  const files = names.length > 0 ? names.map(readFile) : Object.entries(packFiles);
  const readings = files.map(([file, content]) => ({ file, reading: readPack(content) }));
  const ids = readings.flatMap(({ reading }) => (reading.ok ? [reading.pack.id] : []));
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  for (const { file, reading } of readings) {
    if (reading.ok) console.log(describe(reading.pack));
    else
      console.error(
        [`${file} is not a norm pack:`, ...reading.faults.map((fault) => `  ${fault}`)].join('\n'),
      );
  }
  for (const id of twice) console.error(`${id}: two packs have this id.`);
  const faulty = readings.filter(({ reading }) => !reading.ok).length + twice.length;
  console.log(`${readings.length} pack(s), ${faulty === 0 ? 'all valid' : `${faulty} with faults`}.`);
  return faulty === 0 ? 0 : 1;
}

export async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'build' && !rest.includes('--help')) return await buildMain(rest);
  const parsed = readOptions({ args, allowPositionals: true, options: { schema: FLAG, help: FLAG } });
  if (typeof parsed === 'string') return refuse(parsed, HELP);
  if (parsed.values.help) return explain(HELP);
  if (parsed.values.schema) {
    mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
    writeFileSync(SCHEMA_FILE, await schemaText());
    return 0;
  }
  return list(parsed.positionals);
}
