import { toBase64Url } from '#lib/domain/base64url.ts';
import { readActivationCode, type CodeReading } from '#lib/domain/activation-code.ts';
import { giveConsent, readConsentStates } from '#lib/consent/receipts.ts';
import { isInForce } from '#lib/consent/state.ts';
import { REQUIRED_TEXTS } from '#lib/consent/texts.ts';
import { ageOn, localDate, readBirthday, type BirthdayReading } from '#lib/domain/calendar.ts';
import { readKvnr, type KvnrReading } from '#lib/domain/kvnr.ts';
import { SEXES, type Person, type Sex } from '#lib/domain/person.ts';
import type { Database } from '#lib/storage/database.ts';
import { clearDraft, readDraft, writeDraft, type Draft } from '#lib/storage/records/draft.ts';
import {
  readParticipation,
  writeParticipation,
  type Participation,
} from '#lib/storage/records/participation.ts';
import { readPerson, writePerson } from '#lib/storage/records/person.ts';
import { keepCode } from './participation.ts';

export const ENROLMENT_STEPS = [
  'code',
  'protect',
  'name',
  'birthday',
  'sex',
  'kvnr',
  'confirm',
  'consent-0',
  'consent-1',
  'consent-2',
] as const;
/** The fields that a person fills in, in the order of the steps. */
const FIELDS = ['code', 'firstName', 'lastName', 'day', 'month', 'year', 'sex', 'kvnr'] as const;
type EnrolmentField = (typeof FIELDS)[number];

function fieldsFrom(known: Draft): Record<EnrolmentField, string> {
  return Object.fromEntries(FIELDS.map((field) => [field, known[field] ?? ''])) as Record<
    EnrolmentField,
    string
  >;
}

export type EnrolmentStep = (typeof ENROLMENT_STEPS)[number];

/** What is wrong with a step, in the words of the domain; null while nothing is. */
export type EnrolmentProblem =
  | { readonly step: 'code'; readonly reading: CodeReading & { ok: false } }
  | { readonly step: 'code'; readonly refusal: Exclude<Participation['activation'], 'waiting' | 'accepted'> }
  | { readonly step: 'name'; readonly field: 'first' | 'last' }
  | { readonly step: 'birthday'; readonly reading: BirthdayReading & { ok: false } }
  | { readonly step: 'sex' }
  | { readonly step: 'kvnr'; readonly reading: KvnrReading & { ok: false } };

export interface EnrolmentDependencies {
  readonly db: Database;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Asks the server about the code, for as long as a person would wait; the answer is then in the database. */
  readonly askServer: () => Promise<void>;
  /** Whether a password was chosen already: then it is not asked for again. */
  readonly isProtected: () => boolean;
}

/** Signing up, one question a step. Every step is kept at once: a reload goes on where the person was. */
export class Enrolment {
  step: EnrolmentStep = $state('code');
  fields = $state(fieldsFrom({}));
  problem: EnrolmentProblem | null = $state.raw(null);
  participation: Participation | null = $state.raw(null);
  busy = $state(false);
  done = $state(false);

  readonly #app: EnrolmentDependencies;

  constructor(app: EnrolmentDependencies) {
    this.#app = app;
  }

  /** Takes up what was kept. `code` comes from a scanned link. */
  async begin(code: string): Promise<void> {
    const { db } = this.#app;
    const { step, ...fields } = await readDraft(db);
    this.participation = await readParticipation(db);
    this.fields = fieldsFrom({ code: this.participation?.code ?? '', ...fields });
    const known = ENROLMENT_STEPS.find((one) => one === step);
    if (known !== undefined) this.step = known;
    if (this.#hasStarted()) this.step = 'code';
    if (code !== '' && this.participation?.activation !== 'accepted') {
      this.fields.code = code;
      this.step = 'code';
    }
  }

  back(): void {
    this.problem = null;
    this.step = this.#neighbour(-1) ?? 'code';
  }

  /** The step before or after this one; the vault's protection is chosen once. */
  #neighbour(by: 1 | -1): EnrolmentStep | undefined {
    const steps = ENROLMENT_STEPS.filter(
      (step) => step !== 'protect' || step === this.step || !this.#app.isProtected(),
    );
    return steps[steps.indexOf(this.step) + by];
  }

