import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { trialRowSchema } from '../src/lib/domain/trial-row.ts';
import { dictionary, fieldsOf } from './dictionary.ts';

describe('the data dictionary', () => {
  it('is what the definitions say', async () => {
    expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(await dictionary());
  });

  it('has every key of a stored row', async () => {
    const page = await dictionary();
    const { entries } = trialRowSchema as unknown as { readonly entries: Readonly<Record<string, unknown>> };
    expect(Object.keys(entries).filter((key) => !page.includes(`| \`${key}\``))).toEqual([]);
  });

  it('refuses a field without a docstring', () => {
    const source = (text: string): ts.SourceFile =>
      ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
    expect(() => fieldsOf(source('interface A { b: number }'), 'A')).toThrow('A.b has no docstring');
    expect(() => fieldsOf(source('interface A {}'), 'B')).toThrow('no interface B');
    expect(fieldsOf(source('interface A {\n/** Two words. */\nb: number;\nc: number }'), 'A')).toEqual([
      { name: 'b', sentence: 'Two words.' },
      { name: 'c', sentence: 'Two words.' },
    ]);
  });
});
