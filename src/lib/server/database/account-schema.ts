/**
 * What the server keeps of a participant beside the five fields: each row belongs to a participation and goes with it.
 * schema.test.ts lists the columns by hand. `…Sealed` and `…Fingerprint` as in schema.ts.
 */
import { sql } from 'drizzle-orm';
import {
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment, participant } from './schema.ts';

/**
 * The two drivers hand over different kinds of byte arrays; here it is always a Buffer. Written as text: of bytes the
 * embedded engine's driver makes an array of numbers first, which takes many seconds for some megabytes.
 */
const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => sql`decode(${value.toString('base64')}, 'base64')`,
  fromDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});

const participantId = () => uuid('participant_id').references(() => participant.id, { onDelete: 'cascade' });

/** An account, or the wish for one: at most one confirmed and one unconfirmed row of a participation. */
export const account = pgTable(
  'account',
  {
    /** Part of the link in the mail. */
    id: uuid('id').primaryKey(),
    participantId: participantId().notNull(),
    addressSealed: text('address_sealed').notNull(),
    /** Of the address in lower case. */
    addressFingerprint: text('address_fingerprint').notNull(),
    /** Salt and cost of the password's stretching, as JSON. */
    stretchingSealed: text('stretching_sealed').notNull(),
    /** Of the proofs, with the participation bound in. */
    passwordFingerprint: text('password_fingerprint').notNull(),
    recoveryFingerprint: text('recovery_fingerprint').notNull(),
    /** Language of the mails. */
    locale: text('locale', { enum: ['de', 'en'] }).notNull(),
    /** UUID of the message that asked for the mail last: the same one again sends no second mail. */
    lastMessageId: uuid('last_message_id').notNull(),
    /** When the mail was asked for last. */
    createdAt: moment('created_at').notNull(),
    /** When the address said yes; the account counts from then on. */
    confirmedAt: moment('confirmed_at'),
  },
  (table) => [
    uniqueIndex('account_confirmed')
      .on(table.participantId)
      .where(sql`${table.confirmedAt} is not null`),
    uniqueIndex('account_unconfirmed')
      .on(table.participantId)
      .where(sql`${table.confirmedAt} is null`),
    uniqueIndex('account_address')
      .on(table.addressFingerprint)
      .where(sql`${table.confirmedAt} is not null`),
    check('account_locale', sql`${table.locale} in ('de', 'en')`),
  ],
);

/** A sign-in on a new tablet. */
export const accountSession = pgTable(
  'account_session',
  {
    tokenFingerprint: text('token_fingerprint').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    /** The absolute limit counts from here. */
    createdAt: moment('created_at').notNull(),
    /** The idle limit counts from here. */
    lastUsedAt: moment('last_used_at').notNull(),
  },
  (table) => [index('account_session_account').on(table.accountId)],
);

/** Proofs of passwords that a participation once had: a message that would bring one back is an old one. */
export const pastPassword = pgTable(
  'past_password',
  {
    participantId: participantId().notNull(),
    passwordFingerprint: text('password_fingerprint').notNull(),
  },
  (table) => [primaryKey({ columns: [table.participantId, table.passwordFingerprint] })],
);

/** That a text was agreed to, or the agreement taken back. Never changed. */
export const consentReceipt = pgTable(
  'consent_receipt',
  {
    id: uuid('id').primaryKey(),
    participantId: participantId().notNull(),
    textId: text('text_id').notNull(),
    textVersion: integer('text_version').notNull(),
    state: text('state', { enum: ['given', 'withdrawn'] }).notNull(),
    /** By the tablet's clock. */
    at: moment('at').notNull(),
    /** By the server's clock. */
    receivedAt: moment('received_at').notNull(),
  },
  (table) => [
    unique('consent_receipt_once').on(
      table.participantId,
      table.textId,
      table.textVersion,
      table.state,
      table.at,
    ),
    check('consent_receipt_state', sql`${table.state} in ('given', 'withdrawn')`),
  ],
);

/** The newest backup, or that there was one: then only its number stays, so that an old message does not bring it back. */
export const backup = pgTable(
  'backup',
  {
    participantId: participantId().primaryKey(),
    /** Of the newest backup ever; 0 where there was none. */
    generation: integer('generation').notNull(),
    /** Stretching and wrapped keys, as JSON. */
    keysSealed: text('keys_sealed'),
    /** Under the person's data key. */
    ciphertext: bytes('ciphertext'),
    /** UUID of the message that ended it last. */
    lastEndMessageId: uuid('last_end_message_id'),
  },
  (table) => [check('backup_whole', sql`(${table.keysSealed} is null) = (${table.ciphertext} is null)`)],
);

/** A letter for a doctor. When it is over the letter goes at once, the row a month later: it holds who opened it. */
export const release = pgTable(
  'release',
  {
    id: uuid('id').primaryKey(),
    participantId: participantId().notNull(),
    /** What the doctor's browser asks with. */
    nameFingerprint: text('name_fingerprint').notNull().unique(),
    nameSealed: text('name_sealed').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** Under a key derived from the person's code; null once it is over. */
    ciphertext: bytes('ciphertext'),
  },
  (table) => [
    index('release_participant').on(table.participantId),
    index('release_expires').on(table.expiresAt),
  ],
);

/**
 * A request to be rung up. Once it is done or taken back only the id of its message stays, for 30 days in all, so that
 * the same message again does not bring it back.
 */
export const callback = pgTable(
  'callback',
  {
    participantId: participantId().primaryKey(),
    /** UUID of the newest request. */
    messageId: uuid('message_id').notNull(),
    askedAt: moment('asked_at').notNull(),
    /** Name, number and hours, as JSON (progress/wire/callback.ts). */
    requestSealed: text('request_sealed'),
  },
  (table) => [index('callback_asked').on(table.askedAt)],
);

/** One time that a letter was opened. By whom is not known. */
export const releaseOpening = pgTable(
  'release_opening',
  {
    id: uuid('id').primaryKey(),
    releaseId: uuid('release_id')
      .notNull()
      .references(() => release.id, { onDelete: 'cascade' }),
    openedAt: moment('opened_at').notNull(),
  },
  (table) => [index('release_opening_release').on(table.releaseId)],
);
