import { afterEach, beforeEach, expect, it } from 'vitest';
import { giveConsent } from '#lib/consent/receipts.ts';
import { fromBase64Url } from '#lib/domain/base64url.ts';
import { forLog } from '#lib/progress/log-body.ts';
import { parseBackupMessage } from '#lib/progress/wire/backup.ts';
import { writeAccount } from '#lib/storage/records/account.ts';
import { readBackupState } from '#lib/storage/records/backup.ts';
import { logSent, readOutbox, type OutgoingMessage } from '#lib/storage/records/message.ts';
import { endBackup, makeBackup, syncBackup } from './backup.ts';
import { unpack } from './pack.ts';
import { GENERATION_LEAP, takeBackupReply, type BackupAnswer } from './replies.ts';
import { ADDRESS, openTablet, type TestTablet } from './testing/world.ts';

let tablet: TestTablet;
beforeEach(async () => {
  tablet = await openTablet();
});
afterEach(() => tablet.db.close());

const state = async () => await readBackupState(tablet.db);
const waiting = async (): Promise<readonly OutgoingMessage[]> =>
  (await readOutbox(tablet.db)).filter(({ kind }) => kind === 'backup' || kind === 'backup-end');

async function consented(): Promise<void> {
  await writeAccount(tablet.db, {
    ...{ address: ADDRESS, state: 'confirmed', messageId: 'a', refusedFor: null },
    ...{ confirmedAddress: ADDRESS, told: { ...tablet.proofs }, passwordRefusedFor: null },
  });
  await giveConsent(tablet.app, 'backup');
}

async function answer(reply: Extract<BackupAnswer, { kind: 'backup' }>['reply']): Promise<void> {
  const [message] = await waiting();
  if (message === undefined) throw new Error('A backup waits');
  const now = tablet.app.now();
  await tablet.db.write(async () => {
    const body = forLog(message.kind, message.body);
    await logSent(tablet.db, { ...message, body, sentAtIso: now.toISOString(), answer: 'accepted' });
    await takeBackupReply(tablet.db, message, { kind: 'backup', reply }, now);
  });
}

function generationOf(message: OutgoingMessage | undefined): number | null {
  const parsed = parseBackupMessage(JSON.parse(message?.body ?? 'null'));
  return parsed.ok ? parsed.value.generation : null;
}

it('is made only with consent and an account, and once', async () => {
  await syncBackup(tablet.app);
  expect(await waiting()).toEqual([]);
  await consented();
  await syncBackup(tablet.app);
  await syncBackup(tablet.app);
  expect((await waiting()).map(generationOf)).toEqual([1]);
  expect((await state()).storedAtIso).toBeNull();
  await answer({ outcome: 'stored' });
  expect(await state()).toMatchObject({ generation: 1, storedAtIso: '2026-11-22T10:00:00.000Z' });
  await syncBackup(tablet.app);
  expect(await waiting()).toEqual([]);
});

it('is made anew after another password, in the place of one that waits', async () => {
  await consented();
  await syncBackup(tablet.app);
  await tablet.setPassword('Zweites Wort 8 Wolke');
  await syncBackup(tablet.app);
  expect((await waiting()).map(generationOf)).toEqual([2]);
});

it('goes ahead of another tablet’s', async () => {
  await consented();
  await syncBackup(tablet.app);
  await answer({ outcome: 'refused', reason: 'older' });
  expect(await state()).toMatchObject({ refusedFor: 'older', storedAtIso: null });
  await syncBackup(tablet.app);
  expect((await waiting()).map(generationOf)).toEqual([2 + GENERATION_LEAP]);
});

it('ends, and its number goes on', async () => {
  await consented();
  await makeBackup(tablet.app);
  await endBackup(tablet.app);
  expect((await waiting()).map(({ kind }) => kind)).toEqual(['backup-end']);
  expect(await state()).toMatchObject({ generation: 1, madeAtIso: null, storedAtIso: null });
  await endBackup(tablet.app);
  expect(await waiting()).toHaveLength(1);
  await makeBackup(tablet.app);
  expect((await waiting()).map(generationOf)).toEqual([null, 2]);
});

it('holds no backup that waits: each would hold all before it', async () => {
  await consented();
  await makeBackup(tablet.app);
  await makeBackup(tablet.app);
  const message = parseBackupMessage(JSON.parse((await waiting())[0]?.body ?? 'null'));
  if (!message.ok) throw new Error(message.problem);
  const contents = await unpack(fromBase64Url(message.value.ciphertext), tablet.app.vault.dataKey);
  const held = contents.ok ? (contents.value.records['waiting message'] as OutgoingMessage[]) : [];
  expect(held.map(({ kind }) => kind)).toEqual(['consent']);
});
