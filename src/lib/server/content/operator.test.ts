import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOperator, operatorLines } from './operator.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'merkzeit-operator-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string): void => writeFileSync(join(folder, 'operator.json'), text);

describe('the operator of a server', () => {
  it('is read from the folder, and nothing is said at the start', () => {
    write('{"name":"Praxis","address":["Weg 1"],"email":"a@b.example"}');
    const reading = openOperator(folder);
    expect(reading).toMatchObject({ state: 'entered', operator: { name: 'Praxis' } });
    expect(operatorLines(reading)).toEqual([]);
  });

  it('is missed in one line at the start, with the place of what is wrong', () => {
    expect(operatorLines(openOperator(folder))).toEqual([
      'Impressum und Datenschutzerklärung nennen noch keinen Betreiber: operator.json fehlt.',
    ]);
    write('{\n"name": ""}');
    expect(operatorLines(openOperator(folder))).toMatchObject([
      expect.stringMatching(/^Impressum .* operator\.json:2 name: \S/),
    ]);
  });
});
