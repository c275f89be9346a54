import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { PARTICIPATION } from '#lib/domain/clock-correction.ts';
import { openClock } from './clock.ts';
import type { Database } from './database.ts';
import { openTestDatabase } from './testing/open.ts';
import { readClockCorrections } from './records/clock-correction.ts';
import { enqueueMessage, readOutbox } from './records/message.ts';
import { writeParticipation } from './records/participation.ts';
import { writePause } from './records/pause.ts';

const ZONE = 'Europe/Berlin';
let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => {
  db.close();
});

const open = async (wallIso: string): ReturnType<typeof openClock> =>
  await openClock(db, new Date(wallIso), ZONE);

async function storeAt(id: string, atIso: string): Promise<void> {
  await writePause(db, {
    id,
    from: atIso.slice(0, 10) as IsoDate,
    to: null,
    askedAtIso: atIso,
  });
}

describe('the clock of the app', () => {
  it('is the wall clock while that runs forward', async () => {
    expect(await open('2026-11-21T10:00:00.000Z')).toEqual({ notBeforeIso: null, wentBack: false });
    await storeAt('a', '2026-11-21T10:00:00.000Z');
    expect(await open('2026-11-21T10:00:01.000Z')).toEqual({ notBeforeIso: null, wentBack: false });
  });

  it('does not run backwards by minutes', async () => {
    await storeAt('a', '2026-11-21T10:05:00.000Z');
    expect(await open('2026-11-21T10:00:00.000Z')).toEqual({
      notBeforeIso: '2026-11-21T10:05:00.000Z',
      wentBack: false,
    });
    expect(await readClockCorrections(db)).toEqual([]);
  });

  it('is found to be set back once, and believed from then on', async () => {
    await storeAt('before', '2026-11-20T10:00:00.000Z');
    await storeAt('ahead', '2027-11-21T10:00:00.000Z');
    const wallIso = '2026-11-21T10:00:00.000Z';
    expect(await open(wallIso)).toEqual({ notBeforeIso: null, wentBack: true });
    const latestIso = '2027-11-21T10:00:00.000Z';
    expect(await readClockCorrections(db)).toEqual([{ wallIso, latestIso, recordIds: ['ahead'] }]);
    await storeAt('after', '2026-11-22T10:00:00.000Z');
    expect(await open('2026-11-23T10:00:00.000Z')).toEqual({ notBeforeIso: null, wentBack: false });
    expect(await readClockCorrections(db)).toHaveLength(1);
  });

  it('dates waiting messages back, so that they keep their order, and knows a start that was ahead', async () => {
    await writeParticipation(db, {
      code: makeActivationCode(new Uint8Array(12)),
      activation: 'accepted',
      deviceKey: 'A'.repeat(43),
      practiceName: null,
      programmeId: null,
      startedOn: '2027-11-20' as IsoDate,
    });
    const message = {
      id: 'm',
      kind: 'progress',
      body: '{}',
      createdAtIso: '2027-11-20T10:00:00.000Z',
    } as const;
    await enqueueMessage(db, message);
    const wallIso = '2026-11-21T10:00:00.000Z';
    await open(wallIso);
    expect(await readOutbox(db)).toEqual([{ ...message, createdAtIso: wallIso }]);
    const [correction] = await readClockCorrections(db);
    expect(correction?.recordIds).toEqual(['m', PARTICIPATION]);
  });
});
