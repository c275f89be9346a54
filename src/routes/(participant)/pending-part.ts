import { paradigmById } from '#lib/paradigms/registry.ts';
import { testsOf } from '#lib/programme/programme.ts';
import { partsWith, pendingDelay, type DelayState } from '#lib/session/delay.ts';
import type { Plan } from './plan.ts';

/** The second part of a test that is waited for, or may be done now; null where none is next. */
export function pendingPart({ programme, sessions }: Plan, now: Date): DelayState | null {
  const steps = programme.tasks.flatMap(testsOf);
  for (const session of sessions) {
    const step = steps.find(({ paradigm, form }) => paradigm === session.paradigm && form === session.form);
    const state = pendingDelay(session, partsWith(paradigmById(session.paradigm).parts, step?.delayMin), now);
    if (state !== null) return state;
  }
  return null;
}
