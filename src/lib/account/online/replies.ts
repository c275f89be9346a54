import {
  parseAccountMessage,
  type AccountReply,
  type DeviceKeyReply,
  type PasswordReply,
} from '#lib/progress/wire/account.ts';
import type { Database } from '#lib/storage/database.ts';
import { readAccount, writeAccount, type Account } from '#lib/storage/records/account.ts';
import type { OutgoingMessage } from '#lib/storage/records/message.ts';
import { proofsIn } from './account.ts';
import { takeNextKey } from './device-key.ts';

/** The server's answers about the account; a part of `Reply` (progress/outbox.ts). */
export type AccountAnswer =
  | { readonly kind: 'account'; readonly reply: AccountReply }
  | { readonly kind: 'password'; readonly reply: PasswordReply }
  | { readonly kind: 'device-key'; readonly reply: DeviceKeyReply };

function afterAccount(account: Account, message: OutgoingMessage, reply: AccountReply): Account {
  // About an address that is no longer asked for.
  if (message.id !== account.messageId) return account;
  if (reply.outcome === 'refused') return { ...account, state: 'refused', refusedFor: reply.reason };
  if (!reply.isConfirmed) return { ...account, state: 'unconfirmed', refusedFor: null };
  const sent = parseAccountMessage(JSON.parse(message.body));
  const confirmedAddress = sent.ok ? sent.value.address : account.address;
  return { ...account, state: 'confirmed', refusedFor: null, confirmedAddress };
}

function afterPassword(account: Account, message: OutgoingMessage, reply: PasswordReply): Account {
  if (reply.outcome === 'stored')
    return { ...account, told: proofsIn(message) ?? account.told, passwordRefusedFor: null };
  if (reply.reason !== 'noAccount') return { ...account, passwordRefusedFor: reply.reason };
  return {
    ...account,
    state: 'refused',
    refusedFor: 'gone',
    confirmedAddress: null,
    passwordRefusedFor: null,
  };
}

/** Notes what the server has answered about the account; call it in the write that logs the message. */
export async function takeAccountReply(
  db: Database,
  message: OutgoingMessage,
  answered: AccountAnswer,
): Promise<void> {
  if (answered.kind === 'device-key') {
    if (answered.reply.outcome === 'stored') await takeNextKey(db, message.body);
    return;
  }
  const account = await readAccount(db);
  if (account === null) return;
  const after =
    answered.kind === 'account'
      ? afterAccount(account, message, answered.reply)
      : afterPassword(account, message, answered.reply);
  await writeAccount(db, after);
}
