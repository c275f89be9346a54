import type { Session } from '#lib/domain/session.ts';
import type { Database } from '#lib/storage/database.ts';
import { writeDeletedTest } from '#lib/storage/records/deleted-test.ts';
import { sessions } from '#lib/storage/records/session.ts';
import { readTrials, trials } from '#lib/storage/records/trial.ts';

/**
 * Deletes one test: its session and all its rows, from both copies on the device. Of a test that was finished the fact
 * remains that it was done, on which day and with which form. The practice was told so, and it stays true; and the
 * same pictures, shown again, would be remembered from the first time. Of one that was not finished nothing remains.
 */
export async function deleteTest(db: Database, session: Session): Promise<void> {
  const { id, paradigm, form, completedOn } = session;
  await db.write(async () => {
    for (const row of await readTrials(db, id)) await db.remove(trials, row.id);
    await db.remove(sessions, id);
    if (completedOn !== null) await writeDeletedTest(db, { id, paradigm, form, completedOn });
  });
  await db.forgetRemoved();
}
