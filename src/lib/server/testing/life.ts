/** All that a person can leave on a server, for the tests that look for traces of it. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ACCOUNT_PATH, PASSWORD_PATH } from '#lib/progress/wire/account.ts';
import { BACKUP_PATH } from '#lib/progress/wire/backup.ts';
import { CALLBACK_PATH, type CallbackMessage } from '#lib/progress/wire/callback.ts';
import { CONSENT_PATH } from '#lib/progress/wire/consents.ts';
import { RELEASE_END_PATH, RELEASE_OPEN_PATH, RELEASE_PATH } from '#lib/progress/wire/release.ts';
import { acceptProgress } from '../progress/accept.ts';
import { acceptMailReminders, acceptPushReminders } from '../reminders/accept.ts';
import { backupMessage, some, someStretching, type TestAccounts } from './account.ts';
import type { TestDesk } from './engines.ts';
import { subscribedTablet } from './push-service.ts';

export interface Life {
  readonly device: string;
  /** Everything that was sent and must be readable in no row: name of it, and text. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Text that stands in rows as it is, and must be in none after the deletion. */
  readonly marks: readonly string[];
}

/** Lives through everything; `name` becomes part of all texts that a person chooses. */
export async function liveThrough(desk: TestDesk, accounts: TestAccounts, name: string): Promise<Life> {
  const { ask, member, session } = accounts;
  const address = `${name}.marker@example.org`;
  const { device, ...first } = await member({ address });
  const second = { stretching: someStretching(), passwordProof: some(32), recoveryProof: some(32) };
  const changed = await ask(PASSWORD_PATH, device, { by: 'password', proof: first.passwordProof, ...second });
  expect(changed).toEqual({ outcome: 'stored' });
  const nextAddress = `${name}.marker@other.example`;
  await ask(ACCOUNT_PATH, device, { address: nextAddress, ...second, locale: 'de' });
  const token = await session({ device, address, ...second, locale: 'de' });
  await remind(desk, accounts, device, address);
  const progress = { testsDone: 1, lastTestDate: null, testsRemaining: 11, startDate: '2026-11-15' };
  await acceptProgress(desk, device, randomUUID(), { ...progress, kvnr: 'A123456780' });
  const consent = { textId: `${name}-marker`, textVersion: 1, state: 'given', at: desk.clock.toISOString() };
  await ask(CONSENT_PATH, device, consent);
  const backup = backupMessage(1);
  await ask(BACKUP_PATH, device, backup);
  const letters = [some(400), some(400)].map((ciphertext) => ({ id: some(16), days: 7, ciphertext }));
  for (const letter of letters) {
    await ask(RELEASE_PATH, device, letter);
    expect(await ask(RELEASE_OPEN_PATH, null, { id: letter.id })).toMatchObject({ outcome: 'found' });
  }
  await ask(RELEASE_END_PATH, device, { id: letters[1]?.id });
  const call: CallbackMessage = { callName: `${name} Rueckruf`, phone: '030 4711 0815', hours: 'any' };
  await ask(CALLBACK_PATH, device, call);
  return {
    device,
    secrets: {
      device,
      token,
      address,
      nextAddress,
      name: `${name}.marker`,
      kvnr: 'A123456780',
      firstPassword: first.passwordProof,
      firstRecovery: first.recoveryProof,
      firstSalt: first.stretching.salt,
      password: second.passwordProof,
      recovery: second.recoveryProof,
      salt: second.stretching.salt,
      byPassword: backup.byPassword,
      byRecovery: backup.byRecovery,
      backupSalt: backup.stretching.salt,
      release: letters[0]?.id ?? '',
      ended: letters[1]?.id ?? '',
      endedLetter: hexOf(letters[1]?.ciphertext),
      callName: call.callName,
      phone: call.phone,
    },
    marks: [consent.textId, hexOf(backup.ciphertext), hexOf(letters[0]?.ciphertext)],
  };
}

async function remind(
  desk: TestDesk,
  { channels }: TestAccounts,
  device: string,
  address: string,
): Promise<void> {
  const push = {
    publicKey: 'A'.repeat(87),
    mayUse: () => true,
    send: async () => await Promise.resolve('sent' as const),
  };
  const offered = { ...channels(), push };
  const moments = [new Date(desk.clock.getTime() + 3_600_000).toISOString()];
  const tablet = subscribedTablet('https://fcm.googleapis.com').address;
  await acceptPushReminders(desk, offered, device, { push: tablet, moments, locale: 'de' });
  await acceptMailReminders(desk, offered, device, { address, isNew: true, moments, locale: 'de' });
}

/** How the database shows bytes. */
function hexOf(base64url = ''): string {
  return Buffer.from(base64url, 'base64url').toString('hex');
}

/** In whichever way a text could stand in a dump. */
export function spellings(secret: string): readonly string[] {
  const bytes = [Buffer.from(secret), Buffer.from(secret, 'base64url')];
  const coded = bytes.flatMap((of) => [
    of.toString('hex'),
    of.toString('base64').replace(/=+$/, ''),
    of.toString('base64url'),
  ]);
  return [secret, secret.toUpperCase(), secret.toLowerCase(), ...coded];
}
