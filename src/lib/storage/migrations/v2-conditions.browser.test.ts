import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { readSessions } from '../records/session.ts';
import { readTrials } from '../records/trial.ts';

/** Records as version 1 wrote them. */
const session = {
  id: 's',
  paradigm: 'picture-discrimination',
  paradigmVersion: 1,
  form: 1,
  seed: 's',
  appVersion: '0.1.0',
  startedAtIso: '2026-11-21T10:00:00.000Z',
  completedAtIso: null,
  completedOn: null,
  device: {
    screenWidthPx: 1280,
    screenHeightPx: 800,
    pixelRatio: 1.5,
    frameMs: 16.7,
    clockStepMs: 0.005,
    crossOriginIsolated: true,
    presentationTimes: true,
    touchPoints: 10,
  },
  openBlock: null,
  practicePassed: true,
  interruptions: [],
};
const trial = {
  id: 's/test/000/001/000',
  sessionId: 's',
  paradigm: 'picture-discrimination',
  paradigmVersion: 1,
  form: 1,
  seed: 's',
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
  answer: 'same',
  pointer: 'touch',
  flags: [],
};

it('reads what version 1 wrote, and says what was not recorded then', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    people: 'id',
    participations: 'id',
    drafts: 'id',
    consents: '[textId+textVersion]',
    sessions: 'id, startedAtIso',
    trials: 'id, sessionId, recordedAtIso',
    outbox: 'id, createdAtIso',
    sent: 'id, sentAtIso',
  });
  await old.table('sessions').bulkAdd([session, { ...session, id: 't', device: null }]);
  await old.table('trials').add(trial);
  old.close();

  const db = openDatabase(name);
  expect(await readTrials(db, 's')).toEqual([
    { ...trial, missedFrames: 0, longTaskMs: null, presses: 1, mergedMoves: 0, steps: [] },
  ]);
  const device = {
    ...session.device,
    windowWidthPx: 1280,
    windowHeightPx: 800,
    longTasks: false,
    mainPointer: 'coarse',
  };
  const { practicePassed: _, ...kept } = session;
  // What version 3 made of it on the way.
  const now = { ...kept, partsPractised: 1, partsDoneIso: [], context: null };
  expect(await readSessions(db)).toEqual([
    { ...now, device, displayChecks: [] },
    { ...now, id: 't', device: null, displayChecks: [] },
  ]);
  db.close();
});
