import type { Reminder } from '#lib/domain/reminder.ts';
import { pendingPart } from '../pending-part.ts';
import type { Plan } from '../plan.ts';

/**
 * What there is to be reminded of: the second part of a test, where its time is still to come, and the days from today
 * on on which a task opens, the next one first. Nothing while a pause without end lasts.
 */
export function remindersOf(plan: Plan, now: Date): readonly Reminder[] {
  const { today, due, tasks } = plan.schedule;
  if (due.kind === 'paused' && due.until === null) return [];
  const pending = pendingPart(plan, now);
  const days = tasks
    .filter(({ state, opensOn }) => (state === 'open' || state === 'later') && opensOn >= today)
    .map(({ opensOn }) => opensOn);
  return [
    ...(pending?.kind === 'waiting' ? [{ kind: 'part', atIso: pending.due.toISOString() } as const] : []),
    ...[...new Set(days)].toSorted().map((on) => ({ kind: 'task', on }) as const),
  ];
}
