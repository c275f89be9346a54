import { localDate, type IsoDate } from '#lib/domain/calendar.ts';
import { isInForce } from '#lib/consent/state.ts';
import { readConsentStates } from '#lib/consent/receipts.ts';
import { retentionOn, type Retention } from '#lib/rights/retention.ts';
import { readConsents } from '#lib/storage/records/consent.ts';
import type { App } from './app-context.ts';
import type { Plan } from './plan.ts';

/** Local day of the last thing that was done, once the programme is over; null while it goes on. */
function endedOn({ schedule, sessions, answerSheets }: Plan): IsoDate | null {
  if (schedule.due.kind !== 'finished') return null;
  const days = [...sessions, ...answerSheets].flatMap(({ completedOn }) => completedOn ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** What becomes of the data of somebody who has agreed that they are deleted after the end. */
export async function readRetention({ db, now }: Pick<App, 'db' | 'now'>, plan: Plan): Promise<Retention> {
  const states = await readConsentStates(db, now());
  const given = (await readConsents(db)).filter(
    ({ textId, withdrawnAtIso }) => textId === 'deletion-after-end' && withdrawnAtIso === null,
  );
  const givenAtIso = given.map((receipt) => receipt.givenAtIso).toSorted()[0];
  const consent =
    isInForce(states['deletion-after-end']) && givenAtIso !== undefined
      ? { givenOn: localDate(new Date(givenAtIso)) }
      : null;
  return retentionOn(endedOn(plan), localDate(now()), consent);
}

/**
 * The day by the server's clock, from the head of one of its answers; null without a network. A tablet whose clock was
 * set ahead must not delete everything.
 */
export async function serverDay(): Promise<IsoDate | null> {
  const response = await fetch('/api/health', { cache: 'no-store', credentials: 'omit' }).catch(() => null);
  const moment = new Date(response?.headers.get('date') ?? '');
  return Number.isNaN(moment.getTime()) ? null : localDate(moment);
}
