/** Participants of a practice, as many as are wanted, written into the database at once. */
import { randomBytes, randomUUID } from 'node:crypto';
import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import { readKvnr } from '#lib/domain/kvnr.ts';
import type { ProgressMessage } from '#lib/progress/wire/participation.ts';
import { activationCode, participant, practice } from '#lib/server/database/schema.ts';
import type { Desk } from '#lib/server/desk.ts';
import { kvnrPlace } from '#lib/server/progress/kvnr-place.ts';

export interface Person {
  /** Of the row. */
  readonly id: string;
  readonly deviceKey: string;
  readonly kvnr: string;
}

/** As many as one statement takes: a parameter for each value, 65,535 at most. */
const AT_ONCE = 1000;

/** The `n`th number, with its check digit. */
export function kvnrOf(n: number): string {
  const body = `${String.fromCharCode(65 + (n % 26))}${String(n).padStart(8, '0')}`;
  const found = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find((text) => readKvnr(text).ok);
  if (found === undefined) throw new RangeError(`There is no number ${n}.`);
  return found;
}

/** People begin on this many days, one after the other. */
const DAYS = 600;

/** What somebody reports who has done `testsDone` tests, one a week. */
export function messageOf({ kvnr }: Pick<Person, 'kvnr'>, testsDone: number): ProgressMessage {
  const startDate = addDays('2025-01-06' as IsoDate, Number(kvnr.slice(1, 9)) % DAYS);
  return {
    testsDone,
    lastTestDate: testsDone === 0 ? null : addDays(startDate, 7 * (testsDone % 12)),
    testsRemaining: 12 - (testsDone % 12),
    startDate,
    kvnr,
  };
}

/** `isDemo`: its members need no second factor. */
export async function newPractice(desk: Desk, isDemo = false): Promise<string> {
  const id = randomUUID();
  await desk.db.insert(practice).values({ id, name: 'Praxis Dr. Beispiel', demo: isDemo });
  return id;
}

/** `hasReported`: with the five fields of a first message in their rows. */
export async function enrol(
  desk: Desk,
  practiceId: string,
  count: number,
  hasReported: boolean,
): Promise<Person[]> {
  const people = Array.from({ length: count }, (_, n) => ({
    id: randomUUID(),
    codeId: randomUUID(),
    deviceKey: randomBytes(32).toString('base64url'),
    kvnr: kvnrOf(n),
    testsDone: n % 13,
  }));
  const now = desk.now();
  for (let from = 0; from < count; from += AT_ONCE) {
    const part = people.slice(from, from + AT_ONCE);
    await desk.db.insert(activationCode).values(
      part.map(({ codeId }) => ({
        id: codeId,
        practiceId,
        codeFingerprint: codeId,
        codeSealed: null,
        state: 'redeemed' as const,
        createdAt: now,
        expiresAt: now,
      })),
    );
    await desk.db.insert(participant).values(
      part.map(({ id, codeId, deviceKey, kvnr, testsDone }) => {
        const row = {
          id,
          practiceId,
          activationCodeId: codeId,
          deviceKeyFingerprint: desk.keys.fingerprint('deviceKey', deviceKey),
        };
        if (!hasReported) return row;
        const { kvnr: _, ...days } = messageOf({ kvnr }, testsDone);
        return {
          ...row,
          ...days,
          lastMessageId: randomUUID(),
          kvnrSealed: desk.keys.seal(kvnrPlace(id), kvnr),
          kvnrFingerprint: desk.keys.fingerprint('kvnr', `${practiceId}\0${kvnr}`),
          receivedAt: now,
        };
      }),
    );
  }
  return people.map(({ id, deviceKey, kvnr }) => ({ id, deviceKey, kvnr }));
}
