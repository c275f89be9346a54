/**
 * The tables of better-auth for the practice's own sign-in, written by hand. Columns that its e-mail-and-password
 * sign-in does not need are left out, the address and the browser of a session on purpose: see sign-in/auth.ts.
 * The property names are better-auth's, the column names ours.
 */
import { boolean, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A member of a practice. Never a participant. */
export const portalUser = pgTable('portal_user', {
  id: uuid('id').primaryKey(),
  /** Demanded by better-auth; always empty. */
  name: text('name').notNull(),
  /** With which the practice signs in, lower case. */
  email: text('email').notNull().unique(),
  /** Demanded by better-auth; always false while no mail is sent. */
  emailVerified: boolean('email_verified').notNull(),
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

/** One-time values of better-auth (a second factor that is pending). Empty until one is used. */
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
