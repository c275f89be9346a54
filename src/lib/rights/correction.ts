import { readBirthday, type BirthdayReading, type IsoDate } from '#lib/domain/calendar.ts';
import { readKvnr, type KvnrReading } from '#lib/domain/kvnr.ts';
import { SEXES, type Person } from '#lib/domain/person.ts';
import type { Database } from '#lib/storage/database.ts';
import { dropMessages, readOutbox } from '#lib/storage/records/message.ts';
import { writePerson } from '#lib/storage/records/person.ts';

/** What stands in the form, as typed. */
export interface CorrectionFields {
  readonly firstName: string;
  readonly lastName: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly sex: string;
  readonly kvnr: string;
}

/** What is wrong, field by field, in the words of the domain; at least one is there. */
export interface CorrectionProblems {
  readonly first: boolean;
  readonly last: boolean;
  /** Null: nothing. */
  readonly birthday: (BirthdayReading & { readonly ok: false }) | null;
  readonly sex: boolean;
  readonly kvnr: (KvnrReading & { readonly ok: false }) | null;
}

/** What a change reaches: the letter alone, the comparison groups, or the next message to the practice. */
export const CORRECTIONS = ['name', 'birthday', 'sex', 'kvnr'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** The form as it opens: what is known. */
export function fieldsOf({ firstName, lastName, birthday, sex, kvnr }: Person): CorrectionFields {
  const [year = '', month = '', day = ''] = birthday.split('-');
  return { firstName, lastName, day: String(Number(day)), month: String(Number(month)), year, sex, kvnr };
}

/** Reads the form by the same rules as signing up. @param today local day, for the age */
export function readCorrection(
  fields: CorrectionFields,
  today: IsoDate,
):
  | { readonly ok: true; readonly value: Person }
  | { readonly ok: false; readonly problems: CorrectionProblems } {
  const [firstName, lastName] = [fields.firstName.trim(), fields.lastName.trim()];
  const birthday = readBirthday(fields.day, fields.month, fields.year, today);
  const sex = SEXES.find((one) => one === fields.sex);
  const kvnr = readKvnr(fields.kvnr);
  if (firstName !== '' && lastName !== '' && birthday.ok && sex !== undefined && kvnr.ok)
    return { ok: true, value: { firstName, lastName, birthday: birthday.birthday, sex, kvnr: kvnr.kvnr } };
  return {
    ok: false,
    problems: {
      first: firstName === '',
      last: lastName === '',
      birthday: birthday.ok ? null : birthday,
      sex: sex === undefined,
      kvnr: kvnr.ok ? null : kvnr,
    },
  };
}

/** What differs. */
export function correctionsBetween(before: Person, after: Person): readonly Correction[] {
  const changed: Readonly<Record<Correction, boolean>> = {
    name: before.firstName !== after.firstName || before.lastName !== after.lastName,
    birthday: before.birthday !== after.birthday,
    sex: before.sex !== after.sex,
    kvnr: before.kvnr !== after.kvnr,
  };
  return CORRECTIONS.filter((one) => changed[one]);
}

/**
 * Keeps the person as corrected; the old values go from both copies on the device. Progress that still waits with the old
 * insurance number is taken back: the next look at the programme queues it with the new one.
 */
export async function correctPerson(
  db: Database,
  before: Person,
  after: Person,
): Promise<readonly Correction[]> {
  const changed = correctionsBetween(before, after);
  if (changed.length === 0) return changed;
  await db.write(async () => {
    await writePerson(db, after);
    if (!changed.includes('kvnr')) return;
    const waiting = (await readOutbox(db)).filter(({ kind }) => kind === 'progress');
    await dropMessages(
      db,
      waiting.map(({ id }) => id),
    );
  });
  await db.forgetRemoved();
  return changed;
}
