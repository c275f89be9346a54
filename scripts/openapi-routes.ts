/** What the server answers below /api, route by route: the table of which the description is made (openapi-document.ts). */
import * as v from 'valibot';
import * as account from '../src/lib/progress/wire/account.ts';
import * as backup from '../src/lib/progress/wire/backup.ts';
import * as callback from '../src/lib/progress/wire/callback.ts';
import * as consents from '../src/lib/progress/wire/consents.ts';
import * as contact from '../src/lib/progress/wire/contact.ts';
import * as deletion from '../src/lib/progress/wire/deletion.ts';
import * as participation from '../src/lib/progress/wire/participation.ts';
import * as problem from '../src/lib/progress/wire/problem.ts';
import * as release from '../src/lib/progress/wire/release.ts';
import * as reminders from '../src/lib/progress/wire/reminders.ts';
import { MAX_BACKUP_BYTES } from '../src/lib/server/api/backup.ts';
import type { Refusal } from '../src/lib/server/api/answer.ts';
import { MAX_BYTES, MAX_LINK_BYTES } from '../src/lib/server/api/receive.ts';
import { MAX_RELEASE_BYTES } from '../src/lib/server/api/release.ts';
import { MAX_REMINDERS_BYTES } from '../src/lib/server/api/reminders.ts';

export interface ApiRoute {
  /** With `{name}` for what stands in its place. */
  readonly path: string;
  readonly method: 'get' | 'post';
  readonly summary: string;
  /** Of whom the bearer is; null: nobody needs to say. */
  readonly bearer: 'device' | 'session' | null;
  /** Whether the id of the message must be there; null where none is read. */
  readonly messageId: 'required' | 'optional' | null;
  /** A closed message, the token of a link as text, or nothing. */
  readonly message: v.GenericSchema | 'token' | null;
  /** The longest body, bytes. */
  readonly maxBytes: number;
  /** With status 200; null: a file of the operator's own. */
  readonly reply: v.GenericSchema | null;
  /** With a status of their own. */
  readonly refusals: readonly Refusal[];
}

export const READY_PATH = '/api/ready';
/** Answered with 503 at `READY_PATH`. */
export const NotReady = v.strictObject({
  status: v.picklist(['stopping', 'databaseUnreachable', 'databaseOlder']),
});

const READ: readonly Refusal[] = [
  'messageId',
  'contentType',
  'tooLarge',
  'notJson',
  'message',
  'unavailable',
];
const WITH_KEY: readonly Refusal[] = ['deviceKey', ...READ];

type Said = Pick<ApiRoute, 'path' | 'summary' | 'reply'> & Partial<ApiRoute>;

/** Counted by network: strangers who ask too often. */
const byDevice = (route: Said): ApiRoute => ({
  method: 'post',
  bearer: 'device',
  messageId: 'required',
  message: null,
  maxBytes: MAX_BYTES,
  refusals: [...WITH_KEY, 'tooManyRequests'],
  ...route,
});

const bySession = (route: Said): ApiRoute => byDevice({ bearer: 'session', messageId: 'optional', ...route });

const byAnybody = (route: Said): ApiRoute =>
  byDevice({ bearer: null, messageId: 'optional', refusals: READ, ...route });

const byLink = (route: Said): ApiRoute =>
  byDevice({
    bearer: null,
    messageId: null,
    message: 'token',
    maxBytes: MAX_LINK_BYTES,
    refusals: ['tooLarge', 'unavailable'],
    ...route,
  });

const asked = (route: Said): ApiRoute =>
  byDevice({ method: 'get', bearer: null, messageId: null, maxBytes: 0, refusals: [], ...route });

const confirmed = v.strictObject({ outcome: v.picklist(['confirmed', 'gone', 'unknown']) });
const stopped = v.strictObject({ outcome: v.picklist(['stopped', 'unknown']) });

