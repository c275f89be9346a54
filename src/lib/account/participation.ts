import type { ActivationCode } from '#lib/domain/activation-code.ts';
import type { Person } from '#lib/domain/person.ts';
import { forLog } from '#lib/progress/log-body.ts';
import type { Reply } from '#lib/progress/outbox.ts';
import type { ActivationMessage, ProgressMessage } from '#lib/progress/wire/participation.ts';
import type { Database } from '#lib/storage/database.ts';
import { readConsents } from '#lib/storage/records/consent.ts';
import {
  dropMessages,
  enqueueMessage,
  logSent,
  readOutbox,
  readSent,
  type OutgoingMessage,
} from '#lib/storage/records/message.ts';
import {
  readParticipation,
  writeParticipation,
  type Participation,
} from '#lib/storage/records/participation.ts';
import { readReminderSettings, writeReminderSettings } from '#lib/storage/records/reminders.ts';
import { settingsAfter } from './reminder-replies.ts';

/**
 * Keeps a code and puts its activation into the outbox, in one step. A new code replaces one that was refused; the
 * device key and everything else already given stays.
 */
export async function keepCode(
  db: Database,
  code: ActivationCode,
  app: { readonly now: () => Date; readonly newId: () => string; readonly newDeviceKey: () => string },
): Promise<Participation> {
  return await db.write(async () => {
    const known = await readParticipation(db);
    if (known?.code === code && known.activation !== 'unknown') return known;
    const participation: Participation = {
      code,
      activation: 'waiting',
      deviceKey: known?.deviceKey ?? app.newDeviceKey(),
      practiceName: null,
      programmeId: known?.programmeId ?? null,
      startedOn: known?.startedOn ?? null,
    };
    await writeParticipation(db, participation);
    await dropMessages(db, await waitingActivations(db));
    const body: ActivationMessage = { code };
    await enqueueMessage(db, message('activation', body, app));
    return participation;
  });
}

async function waitingActivations(db: Database): Promise<string[]> {
  return (await readOutbox(db)).filter(({ kind }) => kind === 'activation').map(({ id }) => id);
}

function message(
  kind: OutgoingMessage['kind'],
  body: ActivationMessage | ProgressMessage,
  app: { readonly now: () => Date; readonly newId: () => string },
): OutgoingMessage {
  return { id: app.newId(), kind, body: JSON.stringify(body), createdAtIso: app.now().toISOString() };
}

/** The newest progress that was queued or sent, as bytes; null before the first. */
async function newestProgress(db: Database, now: Date): Promise<string | null> {
  const nowIso = now.toISOString();
  // What was told before the consent was taken back is gone from the server.
  const withdrawnIso = (await readConsents(db))
    .flatMap(({ textId, withdrawnAtIso }) => (textId === 'progress' ? (withdrawnAtIso ?? []) : []))
    .toSorted()
    .at(-1);
  // What was sent while the clock was ahead is not the newest.
  const known = [...(await readSent(db)), ...(await readOutbox(db))].filter(
    ({ kind, createdAtIso }) =>
      kind === 'progress' && createdAtIso <= nowIso && createdAtIso >= (withdrawnIso ?? ''),
  );
  return known.toSorted((a, b) => a.createdAtIso.localeCompare(b.createdAtIso)).at(-1)?.body ?? null;
}

/**
 * Puts the progress as it stands into the outbox, unless it stands there or was sent already: so it may be called
 * whenever the app starts, and a test finished just before the battery was empty is reported all the same. Nothing is
 * queued before participation has begun.
 */
export async function reportProgress(
  db: Database,
  person: Pick<Person, 'kvnr'>,
  progress: Pick<ProgressMessage, 'testsDone' | 'testsRemaining' | 'lastTestDate'>,
  app: { readonly now: () => Date; readonly newId: () => string },
): Promise<void> {
  // In one step: two who report the same at the same moment would both find nothing in the outbox.
  await db.write(async () => {
    const startDate = (await readParticipation(db))?.startedOn ?? null;
    if (startDate === null) return;
    // Key by key: whatever else the arguments may one day hold cannot slip into the message.
    const body: ProgressMessage = {
      testsDone: progress.testsDone,
      lastTestDate: progress.lastTestDate,
      testsRemaining: progress.testsRemaining,
      startDate,
      kvnr: person.kvnr,
    };
    if (JSON.stringify(body) === (await newestProgress(db, app.now()))) return;
    await enqueueMessage(db, message('progress', body, app));
  });
}

/** Notes what an answer changes, in the write that logs its message. `message.body` is the whole body, as it was sent. */
export type ReplyTaker = (
  db: Database,
  message: OutgoingMessage,
  answered: Reply,
  now: Date,
) => Promise<void>;

/** Takers of the rooms that messages come from, by their kinds. */
export type ReplyTakers = Partial<Readonly<Record<Reply['kind'], ReplyTaker>>>;

const takeReminders: ReplyTaker = async (db, { body }, answered) =>
  await writeReminderSettings(db, settingsAfter(await readReminderSettings(db), body, answered));

const takeActivation: ReplyTaker = async (db, _message, answered) => {
  const participation = await readParticipation(db);
  if (answered.kind !== 'activation' || participation === null) return;
  const { reply } = answered;
  await writeParticipation(db, {
    ...participation,
    activation: reply.outcome === 'accepted' ? 'accepted' : reply.reason,
    ...(reply.outcome === 'accepted' && {
      practiceName: reply.practiceName,
      programmeId: reply.programme,
    }),
  });
};

const OWN_TAKERS: ReplyTakers = {
  activation: takeActivation,
  reminders: takeReminders,
  'mail-reminders': takeReminders,
};

/** Takes the server's answer to a message: logs it, and lets the room that it came from note what it changes. */
export async function takeReply(
  db: Database,
  message: OutgoingMessage,
  answered: Reply,
  now: Date,
  takers: ReplyTakers = {},
): Promise<void> {
  await db.write(async () => {
    const answer = answered.reply.outcome === 'refused' ? 'refused' : 'accepted';
    const body = forLog(message.kind, message.body);
    await logSent(db, { ...message, body, sentAtIso: now.toISOString(), answer });
    await { ...takers, ...OWN_TAKERS }[answered.kind]?.(db, message, answered, now);
  });
}
