/** What a deleted test leaves is enough for the programme: nothing that the practice was told changes. */
import { describe, expect, it } from 'vitest';
import { addDays, localDate, type IsoDate } from '#lib/domain/calendar.ts';
import { courseOf, type CourseRecords } from '#lib/programme/course.ts';
import { isTest } from '#lib/programme/programme.ts';
import { progressOf } from '#lib/programme/progress.ts';
import { schedule } from '#lib/programme/schedule.ts';
import { shippedProgrammes } from '#lib/programme/shipped.ts';
import type { DeletedTest } from '#lib/storage/records/deleted-test.ts';

const START = '2026-01-05' as IsoDate;
const NOW = new Date('2026-03-02T09:00:00Z');
const TODAY = '2026-03-02' as IsoDate;

describe.each([...shippedProgrammes.values()])('in the programme $id', (programme) => {
  const begun = programme.tasks.slice(0, 8);
  const dayOf = (week: number): IsoDate => addDays(START, 7 * (week - 1));
  const done: readonly DeletedTest[] = begun.flatMap(({ week, steps }) =>
    steps.flatMap((step) => {
      if (!isTest(step)) return [];
      const { paradigm, form } = step;
      return [{ id: `${paradigm} ${form}`, paradigm, form, completedOn: dayOf(week) }];
    }),
  );
  const answerSheets = begun.flatMap(({ week, steps }) =>
    steps.flatMap((step) =>
      isTest(step)
        ? []
        : [{ ...step, id: `${step.questionnaire} ${step.occasion}`, completedOn: dayOf(week) }],
    ),
  );

  function standing(sessions: CourseRecords['sessions']) {
    const records = { startedOn: START, sessions, answerSheets, pauses: [], corrections: [] };
    const { tasks, due } = schedule(programme, courseOf(records, NOW, localDate), TODAY);
    return { progress: progressOf({ tasks }), due };
  }

  it('a test counts as done, and is not due again, whichever is deleted', () => {
    const before = standing(done);
    for (const one of done) {
      const left = done.filter(({ id }) => id !== one.id);
      expect(standing([...left, one])).toEqual(before);
    }
  });

  it('without what it leaves the test would be due again', () => {
    expect(standing(done.slice(1))).not.toEqual(standing(done));
  });
});
