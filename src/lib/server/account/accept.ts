import { and, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { AccountMessage, AccountReply } from '#lib/progress/wire/account.ts';
import { account } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { accountMail, accountTakenMail } from '../mail/words.ts';
import { change } from '../participations/participation.ts';
import type { Channels } from '../reminders/channels.ts';
import { accountLink } from './confirm.ts';
import {
  accountsOf,
  addressColumns,
  addressFingerprint,
  confirmedAccount,
  forgetUnconfirmed,
  secretColumns,
  type AccountRow,
} from './rows.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** So that nobody can be pestered with questions: neither from one participation nor one address from many. */
const MAILS_OF_A_PARTICIPATION: Limit = {
  what: 'account mail of a participation',
  most: 5,
  windowSeconds: DAY_SECONDS,
};
const MAILS_TO_AN_ADDRESS: Limit = {
  what: 'account mail to an address',
  most: 3,
  windowSeconds: DAY_SECONDS,
};

interface Asked {
  readonly participationId: string;
  readonly messageId: string;
  readonly message: AccountMessage;
}

/**
 * Notes the wish for an account and asks its address by mail. An address that has an account of another participation
 * gets a mail that says so, without a link; the caller's answer is the same. The participation's own confirmed address
 * changes nothing: who has an account changes its password by a proof (password.ts). Null: the participation is gone.
 */
export async function acceptAccount(
  desk: Desk,
  { mail, origin }: Channels,
  asked: Asked,
): Promise<AccountReply | null> {
  if (mail === null) return { outcome: 'refused', reason: 'notOffered' };
  const known = await change(desk, asked.participationId, async (tx) => await stateOf(desk, tx, asked));
  if (known === null) return null;
  if (known !== 'new') return { outcome: 'stored', isConfirmed: known === 'confirmed' };
  if (!(await mayAsk(desk, asked))) return { outcome: 'refused', reason: 'tooMany' };
  const noted = await change(desk, asked.participationId, async (tx) => await note(desk, tx, asked));
  if (noted === null) return null;
  const { address, locale } = asked.message;
  // Made in both cases, so that both take the same time.
  const link = accountLink(desk, origin, noted.id, locale);
  const letter = noted.isTaken ? accountTakenMail(address, locale) : accountMail(address, locale, link);
  if (await mail.send(letter)) return { outcome: 'stored', isConfirmed: false };
  await desk.db
    .delete(account)
    .where(and(eq(account.id, noted.id), eq(account.lastMessageId, asked.messageId)));
  return { outcome: 'refused', reason: 'notSent' };
}

/** `waiting`: this very message was here before. */
async function stateOf(
  desk: Desk,
  tx: Connection,
  { participationId, messageId, message }: Asked,
): Promise<'confirmed' | 'waiting' | 'new'> {
  const { confirmed, unconfirmed } = await accountsOf(desk, tx, participationId);
  if (confirmed?.addressFingerprint === addressFingerprint(desk, message.address)) {
    // The person wants the address they have: another one that was asked must no longer say yes.
    await forgetUnconfirmed(tx, participationId);
    return 'confirmed';
  }
  return unconfirmed?.lastMessageId === messageId ? 'waiting' : 'new';
}

async function mayAsk(desk: Desk, { participationId, message: { address } }: Asked): Promise<boolean> {
  if (!(await countAttempt(desk, MAILS_OF_A_PARTICIPATION, participationId)).allowed) return false;
  return (await countAttempt(desk, MAILS_TO_AN_ADDRESS, address.toLowerCase())).allowed;
}

/** Writes the row. For the same address its id stays, so that a mail sent before still confirms it. */
async function note(
  desk: Desk,
  tx: Connection,
  { participationId, messageId, message }: Asked,
): Promise<{ readonly id: string; readonly isTaken: boolean }> {
  const { unconfirmed } = await accountsOf(desk, tx, participationId);
  const isTaken = (await confirmedAccount(desk, tx, message.address)) !== null;
  const id = isOfAddress(desk, unconfirmed, message.address) ? unconfirmed.id : randomUUID();
  await forgetUnconfirmed(tx, participationId);
  await tx.insert(account).values({
    id,
    participantId: participationId,
    ...addressColumns(desk, id, message.address),
    ...secretColumns(desk, participationId, id, message),
    locale: message.locale,
    lastMessageId: messageId,
    createdAt: desk.now(),
  });
  return { id, isTaken };
}

function isOfAddress(desk: Desk, row: AccountRow | null, address: string): row is AccountRow {
  return row?.addressFingerprint === addressFingerprint(desk, address);
}
