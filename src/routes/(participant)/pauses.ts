import { addDays, localDate } from '#lib/domain/calendar.ts';
import { readPauses, writePause } from '#lib/storage/records/pause.ts';
import type { App } from './app-context.ts';

/** Begins a pause today. @param days its length; null: until the person goes on */
export async function beginPause(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  days: number | null,
): Promise<void> {
  const moment = now();
  const from = localDate(moment);
  const to = days === null ? null : addDays(from, days - 1);
  await writePause(db, { id: newId(), from, to, askedAtIso: moment.toISOString() });
}

/** Ends every pause with yesterday: today counts again. */
export async function endPause({ db, now }: Pick<App, 'db' | 'now'>): Promise<void> {
  const yesterday = addDays(localDate(now()), -1);
  for (const pause of await readPauses(db)) {
    if (pause.to === null || pause.to > yesterday) await writePause(db, { ...pause, to: yesterday });
  }
}
