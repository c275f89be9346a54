import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { readDeviceChecks } from '../records/device-check.ts';
import { readSessions } from '../records/session.ts';
import { readTrials } from '../records/trial.ts';

/** Records as version 2 wrote them. */
const device = {
  screenWidthPx: 1280,
  screenHeightPx: 800,
  windowWidthPx: 1280,
  windowHeightPx: 752,
  pixelRatio: 1.5,
  frameMs: 16.7,
  clockStepMs: 0.005,
  crossOriginIsolated: true,
  presentationTimes: true,
  longTasks: true,
  touchPoints: 10,
  mainPointer: 'coarse',
};
const done = {
  id: 'done',
  paradigm: 'picture-discrimination',
  paradigmVersion: 1,
  form: 1,
  seed: 'done',
  appVersion: '0.1.0',
  startedAtIso: '2026-11-21T10:00:00.000Z',
  completedAtIso: '2026-11-21T10:20:00.000Z',
  completedOn: '2026-11-21',
  device,
  displayChecks: [
    {
      phase: 'test',
      block: 0,
      attempt: 1,
      frames: 36,
      frameMs: 16.7,
      frameSdMs: 0.4,
      isSlow: false,
      lowPowerSuspected: false,
    },
  ],
  openBlock: null,
  practicePassed: true,
  interruptions: [],
};
const practised = {
  ...done,
  id: 'practised',
  startedAtIso: '2026-11-21T11:00:00.000Z',
  completedAtIso: null,
  completedOn: null,
  openBlock: { phase: 'test', block: 1, attempt: 1 },
};
const begun = {
  ...practised,
  id: 'begun',
  startedAtIso: '2026-11-21T12:00:00.000Z',
  openBlock: null,
  practicePassed: false,
};
const trial = {
  id: 'done/test/000/001/000',
  sessionId: 'done',
  paradigm: 'picture-discrimination',
  paradigmVersion: 1,
  form: 1,
  seed: 'done',
  appVersion: '0.1.0',
  phase: 'test',
  block: 0,
  attempt: 1,
  index: 0,
  trial: { kind: 'test' },
  recordedAtIso: '2026-11-21T10:00:01.000Z',
  timeOriginIso: '2026-11-21T09:59:00.000Z',
  drawnMs: 1,
  onsetMs: 18,
  offsetMs: null,
  eventMs: 900,
  handledMs: 901,
  frameMs: 16.7,
  missedFrames: 0,
  longTaskMs: 0,
  answer: 'same',
  pointer: 'touch',
  presses: 1,
  mergedMoves: 0,
  flags: [],
};

it('reads what version 2 wrote: sessions done, practised and only begun', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(2).stores({
    people: 'id',
    participations: 'id',
    drafts: 'id',
    consents: '[textId+textVersion]',
    sessions: 'id, startedAtIso',
    trials: 'id, sessionId, recordedAtIso',
    outbox: 'id, createdAtIso',
    sent: 'id, sentAtIso',
  });
  await old.table('sessions').bulkAdd([done, practised, begun]);
  await old.table('trials').add(trial);
  old.close();

  const db = openDatabase(name);
  const without = ({ practicePassed: _, ...kept }: { practicePassed: boolean }): object => kept;
  expect(await readSessions(db)).toEqual([
    { ...without(done), partsPractised: 1, partsDoneIso: [done.completedAtIso], context: null },
    { ...without(practised), partsPractised: 1, partsDoneIso: [], context: null },
    { ...without(begun), partsPractised: 0, partsDoneIso: [], context: null },
  ]);
  expect(await readTrials(db, 'done')).toEqual([{ ...trial, steps: [] }]);
  // A check of the device was unknown then: it is asked for before the next task.
  expect(await readDeviceChecks(db)).toEqual([]);
  db.close();
});
