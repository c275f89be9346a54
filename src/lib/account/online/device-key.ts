/** Another device key: every other tablet is signed out. */
import { toBase64Url } from '#lib/domain/base64url.ts';
import { parseDeviceKeyMessage, type DeviceKeyMessage } from '#lib/progress/wire/account.ts';
import type { Database } from '#lib/storage/database.ts';
import { readSent, type OutgoingMessage } from '#lib/storage/records/message.ts';
import { readParticipation, writeParticipation } from '#lib/storage/records/participation.ts';
import type { RandomBytes } from '#lib/vault/wrapping.ts';
import { enqueueLast, waitingOf, type OnlineApp } from './messages.ts';

const KEY_BYTES = 32;

/** 32 random bytes, base64url. */
export function newDeviceKey(random: RandomBytes): string {
  return toBase64Url(random(KEY_BYTES));
}

/**
 * Asks the server for another key. Until it has answered, the next key stands in the waiting message and the old one,
 * which the message is sent with, in the participation: a kill in between loses neither, and the server answers the
 * same message again alike. Nothing without a participation, or while one waits.
 */
export async function queueDeviceKey(app: OnlineApp, random: RandomBytes): Promise<void> {
  const { db, newId } = app;
  await db.write(async () => {
    if ((await readParticipation(db)) === null) return;
    if ((await waitingOf(db, ['device-key'])).length > 0) return;
    const message: DeviceKeyMessage = { nextDeviceKey: newDeviceKey(random) };
    await enqueueLast(app, { id: newId(), kind: 'device-key', body: JSON.stringify(message) });
  });
}

/** The server goes by the next key from now on. Call it in the write that logs the message. */
export async function takeNextKey(db: Database, body: string): Promise<void> {
  const message = parseDeviceKeyMessage(JSON.parse(body));
  const participation = await readParticipation(db);
  if (!message.ok || participation === null) return;
  await writeParticipation(db, { ...participation, deviceKey: message.value.nextDeviceKey });
}

/** What may be sent in one round: what waits behind another device key needs that key. */
export function upToDeviceKey(messages: readonly OutgoingMessage[]): readonly OutgoingMessage[] {
  const at = messages.findIndex(({ kind }) => kind === 'device-key');
  return at === -1 ? messages : messages.slice(0, at + 1);
}

/** How signing out the other tablets stands. `failed`: the server does not know this tablet. */
export type SignOutState =
  { readonly kind: 'none' | 'waiting' | 'failed' } | { readonly kind: 'done'; readonly atIso: string };

/** Read from the messages: there is nothing else to keep. */
export async function readSignOut(db: Database): Promise<SignOutState> {
  if ((await waitingOf(db, ['device-key'])).length > 0) return { kind: 'waiting' };
  const last = (await readSent(db)).find(({ kind }) => kind === 'device-key');
  if (last === undefined) return { kind: 'none' };
  return last.answer === 'accepted' ? { kind: 'done', atIso: last.sentAtIso } : { kind: 'failed' };
}
