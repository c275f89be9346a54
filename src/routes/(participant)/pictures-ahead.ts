import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import { testsOf } from '#lib/programme/programme.ts';
import type { Schedule } from '#lib/programme/schedule.ts';
import type { StimulusForm } from '#lib/stimuli/offline.ts';

/** For so long the app shall do without internet, days: a month, and some to spare. */
export const AHEAD_DAYS = 42;

/** Pictures of a task that is open or to come. */
export interface PictureNeed {
  readonly form: StimulusForm;
  /** Local day from which the task is open. */
  readonly neededOn: IsoDate;
}

/** What the tasks of the coming weeks show, the next one first. */
export function picturesAhead({ today, tasks }: Pick<Schedule, 'today' | 'tasks'>): readonly PictureNeed[] {
  return tasks
    .filter(({ state }) => state === 'open' || state === 'later')
    .filter(({ opensOn }) => opensOn <= addDays(today, AHEAD_DAYS))
    .toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
    .flatMap(({ task, opensOn }) =>
      testsOf(task).flatMap(({ paradigm, form }): readonly PictureNeed[] => {
        const { pictures } = paradigmById(paradigm);
        return pictures.kind === 'form' ? [{ form: { test: pictures.test, form }, neededOn: opensOn }] : [];
      }),
    );
}

/**
 * Last day on which nothing is missing, with the first `kept` of the needs on the device; null: something that is
 * needed next is missing.
 * @param farthest the last day that was looked at
 */
export function readyUntil(needs: readonly PictureNeed[], kept: number, farthest: IsoDate): IsoDate | null {
  const missing = needs[kept];
  if (missing === undefined) return farthest;
  return missing.neededOn === needs[0]?.neededOn ? null : addDays(missing.neededOn, -1);
}