  /** Checks the step, keeps it and goes on; or says what is wrong. */
  async next(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      this.problem = await this.#check();
      if (this.problem === null) await this.#advance();
    } finally {
      this.busy = false;
    }
  }

  #hasStarted(): boolean {
    return (this.participation?.startedOn ?? null) !== null;
  }

  text(field: EnrolmentField): string {
    return this.fields[field].trim();
  }

  async #check(): Promise<EnrolmentProblem | null> {
    switch (this.step) {
      case 'code':
        return await this.#checkCode();
      case 'name':
        if (this.text('firstName') === '') return { step: 'name', field: 'first' };
        return this.text('lastName') === '' ? { step: 'name', field: 'last' } : null;
      case 'birthday': {
        const reading = this.#birthday();
        return reading.ok ? null : { step: 'birthday', reading };
      }
      case 'sex':
        return SEXES.some((sex) => sex === this.text('sex')) ? null : { step: 'sex' };
      case 'kvnr': {
        const reading = readKvnr(this.text('kvnr'));
        return reading.ok ? null : { step: 'kvnr', reading };
      }
      case 'protect':
      case 'confirm':
        return null;
      case 'consent-0':
      case 'consent-1':
      case 'consent-2':
        return await this.#giveConsent(Number(this.step.slice(-1)));
    }
  }

  async #checkCode(): Promise<EnrolmentProblem | null> {
    const { db, now, newId, askServer } = this.#app;
    const reading = readActivationCode(this.text('code'));
    if (!reading.ok) return { step: 'code', reading };
    const newDeviceKey = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
    await keepCode(db, reading.code, { now, newId, newDeviceKey });
    await askServer();
    this.participation = await readParticipation(db);
    const state = this.participation?.activation ?? 'waiting';
    return state === 'waiting' || state === 'accepted' ? null : { step: 'code', refusal: state };
  }

  #birthday(): BirthdayReading {
    return readBirthday(this.text('day'), this.text('month'), this.text('year'), localDate(this.#app.now()));
  }

  async #giveConsent(index: number): Promise<EnrolmentProblem | null> {
    const text = REQUIRED_TEXTS[index];
    if (text === undefined) throw new RangeError(`There is no consent ${index}`);
    const reading = this.#birthdayFrom(text.fromAge ?? 0);
    if (!reading.ok) {
      this.step = 'birthday';
      return { step: 'birthday', reading };
    }
    await giveConsent(this.#app, text.id);
    return null;
  }

  /** The birthday once more, on the day of the consent: the clock may have been set since it was typed. */
  #birthdayFrom(age: number): BirthdayReading {
    const reading = this.#birthday();
    const isOldEnough = reading.ok && ageOn(localDate(this.#app.now()), reading.birthday) >= age;
    return !reading.ok || isOldEnough ? reading : { ok: false, reason: 'under18' };
  }

  async #advance(): Promise<void> {
    const { db } = this.#app;
    const following = this.#neighbour(1);
    // A new code for somebody who has long begun: nothing else is asked again.
    if (this.#hasStarted() || following === undefined) {
      await this.#finish();
      return;
    }
    await writeDraft(db, { ...$state.snapshot(this.fields), step: following } satisfies Draft);
    this.step = following;
  }

  async #finish(): Promise<void> {
    const { db, now } = this.#app;
    const participation = await readParticipation(db);
    if (participation === null) throw new Error('Enrolment finished without a code: the steps were skipped');
    if (participation.startedOn === null) {
      const person = this.#person();
      await db.write(async () => {
        await writePerson(db, person);
        await writeParticipation(db, { ...participation, startedOn: localDate(now()) });
        await clearDraft(db);
      });
    }
    this.done = true;
  }

  #person(): Person {
    const birthday = this.#birthday();
    const kvnr = readKvnr(this.text('kvnr'));
    if (!birthday.ok || !kvnr.ok)
      throw new Error('Enrolment finished with an unread field: the steps were skipped');
    return {
      firstName: this.text('firstName'),
      lastName: this.text('lastName'),
      birthday: birthday.birthday,
      sex: this.text('sex') as Sex,
      kvnr: kvnr.kvnr,
    };
  }
}

/**
 * Whether somebody has finished signing up on this device, and every required consent is in force: also one to an older
 * version, while there is time to agree to the newer one.
 */
export async function isEnrolled(db: Database, now: Date): Promise<boolean> {
  const [person, participation, states] = await Promise.all([
    readPerson(db),
    readParticipation(db),
    readConsentStates(db, now),
  ]);
  return (
    person !== null &&
    (participation?.startedOn ?? null) !== null &&
    REQUIRED_TEXTS.every(({ id }) => isInForce(states[id]))
  );
}
