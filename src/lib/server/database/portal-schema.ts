/** Of the portal beside its sign-in: who is invited, and who has looked at or changed what. */
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment, practice, PRACTICE_ROLES } from './schema.ts';

/** Somebody who is asked to become a member. Deleted when they accept, when it is taken back, when its time is over. */
export const practiceInvitation = pgTable(
  'practice_invitation',
  {
    /** The link in the mail is made of it. */
    id: uuid('id').primaryKey(),
    practiceId: uuid('practice_id')
      .notNull()
      .references(() => practice.id, { onDelete: 'cascade' }),
    role: text('role', { enum: PRACTICE_ROLES }).notNull(),
    emailSealed: text('email_sealed').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('practice_invitation_practice').on(table.practiceId),
    index('practice_invitation_expires').on(table.expiresAt),
    check('practice_invitation_role', sql`${table.role} in ('doctor', 'team')`),
  ],
);

/** What can be done in the portal. `look…`: nothing was changed. */
export const AUDIT_ACTS = [
  'signIn',
  'signOut',
  'lookList',
  'lookFile',
  'lookParticipant',
  'lookCodes',
  'lookSheets',
  'lookCallbacks',
  'lookMembers',
  'lookAudit',
  'search',
  'createCodes',
  'withdrawCode',
  'finishCallback',
  'inviteMember',
  'withdrawInvitation',
  'joinPractice',
  'changeRole',
  'removeMember',
  'setUpSecondFactor',
  'removeSecondFactor',
  'newSpareCodes',
  'newPassword',
] as const;

/** The trail of the portal: rows are added and, when their time is over, deleted; never changed. */
export const audit = pgTable(
  'audit',
  {
    id: uuid('id').primaryKey(),
    practiceId: uuid('practice_id')
      .notNull()
      .references(() => practice.id, { onDelete: 'cascade' }),
    at: moment('at').notNull(),
    /** The member; stays when they leave. */
    userId: uuid('user_id').notNull(),
    act: text('act', { enum: AUDIT_ACTS }).notNull(),
    /** Id of the participant, code, member or invitation; null where it was none in particular. */
    subjectId: uuid('subject_id'),
    /** How many, where several things were made at once. */
    count: integer('count'),
  },
  (table) => [index('audit_practice').on(table.practiceId, table.at), index('audit_at').on(table.at)],
);
