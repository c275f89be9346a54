import { addDays, type IsoDate } from '../src/lib/domain/calendar.ts';
import { createRng } from '../src/lib/domain/rng.ts';
import { testsOf, type Programme } from '../src/lib/programme/programme.ts';
import { RECORD_FORMAT, RECORD_VERSION, type PersonRecord } from '../src/lib/scoring/export/record.ts';
import type { Recording } from '../src/lib/scoring/recording.ts';
import {
  drawAbility,
  simulateSession,
  virtualPerson,
  type VirtualTask,
} from '../src/lib/scoring/virtual-participant.ts';

/** First day of every virtual participation. */
const BEGUN_ON = '2026-09-07' as IsoDate;

/**
 * All sessions of one virtual participant, each done on the day on which it opens, with one ability throughout. The
 * same programme, forms, seed and number give the same recordings.
 * @param number from 1
 */
export function simulateCourse(
  programme: Programme,
  taskFor: (paradigm: string, form: number) => VirtualTask,
  seed: string,
  number: number,
): readonly { readonly week: number; readonly recording: Recording }[] {
  const own = createRng(`${seed}/${number}`);
  const person = virtualPerson(number, own);
  const ability = drawAbility(own);
  return programme.tasks.flatMap((task) =>
    testsOf(task).map(({ paradigm, form }) => {
      const planSeed = `${seed}/${number}/${paradigm}/${form}`;
      const on = addDays(BEGUN_ON, (task.week - 1) * 7 + task.day);
      const sitting = { person, ability, day: on, seed: planSeed };
      return {
        week: task.week,
        recording: simulateSession(taskFor(paradigm, form), sitting, createRng(`${planSeed}/answers`)),
      };
    }),
  );
}

/** A week after the last task of twelve weeks. */
const EXPORTED_AT = '2026-12-07T09:00:00.000Z';

/** The whole record of a virtual participant, as the app exports one; without questionnaires, which nobody answered. */
export function recordOf(programme: Programme, recordings: readonly Recording[]): PersonRecord {
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    createdAtIso: EXPORTED_AT,
    appVersion: recordings[0]?.session.appVersion ?? '',
    person: recordings[0]?.person ?? null,
    participation: {
      programmeId: programme.id,
      programmeVersion: programme.version,
      startedOn: BEGUN_ON,
    },
    sessions: recordings.map(({ session }) => session),
    trials: recordings.flatMap(({ rows }) => rows),
    answerSheets: [],
    questionnaires: [],
    deviceChecks: [],
  };
}
