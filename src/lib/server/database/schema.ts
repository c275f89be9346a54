/**
 * Everything the server knows. schema.test.ts lists the columns by hand: a new one is a reviewed line there too.
 * `…Sealed`: AES-256-GCM under the server's key (secrets/keys.ts). `…Fingerprint`: keyed hash, to find a row again.
 * No identity columns, no triggers, no LISTEN/NOTIFY: other engines of PostgreSQL's protocol stay possible.
 */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { portalUser } from './sign-in-schema.ts';

/** UTC, to the microsecond in the database, to the millisecond here. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const practice = pgTable('practice', {
  id: uuid('id').primaryKey(),
  /** As printed on the sheet and told to the participant. */
  name: text('name').notNull(),
  /** Made by `--demo`; does not count as the practice that a set-up link is for. */
  demo: boolean('demo').notNull(),
});

/** What a member of a practice may do: doctor/rights.ts. */
export const PRACTICE_ROLES = ['doctor', 'team'] as const;

export const practiceMember = pgTable(
  'practice_member',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => portalUser.id, { onDelete: 'cascade' }),
    practiceId: uuid('practice_id')
      .notNull()
      .references(() => practice.id, { onDelete: 'cascade' }),
    role: text('role', { enum: PRACTICE_ROLES }).notNull().default('doctor'),
    /** The address with which the member signs in; null only in a row of an older edition, until the next start. */
    emailSealed: text('email_sealed'),
  },
  (table) => [
    index('practice_member_practice').on(table.practiceId),
    check('practice_member_role', sql`${table.role} in ('doctor', 'team')`),
  ],
);

/** The one-time links that make a practice with its first account: one that the server prints at its start, others for further practices. */
export const setUpLink = pgTable('set_up_link', {
  id: uuid('id').primaryKey(),
  tokenFingerprint: text('token_fingerprint').notNull().unique(),
  usedAt: moment('used_at'),
  /** Null: until the next start. */
  expiresAt: moment('expires_at'),
});

export const CODE_STATES = ['open', 'redeemed', 'withdrawn'] as const;

export const activationCode = pgTable(
  'activation_code',
  {
    id: uuid('id').primaryKey(),
    practiceId: uuid('practice_id')
      .notNull()
      .references(() => practice.id, { onDelete: 'cascade' }),
    codeFingerprint: text('code_fingerprint').notNull().unique(),
    /** The code itself, so that its sheet can be printed again; only while it is open. */
    codeSealed: text('code_sealed'),
    state: text('state', { enum: CODE_STATES }).notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** Id of the programme that the practice chose for this person. */
    programme: text('programme').notNull().default('neotiv-12'),
  },
  (table) => [
    index('activation_code_practice').on(table.practiceId, table.state),
    check('activation_code_state', sql`${table.state} in ('open', 'redeemed', 'withdrawn')`),
    check('activation_code_sealed_while_open', sql`${table.state} = 'open' or ${table.codeSealed} is null`),
  ],
);

/** One participation: what the practice sees of a person, and nothing else about them. */
export const participant = pgTable(
  'participant',
  {
    id: uuid('id').primaryKey(),
    practiceId: uuid('practice_id')
      .notNull()
      .references(() => practice.id, { onDelete: 'cascade' }),
    /** The code that began it: one code, one participation. */
    activationCodeId: uuid('activation_code_id')
      .notNull()
      .unique()
      .references(() => activationCode.id, { onDelete: 'cascade' }),
    /** Of the key that the device made; null once the device has redeemed a newer code. */
    deviceKeyFingerprint: text('device_key_fingerprint').unique(),
    /** UUID of the newest progress message: the same one again changes nothing. */
    lastMessageId: uuid('last_message_id'),
    /** The five fields of progress/wire/; null until the first message. */
    kvnrSealed: text('kvnr_sealed'),
    /** To find a person's rows without opening all: for a search, a correction, a deletion. */
    kvnrFingerprint: text('kvnr_fingerprint'),
    testsDone: integer('tests_done'),
    lastTestDate: date('last_test_date', { mode: 'string' }),
    testsRemaining: integer('tests_remaining'),
    startDate: date('start_date', { mode: 'string' }),
    /** When the newest message came, by the server's clock; null until the first, and in rows of an older edition. */
    receivedAt: moment('received_at'),
  },
  (table) => [
    index('participant_practice').on(table.practiceId, table.startDate),
    index('participant_kvnr').on(table.kvnrFingerprint),
  ],
);

export const REMINDER_CHANNELS = ['push', 'mail', 'helper'] as const;

/** Where one device wants reminders, by consent of its own: for the person, or for somebody who helps them. Deleted at once when the person stops. */
export const reminder = pgTable(
  'reminder',
  {
    /** Part of the links in e-mails: a new address has a new id, so that links of the old one open nothing. */
    id: uuid('id').primaryKey(),
    /** Of the device's key; of no use to find a person without the key. */
    deviceKeyFingerprint: text('device_key_fingerprint').notNull(),
    channel: text('channel', { enum: REMINDER_CHANNELS }).notNull(),
    /** Push subscription as JSON, or e-mail address. */
    targetSealed: text('target_sealed').notNull(),
    /** Language of the words. */
    locale: text('locale', { enum: ['de', 'en'] }).notNull(),
    /** When the address said yes; nothing is sent before. Push: when it was stored. */
    confirmedAt: moment('confirmed_at'),
    /** When the row is deleted whatever happens. */
    eraseAt: moment('erase_at').notNull(),
  },
  (table) => [
    unique('reminder_owner').on(table.deviceKeyFingerprint, table.channel),
    index('reminder_erase').on(table.eraseAt),
    check('reminder_channel', sql`${table.channel} in ('push', 'mail', 'helper')`),
    check('reminder_locale', sql`${table.locale} in ('de', 'en')`),
    check('reminder_push_confirmed', sql`${table.channel} <> 'push' or ${table.confirmedAt} is not null`),
  ],
);

/** The moments still to come. A row is deleted before its reminder is sent. */
export const reminderMoment = pgTable(
  'reminder_moment',
  {
    reminderId: uuid('reminder_id')
      .notNull()
      .references(() => reminder.id, { onDelete: 'cascade' }),
    dueAt: moment('due_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reminderId, table.dueAt] }),
    index('reminder_moment_due').on(table.dueAt),
  ],
);

/** How often something was tried, so that guessing is slow. Rows live as long as their window. */
export const attempt = pgTable(
  'attempt',
  {
    /** Of what was tried and from which address or for which account; neither is stored. */
    fingerprint: text('fingerprint').primaryKey(),
    count: integer('count').notNull(),
    endsAt: moment('ends_at').notNull(),
  },
  (table) => [index('attempt_ends').on(table.endsAt)],
);

/** One row: proves at start that the server's secret is the one this database was written with. */
export const installation = pgTable('installation', {
  id: uuid('id').primaryKey(),
  secretFingerprint: text('secret_fingerprint').notNull(),
});
