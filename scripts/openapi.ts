/** Writes docs/openapi.json: what the server answers below /api, from the schemas that read the messages. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { openApiDocument } from './openapi-document.ts';
import { explain, refuse } from './options.ts';

const HELP = `Usage: npm run openapi [-- --check]
  writes docs/openapi.json from the schemas of the messages
  --check   writes nothing; exit code 1 if the file is not what would be written
  --help    this text`;

export const FILE = 'docs/openapi.json';

/** The whole file, as it is kept. */
export async function openApi(): Promise<string> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const options = (await prettier.resolveConfig(FILE)) ?? {};
  return await prettier.format(JSON.stringify(openApiDocument(version)), { ...options, parser: 'json' });
}

export async function main(args: readonly string[]): Promise<number> {
  const [option] = args;
  if (option === '--help') return explain(HELP);
  if (args.length > 1 || (option !== undefined && option !== '--check'))
    return refuse(`There is no option ${args.join(' ')}.`, HELP);
  const page = await openApi();
  if (option === undefined) {
    writeFileSync(FILE, page);
    return 0;
  }
  if (readFileSync(FILE, 'utf8') === page) return 0;
  console.error(`${FILE} is not what the schemas say: run “npm run openapi”.`);
  return 1;
}
