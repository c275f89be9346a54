import { expect, it } from 'vitest';
import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import type { Task } from '#lib/programme/programme.ts';
import type { ScheduledTask } from '#lib/programme/schedule.ts';
import { AHEAD_DAYS, picturesAhead, readyUntil } from './pictures-ahead.ts';

const TODAY = '2026-11-23' as IsoDate;

function scheduled(form: number, inDays: number, state: ScheduledTask['state']): ScheduledTask {
  const steps = [
    { kind: 'test', paradigm: 'arrows', form: 1 },
    { kind: 'test', paradigm: 'picture-discrimination', form },
  ];
  const opensOn = addDays(TODAY, inDays);
  // Only what the function reads.
  return { task: { id: `t${form}`, steps } as unknown as Task, state, opensOn } as ScheduledTask;
}

const forms = (tasks: readonly ScheduledTask[]): number[] =>
  picturesAhead({ today: TODAY, tasks }).map(({ form }) => form.form);

it('takes the pictures of open and coming tasks, the next first, and none that is far off', () => {
  const tasks = [
    scheduled(1, -7, 'done'),
    scheduled(3, 14, 'later'),
    scheduled(2, 0, 'open'),
    scheduled(4, AHEAD_DAYS, 'later'),
    scheduled(5, AHEAD_DAYS + 1, 'later'),
    scheduled(6, -20, 'missed'),
  ];
  expect(forms(tasks)).toEqual([2, 3, 4]);
});

it('says until when nothing is missing', () => {
  const tasks = [scheduled(2, 0, 'open'), scheduled(3, 14, 'later'), scheduled(4, 21, 'later')];
  const needs = picturesAhead({ today: TODAY, tasks });
  const farthest = addDays(TODAY, AHEAD_DAYS);
  expect([0, 1, 2, 3].map((kept) => readyUntil(needs, kept, farthest))).toEqual([
    null,
    '2026-12-06',
    '2026-12-13',
    farthest,
  ]);
});
