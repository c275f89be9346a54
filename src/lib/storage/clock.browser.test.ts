import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import { dayIn, type DayOf, type IsoDate } from '#lib/domain/calendar.ts';
import { PARTICIPATION } from '#lib/domain/clock-correction.ts';
import type { Session } from '#lib/domain/session.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { openClock } from './clock.ts';
import type { Database } from './database.ts';
import { openTestDatabase } from './testing/open.ts';
import { readClockCorrections } from './records/clock-correction.ts';
import { enqueueMessage, readOutbox } from './records/message.ts';
import { writeParticipation } from './records/participation.ts';
import { writePause } from './records/pause.ts';
import { writeSession } from './records/session.ts';
import { appendTrial } from './records/trial.ts';

const inBerlin: DayOf = (moment) => dayIn(moment, 'Europe/Berlin');
const WALL_ISO = '2026-11-21T10:00:00.000Z';
const AHEAD_ISO = '2026-11-21T11:00:00.000Z';
const test = { paradigm: 'p', paradigmVersion: 1, form: 1, seed: 'seed', appVersion: '0.1.0' };
const session: Session = {
  ...test,
  id: 's',
  startedAtIso: '2026-11-21T09:59:00.000Z',
  completedAtIso: null,
  completedOn: null,
  device: null,
  displayChecks: [],
  openBlock: null,
  partsPractised: 0,
  partsDoneIso: [],
  interruptions: [],
  context: null,
};
const trial: TrialRow = {
  ...test,
  id: 's/test/000/001/000',
  sessionId: 's',
  phase: 'test',
  block: 0,
  attempt: 1,
  index: 0,
  trial: { kind: 'test', correct: null },
  recordedAtIso: WALL_ISO,
  timeOriginIso: '2026-11-21T09:59:00.000Z',
  drawnMs: 1.5,
  onsetMs: 18.2,
  offsetMs: null,
  eventMs: 900.25,
  handledMs: 901,
  ...QUIET_CONDITIONS,
  answer: 'same',
  pointer: 'touch',
  steps: [],
  flags: [],
};

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => {
  db.close();
});

const open = async (wallIso: string): ReturnType<typeof openClock> =>
  await openClock(db, new Date(wallIso), inBerlin);

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

  it.each([
    ['that was begun ahead', { startedAtIso: AHEAD_ISO, completedAtIso: WALL_ISO }],
    ['a part of which ended ahead', { partsDoneIso: [AHEAD_ISO] }],
    [
      'that was cut short ahead',
      { interruptions: [{ atIso: AHEAD_ISO, phase: 'test', block: 0, reason: 'hidden' } as const] },
    ],
  ])('is found to be set back by a test %s', async (_case, more) => {
    await writeSession(db, { ...session, ...more });
    expect(await open(WALL_ISO)).toEqual({ notBeforeIso: null, wentBack: true });
    expect((await readClockCorrections(db)).map(({ recordIds }) => recordIds)).toEqual([['s']]);
  });

  it('is found to be set back by an answer of a test that is not over', async () => {
    await writeSession(db, session);
    await appendTrial(db, { ...trial, recordedAtIso: AHEAD_ISO });
    expect(await open(WALL_ISO)).toEqual({ notBeforeIso: null, wentBack: true });
    expect((await readClockCorrections(db)).map(({ recordIds }) => recordIds)).toEqual([['s']]);
  });
});
