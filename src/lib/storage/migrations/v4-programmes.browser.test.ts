import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { readAnswerSheets } from '../records/answer-sheet.ts';
import { readParticipation } from '../records/participation.ts';
import { readPauses } from '../records/pause.ts';

/** As version 3 wrote it. */
const before = {
  id: 'me',
  code: 'MZAAAAAAAAAAAAAB',
  activation: 'accepted',
  deviceKey: 'A'.repeat(43),
  practiceName: 'Praxis am Markt',
  startedOn: '2026-11-16',
};

it('a participation of before goes on with the programme of twelve weeks', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(3).stores({ participations: 'id' });
  await old.table('participations').put(before);
  old.close();

  const db = openDatabase(name);
  expect(await db.participations.get('me')).toEqual({ ...before, programmeId: null });
  expect([await readAnswerSheets(db), await readPauses(db)]).toEqual([[], []]);
  await db.participations.delete('me');
  expect(await readParticipation(db)).toBeNull();
  db.close();
});
