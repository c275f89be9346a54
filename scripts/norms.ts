/** Lists the comparison groups with source and status, and says what is wrong with a pack. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packFiles } from '../src/lib/scoring/norms/library.ts';
import { readPack, type NormPack } from '../src/lib/scoring/norms/pack.ts';

const HELP = `Usage: npm run norms [-- FILE…]
  without FILE   lists and validates the shipped packs (src/lib/scoring/norms/packs)
  FILE…          validates these packs instead
  --help         this text`;

function describe({
  id,
  version,
  scoreId,
  population,
  age,
  mode,
  country,
  source,
  status,
  sessions,
  model,
}: NormPack): string {
  const ages = age === null ? 'not published' : `${age.min ?? '…'} to ${age.max ?? '…'}`;
  return [
    `${id}, version ${version}: ${status}`,
    `  score    ${scoreId} (mean of ${sessions} session${sessions === 1 ? '' : 's'})`,
    `  group    ${population.en}; ages ${ages}; ${mode}, ${country}; ${model.cells.length} cell(s)`,
    `  source   ${source.citation}, doi:${source.doi}`,
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

export async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (parsed.values.help) {
    console.log(HELP);
    return 0;
  }
  const files = parsed.positionals.length > 0 ? parsed.positionals.map(readFile) : Object.entries(packFiles);
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
  return await Promise.resolve(faulty === 0 ? 0 : 1);
}
