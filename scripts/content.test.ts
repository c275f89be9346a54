import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SCHEMA_FILE, main, schemaText } from './content.ts';
import { layDesk } from './testing/desk.ts';

const desk = layDesk();

it('the schema of a programme is the one that is kept (npm run content -- --schema)', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
});

it('a bad file is named with its line, and ends the command badly', async () => {
  mkdirSync(join(desk.folder, 'programmes'));
  desk.file('programmes/own.json', '{\n  "id": "own",\n}');
  expect(await main([desk.folder])).toBe(1);
  expect(desk.said).toMatch(/^programmes\/own\.json:3 : This is not JSON.*\n$/);
});
