import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '../src/lib/privacy/processing.ts';
import { FILE, record } from './processing.ts';

describe('the record of processing', () => {
  it('is what the definitions say', async () => {
    expect(readFileSync(FILE, 'utf8')).toBe(await record());
  });

  it('has every activity', async () => {
    const page = await record();
    expect(Object.keys(ACTIVITIES).filter((id) => !page.includes(`(\`${id}\`)`))).toEqual([]);
  });
});
