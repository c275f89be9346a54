import type { DayOf, IsoDate } from '#lib/domain/calendar.ts';
import { PARTICIPATION, correctionsAt, trueDay, type ClockCorrection } from '#lib/domain/clock-correction.ts';
import type { Pause } from '#lib/domain/pause.ts';
import type { Session } from '#lib/domain/session.ts';
import type { Step } from './programme.ts';

/** A step that was begun. */
export interface StepDone {
  readonly step: Step;
  /** Local day of completion; null: begun, not completed. */
  readonly doneOn: IsoDate | null;
}

/** Days on which the programme waits, both included; `to` null: until the person goes on. */
export interface PausedDays {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** What has happened in a participation, as far as the programme needs to know. */
export interface Course {
  /** Local day on which participation began. */
  readonly startedOn: IsoDate;
  readonly steps: readonly StepDone[];
  readonly pauses: readonly PausedDays[];
}

/** What is stored of a participation, as far as a course is made of it. */
export interface CourseRecords {
  /** Local day on which the consents were complete. */
  readonly startedOn: IsoDate;
  readonly sessions: readonly Pick<Session, 'id' | 'paradigm' | 'form' | 'completedOn'>[];
  readonly answerSheets: readonly {
    readonly id: string;
    readonly questionnaire: string;
    readonly occasion: number;
    readonly completedOn: IsoDate | null;
  }[];
  readonly pauses: readonly Pause[];
  readonly corrections: readonly ClockCorrection[];
}

/** The course as the records tell it, each on its true day. */
export function courseOf(records: CourseRecords, now: Date, dayOf: DayOf): Course {
  const corrections = correctionsAt(now, records.corrections);
  const trueOr = (id: string, day: IsoDate | null): IsoDate | null =>
    day === null ? null : trueDay(id, day, corrections, dayOf);
  const { sessions, answerSheets, pauses, startedOn } = records;
  return {
    startedOn: trueDay(PARTICIPATION, startedOn, corrections, dayOf),
    steps: [
      ...sessions.map(({ id, paradigm, form, completedOn }) => ({
        step: { paradigm, form },
        doneOn: trueOr(id, completedOn),
      })),
      ...answerSheets.map(({ id, questionnaire, occasion, completedOn }) => ({
        step: { questionnaire, occasion },
        doneOn: trueOr(id, completedOn),
      })),
    ],
    pauses: pauses.map(({ id, from, to }) => ({
      from: trueDay(id, from, corrections, dayOf),
      to: trueOr(id, to),
    })),
  };
}
