import { expect, it } from 'vitest';
import { NO_BACKUP, type BackupState } from '#lib/storage/records/backup.ts';
import { backupDue, hasBothLocks, type BackupSituation } from './due.ts';

const situation: BackupSituation = {
  isConsented: true,
  hasAccount: true,
  tasksDone: 3,
  locks: { byPassword: 'P', byRecovery: 'R' },
  now: new Date('2026-11-22T10:00:00.000Z'),
};
const made: BackupState = {
  generation: 5,
  madeAtIso: '2026-11-22T09:00:00.000Z',
  storedAtIso: null,
  tasksDone: 3,
  byPassword: 'P',
  byRecovery: 'R',
  refusedFor: null,
};

it.each<[string, boolean, BackupState, Partial<BackupSituation>]>([
  ['the first', true, NO_BACKUP, {}],
  ['nothing new', false, made, {}],
  ['a task was finished', true, made, { tasksDone: 4 }],
  ['a test was deleted', false, made, { tasksDone: 2 }],
  ['another password', true, made, { locks: { byPassword: 'Q', byRecovery: 'R' } }],
  ['another spare key', true, made, { locks: { byPassword: 'P', byRecovery: 'S' } }],
  ['a day later', true, made, { now: new Date('2026-11-23T09:00:00.000Z') }],
  ['almost a day later', false, made, { now: new Date('2026-11-23T08:59:59.999Z') }],
  ['the clock was set back', true, made, { now: new Date('2026-11-20T10:00:00.000Z') }],
  ['the server has another tablet’s', true, { ...made, refusedFor: 'older' }, {}],
  ['the server has no account', false, { ...made, refusedFor: 'noAccount' }, {}],
  ['no consent', false, NO_BACKUP, { isConsented: false }],
  ['no account', false, NO_BACKUP, { hasAccount: false }],
])('%s: due %s', (_, due, state, more) => {
  expect(backupDue(state, { ...situation, ...more })).toBe(due);
});

it('needs password and spare key', () => {
  const locks = { stretching: { salt: '', memoryKib: 1, passes: 1 }, byPassword: 'P', byRecovery: null };
  expect([null, locks, { ...locks, byRecovery: 'R' }].map(hasBothLocks)).toEqual([false, false, true]);
});
