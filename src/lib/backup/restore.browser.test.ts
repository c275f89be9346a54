import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSignInClient } from '#lib/account/online/sign-in.ts';
import { enter, unlock } from '#lib/account/vault/opening.ts';
import { fromBase64Url, toBase64Url } from '#lib/domain/base64url.ts';
import { QUIET_CONDITIONS, type TrialRow } from '#lib/domain/trial-row.ts';
import { ADOPT_PATH, SIGN_IN_PATH } from '#lib/progress/wire/account.ts';
import { parseBackupMessage, RESTORE_PATH } from '#lib/progress/wire/backup.ts';
import { readAccount, writeAccount } from '#lib/storage/records/account.ts';
import { readBackupState } from '#lib/storage/records/backup.ts';
import { readDraft, writeDraft } from '#lib/storage/records/draft.ts';
import { enqueueMessage, logSent, readOutbox, readSent } from '#lib/storage/records/message.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { NO_REMINDERS, readReminderSettings, writeReminderSettings } from '#lib/storage/records/reminders.ts';
import { appendTrial, readTrials } from '#lib/storage/records/trial.ts';
import { makeBackup, makeParcel } from './backup.ts';
import { readBackupFile, writeBackupFile } from './file.ts';
import { pack, unpack } from './pack.ts';
import { GENERATION_LEAP } from './replies.ts';
import { restoreFromFile, restoreFromServer, type Restored, type RestoreParts } from './restore.ts';
import type { Secret } from './secret.ts';
import {
  ADDRESS,
  NOW,
  openingOf,
  openServer,
  openTablet,
  PASSWORD,
  random,
  type TestServer,
  type TestTablet,
} from './testing/world.ts';

const ROWS = 40;

let tablet: TestTablet;
let server: TestServer;
let parts: RestoreParts;
const password: Secret = { by: 'password', password: PASSWORD };

function row(index: number): TrialRow {
  return {
    ...{ id: `s/test/000/001/${String(index).padStart(3, '0')}`, sessionId: 's', paradigm: 'p' },
    ...{ paradigmVersion: 1, form: 1, seed: 'seed', appVersion: '0.1.0', phase: 'test' },
    ...{ block: 0, attempt: 1, index, trial: { kind: 'test', correct: null } },
    ...{ recordedAtIso: NOW, timeOriginIso: NOW, drawnMs: 1.5, onsetMs: 18.2, offsetMs: null },
    ...{ eventMs: 900.25, handledMs: 901, ...QUIET_CONDITIONS },
    ...{ answer: 'same', pointer: 'touch', steps: [], flags: [] },
  };
}

function newTablet(): RestoreParts {
  const now = (): Date => new Date(NOW);
  const client = createSignInClient({
    fetchFrom: server.fetchFrom,
    now,
    newId: () => crypto.randomUUID(),
  });
  return { opening: openingOf(), client, now };
}

async function placeBackup(): Promise<void> {
  const made = await makeBackup(tablet.app);
  if (!made.ok) throw new Error(made.reason);
  const message = (await readOutbox(tablet.db)).find(({ kind }) => kind === 'backup');
  const parsed = parseBackupMessage(JSON.parse(message?.body ?? 'null'));
  if (!parsed.ok) throw new Error(parsed.problem);
  server.backup = parsed.value;
}

function valueOf(restored: Awaited<ReturnType<typeof restoreFromServer>>): Restored {
  if (!restored.ok) throw new Error(restored.reason);
  return restored.value;
}

beforeEach(async () => {
  tablet = await openTablet();
  server = openServer(tablet.deviceKey);
  const { db, proofs, app } = tablet;
  const { stretching } = app.vault.profile.locks ?? { stretching: null };
  if (stretching === null) throw new Error('The tablet is protected');
  const { salt, memoryKib, passes } = stretching;
  server.account = {
    address: ADDRESS,
    stretching: { salt, memoryKib, passes },
    passwordProof: proofs.password,
    recoveryProof: proofs.recovery,
  };
  await writeAccount(db, {
    ...{ address: ADDRESS, state: 'confirmed', messageId: 'a', refusedFor: null },
    ...{ confirmedAddress: ADDRESS, told: { ...proofs }, passwordRefusedFor: null },
  });
  await db.write(async () => {
    for (let index = 0; index < ROWS; index++) await appendTrial(db, row(index));
  });
  await writeDraft(db, { firstName: 'An' });
  await writeReminderSettings(db, {
    ...NO_REMINDERS,
    onTablet: true,
    push: { endpoint: 'https://push.example/1', p256dh: 'A'.repeat(87), auth: 'B'.repeat(22) },
  });
  const progress = { id: 'p1', kind: 'progress', body: '{}', createdAtIso: NOW } as const;
  await logSent(db, { ...progress, sentAtIso: NOW, answer: 'accepted' });
  await enqueueMessage(db, { ...progress, id: 'p2' });
  await enqueueMessage(db, { ...progress, id: 'k1', kind: 'device-key' });
  await placeBackup();
  parts = newTablet();
});

