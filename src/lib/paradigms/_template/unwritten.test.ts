import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwritten } from '../../../../scripts/new-paradigm.ts';
import { paradigms } from '../registry.ts';

const room = relative(process.cwd(), join(import.meta.dirname, '..'));

describe.each([...paradigms.keys()])('%s', (id) => {
  it('has nothing left to write of what the template leaves open', () => {
    expect(unwritten(join(room, id)), 'write these lines').toEqual([]);
  });
});
