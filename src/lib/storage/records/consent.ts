import * as v from 'valibot';
import { isDay, type IsoDate } from '#lib/domain/calendar.ts';
import { namedText } from '#lib/domain/checks.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/**
 * That the person agreed to one text, in one version, at one moment, and when they took it back. Who agrees again has
 * another receipt; none is ever overwritten.
 */
export interface ConsentReceipt {
  /** Name of the text (consent/texts.ts). */
  readonly textId: string;
  /** The version that was on the screen, from 1. */
  readonly textVersion: number;
  /** ISO 8601, UTC, to the millisecond. */
  readonly givenAtIso: string;
  /** The same; null while the consent is not taken back. */
  readonly withdrawnAtIso: string | null;
}

/** That a new version of a text was shown: from this day on the person has 14 days. */
export interface ConsentNotice {
  readonly textId: string;
  readonly textVersion: number;
  /** Local day on which it was first on the screen. */
  readonly shownOn: IsoDate;
}

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

const receiptSchema: v.GenericSchema<unknown, ConsentReceipt> = v.strictObject({
  textId: v.string(),
  textVersion: version,
  givenAtIso: v.string(),
  withdrawnAtIso: v.nullable(v.string()),
});

const noticeSchema: v.GenericSchema<unknown, ConsentNotice> = v.strictObject({
  textId: v.string(),
  textVersion: version,
  shownOn: namedText<IsoDate>(isDay),
});

/** A receipt that the person had closed by withdrawing would have been changed. */
export class ReceiptClosed extends Error {
  override name = 'ReceiptClosed';
  constructor({ textId, textVersion }: ConsentReceipt) {
    super(`The receipt of “${textId}”, version ${textVersion}, was closed before: give it another moment.`);
  }
}

export const consents = recordType('consent', receiptSchema, {
  keyOf: ({ textId, textVersion, givenAtIso }) => `${textId} ${textVersion} ${givenAtIso}`,
});

export const consentNotices = recordType('consent-notice', noticeSchema, {
  keyOf: ({ textId, textVersion }) => `${textId} ${textVersion}`,
});

/** All receipts, also of consents that were taken back; in no particular order. */
export async function readConsents(db: Database): Promise<readonly ConsentReceipt[]> {
  return await db.all(consents);
}

/** Adds a receipt, or notes in an open one that it was taken back. Throws ReceiptClosed for a closed one. */
export async function writeConsent(db: Database, receipt: ConsentReceipt): Promise<void> {
  await db.write(async () => {
    const known = await db.get(consents, consents.keyOf(receipt));
    const closedAt = known?.withdrawnAtIso ?? null;
    if (closedAt !== null && closedAt !== receipt.withdrawnAtIso) throw new ReceiptClosed(receipt);
    await db.put(consents, receipt);
  });
}

export async function readConsentNotices(db: Database): Promise<readonly ConsentNotice[]> {
  return await db.all(consentNotices);
}

/** Notes when a version was first shown; a later showing changes nothing. */
export async function noteConsentShown(db: Database, notice: ConsentNotice): Promise<void> {
  await db.write(async () => {
    if ((await db.get(consentNotices, consentNotices.keyOf(notice))) === null) {
      await db.add(consentNotices, notice);
    }
  });
}
