import { localDate } from '#lib/domain/calendar.ts';
import type { ConsentMessage } from '#lib/progress/wire/consents.ts';
import type { Database } from '#lib/storage/database.ts';
import {
  noteConsentShown,
  readConsentNotices,
  readConsents,
  writeConsent,
  type ConsentReceipt,
} from '#lib/storage/records/consent.ts';
import { enqueueMessage, readOutbox, readSent } from '#lib/storage/records/message.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import {
  consentState,
  lapsedTexts,
  requiredRenewals,
  type ConsentHistory,
  type ConsentState,
  type RequiredRenewal,
} from './state.ts';
import { CONSENT_TEXTS, consentText, newestVersion, type ConsentId } from './texts.ts';

/** What of the app the consents need. */
export interface ConsentApp {
  readonly db: Database;
  readonly now: () => Date;
  /** UUID of a message. */
  readonly newId: () => string;
}

/** A refused receipt is tried again after so long, milliseconds. */
const RETRY_MS = 24 * 60 * 60 * 1000;

/** A receipt and its message are for the same text, and every receipt of a text has moments of its own. */
function freeMoment(receipts: readonly ConsentReceipt[], now: Date): string {
  const taken = new Set(receipts.flatMap(({ givenAtIso, withdrawnAtIso }) => [givenAtIso, withdrawnAtIso]));
  let moment = now;
  // The clock stands still after it was set back a little (domain/clock.ts).
  while (taken.has(moment.toISOString())) moment = new Date(moment.getTime() + 1);
  return moment.toISOString();
}

async function receiptsOf(db: Database, id: ConsentId): Promise<readonly ConsentReceipt[]> {
  return (await readConsents(db)).filter(({ textId }) => textId === id);
}

/** Notes that the person agrees to a text in its newest version, and queues the message about it. Twice is once. */
export async function giveConsent(app: ConsentApp, id: ConsentId): Promise<void> {
  const { db, now } = app;
  await db.write(async () => {
    const textVersion = newestVersion(consentText(id));
    const own = await receiptsOf(db, id);
    const isGiven = own.some(
      (receipt) => receipt.withdrawnAtIso === null && receipt.textVersion >= textVersion,
    );
    if (isGiven) return;
    const givenAtIso = freeMoment(own, now());
    await writeConsent(db, { textId: id, textVersion, givenAtIso, withdrawnAtIso: null });
    await queueReceipts(app);
  });
}

/** Notes that the person takes a consent back, in every version, and queues the messages. Without one: nothing. */
export async function withdrawConsent(app: ConsentApp, id: ConsentId): Promise<void> {
  const { db, now } = app;
  await db.write(async () => {
    const own = await receiptsOf(db, id);
    const withdrawnAtIso = freeMoment(own, now());
    for (const receipt of own) {
      if (receipt.withdrawnAtIso === null) await writeConsent(db, { ...receipt, withdrawnAtIso });
    }
    await queueReceipts(app);
  });
}

/**
 * Takes back what was given to an old version of an optional text whose notice is over. Returns which: the caller ends
 * what they were for.
 */
export async function withdrawLapsed(app: ConsentApp): Promise<readonly ConsentId[]> {
  const lapsed = lapsedTexts(CONSENT_TEXTS, await readHistory(app.db), localDate(app.now()));
  for (const id of lapsed) await withdrawConsent(app, id);
  return lapsed;
}

/**
 * Queues a message about every giving and withdrawing that the server has not heard of: so it may be called whenever
 * the app starts, and what was refused because the activation code was wrong is sent again once there is a good one.
 * Nothing is queued before there is a device key, or while the code is refused; what was refused just now is tried again
 * a day later.
 */
export async function queueReceipts({ db, now, newId }: ConsentApp): Promise<void> {
  await db.write(async () => {
    const activation = (await readParticipation(db))?.activation;
    if (activation !== 'accepted' && activation !== 'waiting') return;
    const dayAgoIso = new Date(now().getTime() - RETRY_MS).toISOString();
    const answered = (await readSent(db)).filter(
      ({ answer, sentAtIso }) => answer === 'accepted' || sentAtIso > dayAgoIso,
    );
    const heard = new Set(
      [...answered, ...(await readOutbox(db))].flatMap(({ kind, body }) =>
        kind === 'consent' ? [body] : [],
      ),
    );
    const messages = (await readConsents(db))
      .flatMap(messagesOf)
      .toSorted((a, b) => a.at.localeCompare(b.at));
    for (const message of messages) {
      const body = JSON.stringify(message);
      if (heard.has(body)) continue;
      await enqueueMessage(db, { id: newId(), kind: 'consent', body, createdAtIso: now().toISOString() });
    }
  });
}

// Key by key: whatever else a receipt may one day hold cannot slip into the message.
function messagesOf({ textId, textVersion, givenAtIso, withdrawnAtIso }: ConsentReceipt): ConsentMessage[] {
  const given: ConsentMessage = { textId, textVersion, state: 'given', at: givenAtIso };
  if (withdrawnAtIso === null) return [given];
  return [given, { textId, textVersion, state: 'withdrawn', at: withdrawnAtIso }];
}

async function readHistory(db: Database): Promise<ConsentHistory> {
  const [receipts, notices] = await Promise.all([readConsents(db), readConsentNotices(db)]);
  return { receipts, notices };
}

/** How every consent stands. */
export async function readConsentStates(
  db: Database,
  now: Date,
): Promise<Readonly<Record<ConsentId, ConsentState>>> {
  const history = await readHistory(db);
  const today = localDate(now);
  return Object.fromEntries(
    CONSENT_TEXTS.map((text) => [text.id, consentState(text, history, today)]),
  ) as Record<ConsentId, ConsentState>;
}

/** What stands between a person who takes part and the tests; nothing before participation has begun. */
export interface Renewals {
  readonly due: readonly RequiredRenewal<ConsentId>[];
  /** Whether there are no tests until the person agrees. */
  readonly isStopped: boolean;
}

/**
 * Which required texts the person must agree to. Call it where they are shown at once: the 14 days of a changed text
 * begin with it.
 */
export async function showRenewals(db: Database, now: Date): Promise<Renewals> {
  const startedOn = (await readParticipation(db))?.startedOn ?? null;
  if (startedOn === null) return { due: [], isStopped: false };
  const today = localDate(now);
  const due = requiredRenewals(CONSENT_TEXTS, await readHistory(db), today);
  for (const { id, state } of due) {
    if (state.kind !== 'renew') continue;
    await noteConsentShown(db, { textId: id, textVersion: newestVersion(consentText(id)), shownOn: today });
  }
  return { due, isStopped: due.some(({ state }) => state.kind !== 'renew') };
}
