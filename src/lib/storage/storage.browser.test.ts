import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_DEVICE_CHECK_ANSWERS, type DeviceCheck } from '#lib/domain/device-check.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import type { Database } from './database.ts';
import { openTestDatabase } from './testing/open.ts';
import { stored } from './outcome.ts';
import { DamagedRecord } from './record-type.ts';
import { appendDeviceCheck, readDeviceChecks } from './records/device-check.ts';
import { enqueueMessage, logSent, readOutbox, readSent } from './records/message.ts';
import { readPerson, writePerson } from './records/person.ts';
import { appendTrial, readTrials } from './records/trial.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Kvnr } from '#lib/domain/kvnr.ts';

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => {
  db.close();
});

function row(index: number): TrialRow {
  return {
    id: `s/test/000/001/00${index}`,
    sessionId: 's',
    paradigm: 'p',
    paradigmVersion: 1,
    form: 1,
    seed: 'seed',
    appVersion: '0.1.0',
    phase: 'test',
    block: 0,
    attempt: 1,
    index,
    trial: { kind: 'test', correct: null },
    recordedAtIso: `2026-11-21T10:00:0${index}.000Z`,
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
}

const person = {
  firstName: 'Anna',
  lastName: 'Muster',
  birthday: '1950-03-05' as IsoDate,
  sex: 'female',
  kvnr: 'A123456780' as Kvnr,
} as const;

function deviceCheck(id: string, checkedAtIso: string): DeviceCheck {
  return {
    ...NO_DEVICE_CHECK_ANSWERS,
    id,
    appVersion: '0.1.0',
    checkedAtIso,
    hasVoice: false,
    windowWidthPx: 1024,
    windowHeightPx: 768,
    frameMs: null,
  };
}

describe('the database on the device', () => {
  it('gives rows back as they were made, in their order', async () => {
    for (const index of [2, 0, 1]) await appendTrial(db, row(index));
    expect(await readTrials(db, 's')).toEqual([row(0), row(1), row(2)]);
  });

  it('never overwrites a row', async () => {
    await appendTrial(db, row(0));
    await expect(appendTrial(db, { ...row(0), answer: 'changed' })).rejects.toThrow();
    expect(await readTrials(db, 's')).toEqual([row(0)]);
  });

  it('knows a damaged record and names its field, never its value', async () => {
    await writePerson(db, person);
    expect(await readPerson(db)).toEqual(person);
    await writePerson(db, { ...person, kvnr: 'secret' as Kvnr });
    const failure = await readPerson(db).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DamagedRecord);
    expect(String(failure)).toContain('kvnr');
    expect(String(failure)).not.toContain('secret');
  });

  it('moves a message from the outbox to the log in one step', async () => {
    const message = {
      id: 'm',
      kind: 'progress',
      body: '{}',
      createdAtIso: '2026-11-21T10:00:00.000Z',
    } as const;
    await enqueueMessage(db, message);
    const sent = { ...message, sentAtIso: '2026-11-21T10:00:01.000Z', answer: 'accepted' } as const;
    await logSent(db, sent);
    expect(await readOutbox(db)).toEqual([]);
    expect(await readSent(db)).toEqual([sent]);
  });

  it('gives checks of the device back oldest first, and changes none', async () => {
    const later = deviceCheck('a', '2026-11-22T09:00:00.000Z');
    const earlier: DeviceCheck = {
      ...deviceCheck('b', '2026-11-21T09:00:00.000Z'),
      smallestReadablePx: 19,
      lowestVisibleContrast: 'none',
      toneHeard: 'no-sound',
      speechHeard: 'faint',
      taps: {
        topLeft: { isHit: true, missedTaps: 0 },
        bottomRight: { isHit: true, missedTaps: 2 },
        topRight: { isHit: false, missedTaps: 7 },
        bottomLeft: { isHit: true, missedTaps: 0 },
        middle: { isHit: true, missedTaps: 0 },
      },
      frameMs: 16.7,
    };
    await appendDeviceCheck(db, later);
    await appendDeviceCheck(db, earlier);
    await expect(appendDeviceCheck(db, { ...later, hasVoice: true })).rejects.toThrow();
    expect(await readDeviceChecks(db)).toEqual([earlier, later]);
  });

  it.each([
    ['smallestReadablePx', 'all'],
    ['lowestVisibleContrast', 0.5],
    ['toneHeard', 'no'],
    ['taps', { topLeft: { isHit: true, missedTaps: 0 } }],
    ['checkedAtIso', 'yesterday'],
    ['remark', ''],
  ])('knows a check of the device whose %s is %j as damaged', async (field, value) => {
    const check = { ...deviceCheck('a', '2026-11-21T09:00:00.000Z'), [field]: value };
    await appendDeviceCheck(db, check);
    await expect(readDeviceChecks(db)).rejects.toThrow(DamagedRecord);
  });

  it('turns a full disk into a value', async () => {
    const outcome = await stored(async () => {
      await Promise.resolve();
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(outcome).toEqual({ ok: false, reason: 'full' });
  });

  it('lets a bug through', async () => {
    await expect(
      stored(async () => {
        await Promise.resolve();
        throw new TypeError('bug');
      }),
    ).rejects.toThrow(TypeError);
  });
});
