import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTablet, random, type TestTablet } from '#lib/backup/testing/world.ts';
import {
  parseAccountMessage,
  parseDeviceKeyMessage,
  parsePasswordMessage,
} from '#lib/progress/wire/account.ts';
import { readAccount } from '#lib/storage/records/account.ts';
import { enqueueMessage, logSent, readOutbox, type OutgoingMessage } from '#lib/storage/records/message.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { askForAccount, endAccount, lookAtAccount, queuePasswordChange } from './account.ts';
import { queueDeviceKey, readSignOut, upToDeviceKey } from './device-key.ts';
import { takeAccountReply, type AccountAnswer } from './replies.ts';

const ADDRESS = 'anna.muster@example.org';
let tablet: TestTablet;
beforeEach(async () => {
  tablet = await openTablet();
});
afterEach(() => tablet.db.close());

const lock = () => tablet.app.vault.profile.locks;
const account = async () => await readAccount(tablet.db);
const waiting = async () => await readOutbox(tablet.db);

async function oldest(): Promise<OutgoingMessage> {
  const [message] = await waiting();
  if (message === undefined) throw new Error('A message waits');
  return message;
}

/** The server answers the oldest message. */
async function answer(answered: AccountAnswer): Promise<OutgoingMessage> {
  const message = await oldest();
  expect(message.kind).toBe(answered.kind);
  await tablet.db.write(async () => {
    const isRefused = answered.reply.outcome === 'refused';
    const sentAtIso = tablet.app.now().toISOString();
    await logSent(tablet.db, { ...message, sentAtIso, answer: isRefused ? 'refused' : 'accepted' });
    await takeAccountReply(tablet.db, message, answered);
  });
  return message;
}

const stored = (isConfirmed: boolean): AccountAnswer => ({
  kind: 'account',
  reply: { outcome: 'stored', isConfirmed },
});

async function confirmed(): Promise<void> {
  await askForAccount(tablet.app, ADDRESS, 'de', lock());
  await answer(stored(true));
}

describe('an account', () => {
  it('is asked, unconfirmed, looked at with the same id, confirmed', async () => {
    expect(await askForAccount(tablet.app, ADDRESS, 'de', lock())).toEqual({ ok: true, value: null });
    const first = await oldest();
    const message = parseAccountMessage(JSON.parse(first.body));
    expect(message.ok && message.value).toMatchObject({
      address: ADDRESS,
      passwordProof: tablet.proofs.password,
      recoveryProof: tablet.proofs.recovery,
      locale: 'de',
    });
    expect(await account()).toMatchObject({ state: 'asked', confirmedAddress: null });
    await answer(stored(false));
    expect(await account()).toMatchObject({ state: 'unconfirmed', confirmedAddress: null });
    await lookAtAccount(tablet.app, 'de', lock());
    const again = await answer(stored(true));
    expect([again.id, again.body]).toEqual([first.id, first.body]);
    expect(await account()).toMatchObject({ state: 'confirmed', confirmedAddress: ADDRESS });
  });

  it('asks for another e-mail with another id, and the answer to the first says nothing about it', async () => {
    await askForAccount(tablet.app, ADDRESS, 'de', lock());
    const first = await oldest();
    await askForAccount(tablet.app, 'otto@example.org', 'de', lock());
    expect((await waiting()).map(({ id }) => id)).not.toContain(first.id);
    await takeAccountReply(tablet.db, first, stored(true));
    expect(await account()).toMatchObject({ state: 'asked', confirmedAddress: null });
  });

  it.each(['notActivated', 'notOffered', 'notSent', 'tooMany'] as const)('is refused: %s', async (reason) => {
    await askForAccount(tablet.app, ADDRESS, 'de', lock());
    await answer({ kind: 'account', reply: { outcome: 'refused', reason } });
    expect(await account()).toMatchObject({ state: 'refused', refusedFor: reason });
  });

  it('goes on with its address while another one is not confirmed', async () => {
    await confirmed();
    await askForAccount(tablet.app, 'otto@example.org', 'de', lock());
    await answer(stored(false));
    expect(await account()).toMatchObject({
      address: 'otto@example.org',
      state: 'unconfirmed',
      confirmedAddress: ADDRESS,
    });
  });

  it('needs password and spare key, and ends with what waits', async () => {
    expect(await askForAccount(tablet.app, ADDRESS, 'de', null)).toEqual({
      ok: false,
      reason: 'unprotected',
    });
    await askForAccount(tablet.app, ADDRESS, 'de', lock());
    await endAccount(tablet.db);
    expect([await account(), await waiting()]).toEqual([null, []]);
  });
});

