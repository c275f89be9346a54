/** Codes are taken back, and that is noted with it. */
import { noted, type Actor } from '../audit/trail.ts';
import type { Desk } from '../desk.ts';
import { withdrawCode } from './codes.ts';
import { withdrawCodesWith } from './open-codes.ts';

/** One open code. `id`: of a form, whatever that holds. False: it is no longer open, or not this practice's. */
export async function withdrawOne(desk: Desk, actor: Actor, id: FormDataEntryValue | null): Promise<boolean> {
  if (typeof id !== 'string') return false;
  return await noted(desk, actor, 'withdrawCode', async (inside) => {
    const isOpen = await withdrawCode(inside, actor.practice.id, id);
    return { result: isOpen, about: isOpen ? { subjectId: id, count: 1 } : null };
  });
}

/** All that are open of those that were made together with one; says how many they were. */
export async function withdrawBatch(desk: Desk, actor: Actor, id: string): Promise<number> {
  return await noted(desk, actor, 'withdrawCode', async (inside) => {
    const count = await withdrawCodesWith(inside, actor.practice.id, id);
    return { result: count, about: count > 0 ? { subjectId: id, count } : null };
  });
}
