/**
 * The tables of better-auth for the practice's own sign-in, written by hand. Columns that its e-mail-and-password
 * sign-in does not need are left out, the address and the browser of a session on purpose: see sign-in/auth.ts.
 * The property names are better-auth's, the column names ours.
 */
import { boolean, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A member of a practice. Never a participant. */
export const portalUser = pgTable('portal_user', {
  id: uuid('id').primaryKey(),
  /** Demanded by better-auth; always empty. */
  name: text('name').notNull(),
  /** A handle made of the keyed hash of the address (practices/address.ts); the address itself is sealed elsewhere. */
  email: text('email').notNull().unique(),
  /** Demanded by better-auth; always false while no mail is sent. */
  emailVerified: boolean('email_verified').notNull(),
  /** Whether signing in asks for a code of the member's authenticator app. */
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const portalSession = pgTable(
  'portal_session',
  {
    id: uuid('id').primaryKey(),
    /** Random, 32 characters; the cookie carries it signed. */
    token: text('token').notNull().unique(),
    userId: uuid('user_id')
      .notNull()
      .references(() => portalUser.id, { onDelete: 'cascade' }),
    /** Moves on with use: the idle limit. */
    expiresAt: moment('expires_at').notNull(),
    /** Sign-in: the absolute limit counts from here. */
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('portal_session_user').on(table.userId)],
);

export const portalAccount = pgTable(
  'portal_account',
  {
    id: uuid('id').primaryKey(),
    /** Equal to `userId` for sign-in by password. */
    accountId: text('account_id').notNull(),
    /** `credential`: sign-in by password. */
    providerId: text('provider_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => portalUser.id, { onDelete: 'cascade' }),
    /** scrypt, salt and hash in hexadecimal; never the password. */
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('portal_account_user').on(table.userId)],
);

/** The second factor of a member: one row once it is being set up. Secrets are encrypted by better-auth. */
export const portalTwoFactor = pgTable(
  'portal_two_factor',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => portalUser.id, { onDelete: 'cascade' }),
    /** What the authenticator app knows too (RFC 6238), encrypted. */
    secret: text('secret').notNull(),
    /** Ten codes for when the app is lost, encrypted; a used one is taken out. */
    backupCodes: text('backup_codes').notNull(),
    /** True once the member has typed a first code of the app. */
    verified: boolean('verified').notNull().default(false),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: moment('locked_until'),
  },
  (table) => [index('portal_two_factor_user').on(table.userId)],
);

/** One-time values of better-auth: a sign-in that waits for its second factor, a browser that is trusted. */
export const portalVerification = pgTable(
  'portal_verification',
  {
    id: uuid('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('portal_verification_identifier').on(table.identifier)],
);
