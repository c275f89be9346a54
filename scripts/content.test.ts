import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { SCHEMA_FILE, main, schemaText } from './content.ts';

const folder = mkdtempSync(join(tmpdir(), 'merkzeit-content-'));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it('the schema of a programme is the one that is kept (npm run content -- --schema)', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
});

it('a bad file is named with its line, and ends the command badly', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  mkdirSync(join(folder, 'programmes'), { recursive: true });
  writeFileSync(join(folder, 'programmes/own.json'), '{\n  "id": "own",\n}');
  expect(await main([folder])).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^programmes\/own\.json:3 : This is not JSON/)]);
});
