/** Scores a recording, or all that a person exported, outside of the app and with the very same code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadPacks } from '../src/lib/scoring/norms/library.ts';
import type { NormPack } from '../src/lib/scoring/norms/pack.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';
import { FORMAT_PAGE, formatPage, RECORD_SCHEMA, schemaText } from './record-format.ts';
import { recordReport, sessionReport } from './score-report.ts';
import { scoreText, type ScoredFile } from './score-text.ts';

export { normPerson } from './score-text.ts';

const HELP = `Usage: npm run score -- FILE… [--json]
  FILE      a whole record, as the app exports it (docs/record-format.md), or one recording: {session, rows, person?};
            “npm run simulate” writes both
  --json    the whole result as JSON; of several files a line each
  --schema  writes ${RECORD_SCHEMA} and ${FORMAT_PAGE} instead
  --help    this text`;

function output({ kind, scored }: ScoredFile, asJson: boolean, indent: number): string {
  if (asJson) return JSON.stringify(scored, null, indent);
  return kind === 'session' ? sessionReport(scored) : recordReport(scored);
}

/** The text of a file, or null. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Reads and scores one file and prints what came out; whether it could be scored. One at a time: memory stays flat. */
async function scoreFile(
  file: string,
  packs: readonly NormPack[],
  form: { readonly json: boolean; readonly indent: number },
): Promise<boolean> {
  const text = textOf(file);
  if (text === null) {
    console.error(`${file} cannot be read: check the name.`);
    return false;
  }
  const result = await scoreText(text, packs);
  if (result.ok) console.log(output(result.value, form.json, form.indent));
  else console.error(`${file} ${result.reason}`);
  return result.ok;
}

async function writeFormat(): Promise<number> {
  const schema = await schemaText();
  writeFileSync(RECORD_SCHEMA, schema);
  writeFileSync(FORMAT_PAGE, await formatPage(schema));
  return 0;
}

export async function main(args: string[]): Promise<number> {
  const parsed = readOptions({
    args,
    allowPositionals: true,
    options: { json: FLAG, schema: FLAG, help: FLAG },
  });
  if (typeof parsed === 'string') return refuse(parsed, HELP);
  const { values, positionals: files } = parsed;
  if (values.help) return explain(HELP);
  if (values.schema) return await writeFormat();
  if (files.length === 0) return refuse('Name a FILE.', HELP);
  const packs = loadPacks();
  let failed = 0;
  for (const file of files) {
    const done = await scoreFile(file, packs, { json: values.json, indent: files.length === 1 ? 2 : 0 });
    if (!done) failed++;
  }
  return failed === 0 ? 0 : 1;
}
