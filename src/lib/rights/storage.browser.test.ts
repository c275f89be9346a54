/** What the rights do to the records on the device. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { createRng } from '#lib/domain/rng.ts';
import type { Session } from '#lib/domain/session.ts';
import { erika } from '#lib/findings/fixtures.ts';
import { smallRecord } from '#lib/scoring/export/testing/mutations.ts';
import { virtualPerson } from '#lib/scoring/virtual-participant.ts';
import type { Database } from '#lib/storage/database.ts';
import { readDeletedTests } from '#lib/storage/records/deleted-test.ts';
import { enqueueMessage, readOutbox } from '#lib/storage/records/message.ts';
import { readPerson, writePerson } from '#lib/storage/records/person.ts';
import { readRestriction, writeRestriction } from '#lib/storage/records/restriction.ts';
import { readSessions, writeSession } from '#lib/storage/records/session.ts';
import { appendTrial, readTrials } from '#lib/storage/records/trial.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { correctPerson } from './correction.ts';
import { deleteTest } from './delete-test.ts';

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const { sessions, trials } = smallRecord('rights', 1);
const [first, second] = sessions;
if (first === undefined || second === undefined) throw new Error('Two sessions are needed');

async function fill(): Promise<void> {
  for (const session of sessions) await writeSession(db, session);
  for (const row of trials) await appendTrial(db, row);
}

async function rowsOf({ id }: Session): Promise<number> {
  return (await readTrials(db, id)).length;
}

describe('a test that is deleted', () => {
  it('goes with all its rows, and leaves only that it was done, and when', async () => {
    await fill();
    const others = await rowsOf(second);
    expect(await rowsOf(first)).toBeGreaterThan(0);
    await deleteTest(db, first);
    expect((await readSessions(db)).map(({ id }) => id)).not.toContain(first.id);
    expect([await rowsOf(first), await rowsOf(second)]).toEqual([0, others]);
    const { id, paradigm, form, completedOn } = first;
    expect(await readDeletedTests(db)).toEqual([{ id, paradigm, form, completedOn }]);
  });

  it('leaves nothing where it was not finished', async () => {
    await fill();
    const begun: Session = { ...first, completedAtIso: null, completedOn: null };
    await writeSession(db, begun);
    await deleteTest(db, begun);
    expect(await readDeletedTests(db)).toEqual([]);
    expect(await rowsOf(first)).toBe(0);
  });
});

describe('a correction', () => {
  const { kvnr: otherKvnr } = virtualPerson(2, createRng('rights'));
  const waiting = {
    id: 'm1',
    kind: 'progress',
    body: '{}',
    createdAtIso: '2026-11-22T10:00:00.000Z',
  } as const;

  it('takes progress back that waits with the old insurance number, and nothing else', async () => {
    await writePerson(db, erika);
    await enqueueMessage(db, waiting);
    await enqueueMessage(db, { ...waiting, id: 'm2', kind: 'reminders' });
    expect(await correctPerson(db, erika, { ...erika, kvnr: otherKvnr })).toEqual(['kvnr']);
    expect(await readPerson(db)).toEqual({ ...erika, kvnr: otherKvnr });
    expect((await readOutbox(db)).map(({ id }) => id)).toEqual(['m2']);
  });

  it('of the birthday leaves messages alone', async () => {
    await writePerson(db, erika);
    await enqueueMessage(db, waiting);
    const after = { ...erika, birthday: '1951-02-01' as IsoDate };
    expect(await correctPerson(db, erika, after)).toEqual(['birthday']);
    expect(await readPerson(db)).toEqual(after);
    expect(await readOutbox(db)).toHaveLength(1);
  });
});

it('a restriction stands until it is lifted', async () => {
  expect(await readRestriction(db)).toBeNull();
  await writeRestriction(db, { sinceIso: '2026-11-22T10:00:00.000Z' });
  expect(await readRestriction(db)).toEqual({ sinceIso: '2026-11-22T10:00:00.000Z' });
  await writeRestriction(db, null);
  expect(await readRestriction(db)).toBeNull();
});
