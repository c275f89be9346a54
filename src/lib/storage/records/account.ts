import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/**
 * How the wish for an account stands. `asked`: the server has not answered yet. `unconfirmed`: the address was sent a
 * question. `confirmed`: it said yes. `refused`: see `refusedFor`.
 */
export const ACCOUNT_STATES = ['asked', 'unconfirmed', 'confirmed', 'refused'] as const;

/** Why there is no account (progress/wire/account.ts). `gone`: there was one, the server has it no longer. */
export const ACCOUNT_REFUSALS = ['notActivated', 'notOffered', 'notSent', 'tooMany', 'gone'] as const;

/** Why the server goes on with the password before (progress/wire/account.ts). */
export const PASSWORD_REFUSALS = ['wrong', 'tooMany'] as const;

/** What the server was told to know the person by (vault/secrets.ts): both 32 bytes, base64url. */
export interface ToldProofs {
  readonly password: string;
  readonly recovery: string;
}

/** The person's account with an e-mail address. */
export interface Account {
  /** E-mail address as it was typed. */
  readonly address: string;
  readonly state: (typeof ACCOUNT_STATES)[number];
  /** UUID of the message that asked: with the same one again the server tells how it stands, and sends no e-mail. */
  readonly messageId: string;
  /** Null unless `refused`. */
  readonly refusedFor: (typeof ACCOUNT_REFUSALS)[number] | null;
  /** The address with which the person can sign in now; another one while a new address is not confirmed; null before. */
  readonly confirmedAddress: string | null;
  /** As the server last took them. */
  readonly told: ToldProofs;
  /** Null unless the server has refused the newest password or spare key. */
  readonly passwordRefusedFor: (typeof PASSWORD_REFUSALS)[number] | null;
}

const schema: v.GenericSchema<unknown, Account> = v.strictObject({
  address: v.string(),
  state: v.picklist(ACCOUNT_STATES),
  messageId: v.string(),
  refusedFor: v.nullable(v.picklist(ACCOUNT_REFUSALS)),
  confirmedAddress: v.nullable(v.string()),
  told: v.strictObject({ password: v.string(), recovery: v.string() }),
  passwordRefusedFor: v.nullable(v.picklist(PASSWORD_REFUSALS)),
});

export const accounts = recordType('account', schema, { keyOf: () => 'me' });

/** Null: none was asked for, or it was ended. */
export async function readAccount(db: Database): Promise<Account | null> {
  return await db.get(accounts, 'me');
}

/** Null ends it on this tablet. */
export async function writeAccount(db: Database, account: Account | null): Promise<void> {
  if (account === null) await db.remove(accounts, 'me');
  else await db.put(accounts, account);
}