export const API_ROUTES: readonly ApiRoute[] = [
  byDevice({
    path: participation.ACTIVATION_PATH,
    summary: 'A device redeems an activation code.',
    messageId: 'optional',
    message: participation.ActivationMessage,
    reply: participation.ActivationReply,
  }),
  byDevice({
    path: participation.PROGRESS_PATH,
    summary: 'A device reports the five fields that its practice sees.',
    message: participation.ProgressMessage,
    reply: participation.ProgressReply,
  }),
  byDevice({
    path: consents.CONSENT_PATH,
    summary: 'Keeps the receipt of a consent given or withdrawn.',
    message: consents.ConsentMessage,
    reply: consents.ConsentReply,
  }),
  byDevice({
    path: account.ACCOUNT_PATH,
    summary: 'Asks the address of an account whether it agrees.',
    message: account.AccountMessage,
    reply: account.AccountReply,
  }),
  byDevice({
    path: account.PASSWORD_PATH,
    summary: 'A new password, with a proof of the old one or of the recovery code.',
    message: account.PasswordMessage,
    reply: account.PasswordReply,
  }),
  byDevice({
    path: account.DEVICE_KEY_PATH,
    summary: 'Another device key: every other tablet is signed out.',
    messageId: 'optional',
    message: account.DeviceKeyMessage,
    reply: account.DeviceKeyReply,
  }),
  byAnybody({
    path: account.STRETCHING_PATH,
    summary: 'How the password of an address is stretched; unknown addresses are answered alike.',
    message: account.StretchingMessage,
    reply: account.StretchingReply,
  }),
  byAnybody({
    path: account.SIGN_IN_PATH,
    summary: 'Begins a session on a new tablet.',
    message: account.SignInMessage,
    reply: account.SignInReply,
  }),
  bySession({
    path: account.ADOPT_PATH,
    summary: 'This tablet takes the participation over.',
    message: account.DeviceKeyMessage,
    reply: account.DeviceKeyReply,
  }),
  byLink({
    path: '/api/account/confirm',
    summary: 'Confirms the address of an account, by the link in a mail.',
    reply: confirmed,
    refusals: ['tooLarge', 'tooManyRequests', 'unavailable'],
  }),
  byDevice({
    path: backup.BACKUP_PATH,
    summary: 'Stores a copy that only the person can open.',
    message: backup.BackupMessage,
    maxBytes: MAX_BACKUP_BYTES,
    reply: backup.BackupReply,
  }),
  byDevice({
    path: backup.BACKUP_END_PATH,
    summary: 'Ends the backup: its copy is deleted at once.',
    message: backup.BackupEndMessage,
    reply: backup.BackupEndReply,
  }),
  bySession({
    path: backup.RESTORE_PATH,
    summary: 'Hands the copy out to a new tablet.',
    message: backup.RestoreMessage,
    reply: backup.RestoreReply,
  }),
  byDevice({
    path: release.RELEASE_PATH,
    summary: 'Keeps a letter for a doctor, for a time.',
    message: release.ReleaseMessage,
    maxBytes: MAX_RELEASE_BYTES,
    reply: release.ReleaseReply,
  }),
  byDevice({
    path: release.RELEASE_END_PATH,
    summary: 'Ends a release before its time.',
    message: release.ReleaseEndMessage,
    reply: release.ReleaseEndReply,
  }),
  byDevice({
    path: release.RELEASES_PATH,
    summary: 'Which releases are open, and when they were opened.',
    message: release.ReleasesMessage,
    reply: release.ReleasesReply,
  }),
  byAnybody({
    path: release.RELEASE_OPEN_PATH,
    summary: 'Hands a letter out to a doctor’s browser.',
    message: release.ReleaseOpenMessage,
    reply: release.ReleaseOpenReply,
  }),
  byDevice({
    path: callback.CALLBACK_PATH,
    summary: 'The person asks the practice to ring them up; replaces what was asked before.',
    message: callback.CallbackMessage,
    reply: callback.CallbackReply,
  }),
  byDevice({
    path: callback.CALLBACK_END_PATH,
    summary: 'The person does not want to be rung up any more.',
    message: callback.CallbackEndMessage,
    reply: callback.CallbackEndReply,
  }),
  byDevice({
    path: deletion.DELETION_PATH,
    summary: 'Deletes all that the server has of a participation; unknown keys are answered alike.',
    messageId: 'optional',
    message: deletion.DeletionMessage,
    reply: deletion.DeletionReply,
    refusals: WITH_KEY,
  }),
  byAnybody({
    path: problem.PROBLEM_PATH,
    summary: 'Notes in the operator’s log that the app broke on a tablet, and where in it.',
    message: problem.ProblemMessage,
    reply: problem.ProblemReply,
  }),
  asked({
    path: contact.CONTACT_PATH,
    summary: 'Whom to ring up or write to with a question.',
    reply: contact.ContactReply,
  }),
  asked({
    path: reminders.REMINDER_CHANNELS_PATH,
    summary: 'In which ways this server can remind.',
    reply: reminders.ReminderChannels,
  }),
  byDevice({
    path: reminders.PUSH_REMINDERS_PATH,
    summary: 'Where and when to remind by push message.',
    messageId: 'optional',
    message: reminders.PushRemindersMessage,
    maxBytes: MAX_REMINDERS_BYTES,
    reply: reminders.PushRemindersReply,
  }),
  byDevice({
    path: reminders.MAIL_REMINDERS_PATH,
    summary: 'Where and when to remind by e-mail.',
    messageId: 'optional',
    message: reminders.MailRemindersMessage,
    maxBytes: MAX_REMINDERS_BYTES,
    reply: reminders.MailRemindersReply,
  }),
  byDevice({
    path: reminders.HELPER_REMINDERS_PATH,
    summary: 'Whom to remind too, and when.',
    messageId: 'optional',
    message: reminders.HelperRemindersMessage,
    maxBytes: MAX_REMINDERS_BYTES,
    reply: reminders.MailRemindersReply,
  }),
  byLink({
    path: '/api/reminders/confirm',
    summary: 'Confirms an address for reminders, by the link in a mail.',
    reply: confirmed,
  }),
  byLink({
    path: '/api/reminders/stop',
    summary: 'Stops reminders, by the link in a mail.',
    reply: stopped,
  }),
  asked({
    path: '/api/content/{kind}/{id}',
    summary: 'A programme or questionnaire of the operator’s own, byte for byte; 404 where there is none.',
    reply: null,
  }),
  asked({
    path: '/api/health',
    summary: 'Whether the process lives.',
    reply: v.strictObject({ status: v.literal('ok') }),
  }),
  asked({
    path: READY_PATH,
    summary: 'Whether requests belong here.',
    reply: v.strictObject({ status: v.literal('ready') }),
  }),
];