describe('another password', () => {
  const body = async (): Promise<unknown> => {
    const message = parsePasswordMessage(JSON.parse((await waiting()).at(-1)?.body ?? 'null'));
    return message.ok && [message.value.proof, message.value.passwordProof];
  };

  it('is told with the proof that the server has, one after the other, and never twice', async () => {
    await confirmed();
    const first = tablet.proofs.password;
    await tablet.setPassword('Zweites Wort 8 Wolke');
    const second = tablet.proofs.password;
    await queuePasswordChange(tablet.app, lock());
    await queuePasswordChange(tablet.app, lock());
    expect(await waiting()).toHaveLength(1);
    expect(await body()).toEqual([first, second]);
    await tablet.setPassword('Drittes Wort 9 Wolke');
    await queuePasswordChange(tablet.app, lock());
    expect(await body()).toEqual([second, tablet.proofs.password]);
    await answer({ kind: 'password', reply: { outcome: 'stored' } });
    await answer({ kind: 'password', reply: { outcome: 'stored' } });
    expect((await account())?.told.password).toBe(tablet.proofs.password);
    await queuePasswordChange(tablet.app, lock());
    expect(await waiting()).toEqual([]);
  });

  it('that was refused as a former one waits for yet another one; after too many it is told again', async () => {
    await confirmed();
    const first = tablet.proofs.password;
    await tablet.setPassword('Zweites Wort 8 Wolke');
    await queuePasswordChange(tablet.app, lock());
    await answer({ kind: 'password', reply: { outcome: 'refused', reason: 'tooMany' } });
    await queuePasswordChange(tablet.app, lock());
    await answer({ kind: 'password', reply: { outcome: 'refused', reason: 'wrong' } });
    expect(await account()).toMatchObject({ passwordRefusedFor: 'wrong', state: 'confirmed' });
    await queuePasswordChange(tablet.app, lock());
    expect(await waiting()).toEqual([]);
    await tablet.setPassword('Drittes Wort 9 Wolke');
    await queuePasswordChange(tablet.app, lock());
    expect(await body()).toEqual([first, tablet.proofs.password]);
  });

  it('is told to nobody without an account, and shows where there is none any more', async () => {
    await queuePasswordChange(tablet.app, lock());
    expect(await waiting()).toEqual([]);
    await confirmed();
    await tablet.setPassword('Zweites Wort 8 Wolke');
    await queuePasswordChange(tablet.app, lock());
    await answer({ kind: 'password', reply: { outcome: 'refused', reason: 'noAccount' } });
    expect(await account()).toMatchObject({ state: 'refused', refusedFor: 'gone', confirmedAddress: null });
  });
});

describe('another device key', () => {
  const key = async () => (await readParticipation(tablet.db))?.deviceKey;

  it('takes the place of the old one when the server has answered, not before', async () => {
    await queueDeviceKey(tablet.app, random);
    await queueDeviceKey(tablet.app, random);
    expect(await waiting()).toHaveLength(1);
    expect([await key(), (await readSignOut(tablet.db)).kind]).toEqual([tablet.deviceKey, 'waiting']);
    const next = parseDeviceKeyMessage(JSON.parse((await oldest()).body));
    await answer({ kind: 'device-key', reply: { outcome: 'stored' } });
    expect(await key()).toBe(next.ok && next.value.nextDeviceKey);
    expect((await readSignOut(tablet.db)).kind).toBe('done');
  });

  it('stays the old one where the server does not know the tablet', async () => {
    await queueDeviceKey(tablet.app, random);
    await answer({ kind: 'device-key', reply: { outcome: 'refused', reason: 'notActivated' } });
    expect([await key(), (await readSignOut(tablet.db)).kind]).toEqual([tablet.deviceKey, 'failed']);
  });

  it('lets nothing behind it be sent with the old one', async () => {
    await queueDeviceKey(tablet.app, random);
    const later = {
      id: 'z',
      kind: 'progress',
      body: '{}',
      createdAtIso: '2026-11-23T10:00:00.000Z',
    } as const;
    await enqueueMessage(tablet.db, later);
    expect(upToDeviceKey(await waiting()).map(({ kind }) => kind)).toEqual(['device-key']);
    expect(upToDeviceKey([later])).toEqual([later]);
  });
});
