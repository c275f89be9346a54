import type { ActivationCode } from '#lib/domain/activation-code.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Reply } from '#lib/progress/outbox.ts';
import type { ActivationMessage, ProgressMessage } from '#lib/progress/wire.ts';
import type { Database } from '#lib/storage/database.ts';
import {
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

/** 32 random bytes as base64url without padding, 43 characters. */
export function makeDeviceKey(random: Uint8Array): string {
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * Keeps a code and puts its activation into the outbox, in one step. A new code replaces one that was refused; the
 * device key and everything else already given stays.
 */
export async function keepCode(
  db: Database,
  code: ActivationCode,
  app: { readonly now: () => Date; readonly newId: () => string; readonly newDeviceKey: () => string },
): Promise<Participation> {
  return await db.transaction('rw', db.participations, db.outbox, async () => {
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
    await db.outbox
      .where('id')
      .anyOf(await waitingActivations(db))
      .delete();
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
  // What was sent while the clock was ahead is not the newest.
  const known = [...(await readSent(db)), ...(await readOutbox(db))].filter(
    ({ kind, createdAtIso }) => kind === 'progress' && createdAtIso <= nowIso,
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
}

/** Takes the server's answer to a message: logs it, and notes how the activation or the reminders stand. */
export async function takeReply(
  db: Database,
  sent: OutgoingMessage,
  answered: Reply,
  now: Date,
): Promise<void> {
  const { kind, reply } = answered;
  await db.transaction('rw', db.participations, db.reminders, db.outbox, db.sent, async () => {
    const answer = reply.outcome === 'refused' ? 'refused' : 'accepted';
    await logSent(db, { ...sent, sentAtIso: now.toISOString(), answer });
    if (kind === 'reminders' || kind === 'mail-reminders') {
      await writeReminderSettings(db, settingsAfter(await readReminderSettings(db), sent.body, answered));
      return;
    }
    const participation = await readParticipation(db);
    if (kind !== 'activation' || participation === null) return;
    await writeParticipation(db, {
      ...participation,
      activation: reply.outcome === 'accepted' ? 'accepted' : reply.reason,
      ...(reply.outcome === 'accepted' && {
        practiceName: reply.practiceName,
        programmeId: reply.programme,
      }),
    });
  });
}
