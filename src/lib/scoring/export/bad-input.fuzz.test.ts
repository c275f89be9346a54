import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDamaged } from './testing/invariants.ts';
import { damagedRecords, smallRecord } from './testing/mutations.ts';

/** Records in all; the quick ones are in bad-input.test.ts. */
const RECORDS = 100_000;

it('scores or refuses by name a hundred thousand damaged records', async () => {
  let tried = 0;
  const damaged = damagedRecords(smallRecord('fuzz', 1));
  const check = async (record: Parameters<typeof checkDamaged>[0]): Promise<void> => {
    tried++;
    await checkDamaged(record);
  };
  await fc.assert(fc.asyncProperty(damaged, check), { numRuns: RECORDS, seed: 70_007 });
  expect(tried).toBe(RECORDS);
}, 1_200_000);
