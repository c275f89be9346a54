/** Writes docs/record-of-processing.md: what is done with data, from the definitions by which the app sends. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { EDITIONS } from '../src/lib/privacy/editions.ts';
import { recordMarkdown } from '../src/lib/privacy/record.ts';

const HELP = `Usage: npm run processing [-- --check]
  writes docs/record-of-processing.md from the definitions
  --check   writes nothing; exit code 1 if the file is not what would be written
  --help    this text`;

export const FILE = 'docs/record-of-processing.md';

/** The whole record, as it is kept. */
export async function record(): Promise<string> {
  const options = (await prettier.resolveConfig(FILE)) ?? {};
  return await prettier.format(recordMarkdown(EDITIONS.record), { ...options, parser: 'markdown' });
}

export async function main(args: readonly string[]): Promise<number> {
  const [option] = args;
  if (option === '--help') {
    console.log(HELP);
    return 0;
  }
  if (args.length > 1 || (option !== undefined && option !== '--check')) {
    console.error(`There is no option ${args.join(' ')}.\n\n${HELP}`);
    return 2;
  }
  const page = await record();
  if (option === undefined) {
    writeFileSync(FILE, page);
    return 0;
  }
  if (readFileSync(FILE, 'utf8') === page) return 0;
  console.error(`${FILE} is not what the definitions say: run “npm run processing”.`);
  return 1;
}