afterEach(() => {
  tablet.db.close();
  parts.opening.profiles.close();
});

describe('from the server', () => {
  it.each<[string, () => Secret]>([
    ['password', () => password],
    ['spare key', () => ({ by: 'recovery', code: tablet.code })],
  ])('everything is back by %s, and the tablet before is signed out', async (_, secret) => {
    const { opened, madeAtIso, leftOut } = valueOf(await restoreFromServer(parts, ADDRESS, secret()));
    const { db } = opened;
    expect([madeAtIso, leftOut]).toEqual([NOW, []]);
    expect(await readTrials(db, 's')).toEqual(await readTrials(tablet.db, 's'));
    expect(await readDraft(db)).toEqual({});
    expect((await readOutbox(db)).map(({ id }) => id)).toEqual(['p2']);
    const participation = await readParticipation(db);
    expect(participation?.deviceKey).toBe(server.deviceKey);
    expect(participation?.deviceKey).not.toBe(tablet.deviceKey);
    expect({ ...participation, deviceKey: '' }).toEqual({
      ...(await readParticipation(tablet.db)),
      deviceKey: '',
    });
    expect(await readReminderSettings(db)).toEqual(NO_REMINDERS);
    expect((await readAccount(db))?.confirmedAddress).toBe(ADDRESS);
    expect((await readBackupState(db)).generation).toBe(1);
    db.close();
  });

  it('logs all that was said to the server', async () => {
    const { db } = valueOf(await restoreFromServer(parts, ADDRESS, password)).opened;
    const logged = (await readSent(db)).map(({ kind }) => kind).toSorted();
    expect(logged).toEqual(['adopt', 'progress', 'restore', 'sign-in', 'stretching']);
    db.close();
  });

  it('the profile opens with the same password from then on', async () => {
    const { opened } = valueOf(await restoreFromServer(parts, ADDRESS, password));
    opened.db.close();
    const [profile] = await parts.opening.profiles.list();
    if (profile === undefined) throw new Error('There is a profile');
    expect((await enter(parts.opening, profile)).kind).toBe('locked');
    const again = await unlock(parts.opening, profile, PASSWORD, false);
    expect(again.ok && (await readTrials(again.value.db, 's')).length).toBe(ROWS);
    if (again.ok) again.value.db.close();
  });

  it.each([
    ['another password', ADDRESS, 'Apfel Schlitten 7 Regen'],
    ['an unknown address', 'otto@example.org', PASSWORD],
  ])('%s is refused alike, and nothing is there', async (_, address, typed) => {
    const restored = await restoreFromServer(parts, address, { by: 'password', password: typed });
    expect(restored).toEqual({ ok: false, reason: 'wrong' });
    expect(await parts.opening.profiles.list()).toEqual([]);
  });

  it('says where there is no backup, or one under an earlier password', async () => {
    await tablet.setPassword('Neues Wort 8 Wolke Hut');
    const { stretching } = tablet.app.vault.profile.locks ?? {};
    if (server.account === null || stretching === undefined) throw new Error('There is an account');
    server.account = { ...server.account, stretching, passwordProof: tablet.proofs.password };
    const newer: Secret = { by: 'password', password: 'Neues Wort 8 Wolke Hut' };
    expect(await restoreFromServer(parts, ADDRESS, newer)).toEqual({ ok: false, reason: 'otherSecret' });
    server.backup = null;
    expect(await restoreFromServer(parts, ADDRESS, newer)).toEqual({ ok: false, reason: 'noBackup' });
  });

  it('gives no proof to a server that asks for too little work', async () => {
    if (server.account === null) throw new Error('There is an account');
    server.account = { ...server.account, stretching: { ...server.account.stretching, memoryKib: 8192 } };
    expect(await restoreFromServer(parts, ADDRESS, password)).toEqual({ ok: false, reason: 'offline' });
    expect(parts.client.log().map(({ kind }) => kind)).toEqual(['stretching']);
  });

  it.each([SIGN_IN_PATH, RESTORE_PATH, ADOPT_PATH])('is begun again after %s failed', async (path) => {
    server.down = path;
    expect(await restoreFromServer(parts, ADDRESS, password)).toEqual({ ok: false, reason: 'offline' });
    expect(await parts.opening.profiles.list()).toEqual([]);
    expect(server.deviceKey).toBe(tablet.deviceKey);
    server.down = null;
    const { db } = valueOf(await restoreFromServer(parts, ADDRESS, password)).opened;
    expect((await readTrials(db, 's')).length).toBe(ROWS);
    db.close();
  });

  it('is begun again after a kill between the server’s yes and the profile', async () => {
    const { profiles } = parts.opening;
    const dying = { ...profiles, write: async () => await Promise.reject(new Error('killed')) };
    const cut = { ...parts, opening: { ...parts.opening, profiles: dying } };
    await expect(restoreFromServer(cut, ADDRESS, password)).rejects.toThrow('killed');
    const { db } = valueOf(await restoreFromServer(parts, ADDRESS, password)).opened;
    expect((await readParticipation(db))?.deviceKey).toBe(server.deviceKey);
    expect(await parts.opening.profiles.list()).toHaveLength(1);
    db.close();
  });

  it('is not there twice', async () => {
    valueOf(await restoreFromServer(parts, ADDRESS, password)).opened.db.close();
    expect(await restoreFromServer(parts, ADDRESS, password)).toEqual({ ok: false, reason: 'here' });
  });

  it('leaves a damaged record out, names it, and restores the rest', async () => {
    if (server.backup === null) throw new Error('There is a backup');
    const { dataKey } = tablet.app.vault;
    const whole = await unpack(fromBase64Url(server.backup.ciphertext), dataKey);
    if (!whole.ok) throw new Error(whole.reason);
    const [first, ...rest] = whole.value.records['trial'] ?? [];
    const trial = [{ ...(first as object), attempt: 'once' }, ...rest];
    const records = { ...whole.value.records, trial, strange: [{}] };
    const bytes = await pack({ ...whole.value, records }, dataKey, random(12));
    server.backup = { ...server.backup, ciphertext: toBase64Url(bytes) };
    const { opened, leftOut } = valueOf(await restoreFromServer(parts, ADDRESS, password));
    expect(leftOut).toEqual([
      { type: 'trial', index: 0, reason: 'damaged' },
      { type: 'strange', index: 0, reason: 'unknown' },
    ]);
    expect((await readTrials(opened.db, 's')).length).toBe(ROWS - 1);
    opened.db.close();
  });
});

