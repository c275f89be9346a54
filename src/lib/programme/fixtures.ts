import { addDays, dayIn, type DayOf, type IsoDate } from '#lib/domain/calendar.ts';
import { PARTICIPATION, correctionsAt, type ClockCorrection } from '#lib/domain/clock-correction.ts';
import type { Pause } from '#lib/domain/pause.ts';
import { courseOf, type CourseRecords } from './course.ts';
import { isTest, type Programme, type Step } from './programme.ts';
import { schedule, type Schedule } from './schedule.ts';

const HOUR_MS = 3_600_000;

/** A record with the moment by which a clock that was set back is found out. */
type Stamped<T> = T & { readonly atIso: string };

/** A person with a tablet: true time goes on, the tablet's clock and time zone may be changed. For tests. */
export interface VirtualPerson {
  readonly now: () => Date;
  readonly today: () => IsoDate;
  readonly look: () => Schedule;
  /** Lets true time pass. */
  readonly wait: (hours: number) => void;
  /** Sets the tablet's clock so many hours off true time, and opens the app. */
  readonly setClock: (hoursAhead: number) => void;
  readonly fly: (timeZone: string) => void;
  /** Does the first steps of what is due; all of them unless said otherwise. Returns the steps done. */
  readonly work: (most?: number) => readonly Step[];
  readonly pause: (days: number | null) => void;
  readonly goOn: () => void;
  readonly update: (programme: Programme) => void;
}

/** @param begunIso true moment at which participation begins */
export function virtualPerson(
  start: Programme,
  begunIso: string,
  startZone = 'Europe/Berlin',
): VirtualPerson {
  let programme = start;
  let trueMs = Date.parse(begunIso);
  let aheadMs = 0;
  let timeZone = startZone;
  let sessions: Stamped<CourseRecords['sessions'][number]>[] = [];
  let sheets: Stamped<CourseRecords['answerSheets'][number]>[] = [];
  let pauses: Pause[] = [];
  const corrections: ClockCorrection[] = [];
  let count = 0;
  const startedAtIso = new Date(trueMs).toISOString();

  const now = (): Date => new Date(trueMs + aheadMs);
  const dayOf: DayOf = (moment) => dayIn(moment, timeZone);
  const today = (): IsoDate => dayOf(now());
  const startedOn = dayIn(new Date(startedAtIso), startZone);
  const stamps = (): readonly { id: string; atIso: string }[] => [
    { id: PARTICIPATION, atIso: startedAtIso },
    ...sessions,
    ...sheets,
    ...pauses.map(({ id, askedAtIso }) => ({ id, atIso: askedAtIso })),
  ];

  /** What the app does when it opens (storage/clock.ts). */
  function open(): void {
    const nowIso = now().toISOString();
    const known = correctionsAt(now(), corrections).flatMap(({ recordIds }) => recordIds);
    const ahead = stamps().filter(({ id, atIso }) => atIso > nowIso && !known.includes(id));
    if (ahead.length === 0) return;
    const latestIso =
      ahead
        .map(({ atIso }) => atIso)
        .toSorted()
        .at(-1) ?? nowIso;
    corrections.push({ wallIso: nowIso, latestIso, recordIds: ahead.map(({ id }) => id) });
  }

  function look(): Schedule {
    open();
    const records = { startedOn, sessions, answerSheets: sheets, pauses, corrections };
    return schedule(programme, courseOf(records, now(), dayOf), today());
  }

  function complete(step: Step): void {
    const common = { id: `r${(count += 1)}`, atIso: now().toISOString(), completedOn: today() };
    if (isTest(step)) sessions = [...sessions, { ...common, paradigm: step.paradigm, form: step.form }];
    else sheets = [...sheets, { ...common, questionnaire: step.questionnaire, occasion: step.occasion }];
  }

  return {
    now,
    today,
    look,
    wait: (hours) => void (trueMs += hours * HOUR_MS),
    setClock(hoursAhead) {
      aheadMs = hoursAhead * HOUR_MS;
      open();
    },
    fly: (zone) => void (timeZone = zone),
    work(most = Infinity) {
      const { due } = look();
      if (due.kind !== 'open') return [];
      const steps = due.next.openSteps.slice(0, most);
      for (const step of steps) complete(step);
      return steps;
    },
    pause(days) {
      const from = today();
      const to = days === null ? null : addDays(from, days - 1);
      pauses = [...pauses, { id: `r${(count += 1)}`, from, to, askedAtIso: now().toISOString() }];
    },
    goOn() {
      const yesterday = addDays(today(), -1);
      pauses = pauses.map((one) => (one.to === null || one.to > yesterday ? { ...one, to: yesterday } : one));
    },
    update: (next) => void (programme = next),
  };
}