describe('from a file', () => {
  it('everything is back without a server, and another device key is asked for', async () => {
    const made = await makeParcel(tablet.app, 7);
    const file = made.ok ? readBackupFile(writeBackupFile(made.value)) : made;
    if (!file.ok) throw new Error(file.reason);
    const { opened } = valueOf(await restoreFromFile(parts, file.value, password));
    const { db } = opened;
    expect(await readTrials(db, 's')).toEqual(await readTrials(tablet.db, 's'));
    expect((await readOutbox(db)).map(({ kind }) => kind)).toEqual(['progress', 'device-key']);
    expect((await readParticipation(db))?.deviceKey).toBe(tablet.deviceKey);
    expect((await readBackupState(db)).generation).toBe(7 + GENERATION_LEAP);
    expect(parts.client.log()).toEqual([]);
    db.close();
  });

  it('is refused with another password or changed bytes', async () => {
    const made = await makeParcel(tablet.app, 7);
    if (!made.ok) throw new Error(made.reason);
    const other: Secret = { by: 'password', password: 'Apfel Schlitten 7 Regen' };
    expect(await restoreFromFile(parts, made.value, other)).toEqual({ ok: false, reason: 'wrong' });
    const changed = { ...made.value, ciphertext: made.value.ciphertext.replace(/.{4}$/, 'AAAA') };
    expect(await restoreFromFile(parts, changed, password)).toEqual({ ok: false, reason: 'damaged' });
    expect(await parts.opening.profiles.list()).toEqual([]);
  });
});
