import { reportProgress } from '#lib/account/participation.ts';
import { progressOf } from '#lib/programme/programme.ts';
import { TWELVE_WEEKS } from '#lib/programme/twelve-weeks.ts';
import { readPerson } from '#lib/storage/records/person.ts';
import { readSessions } from '#lib/storage/records/session.ts';
import type { App } from './app-context.ts';

/** Queues the progress if it has changed, and carries what waits as far as the network allows. */
export async function sendProgress(app: App): Promise<void> {
  const person = await readPerson(app.db);
  if (person !== null)
    await reportProgress(app.db, person, progressOf(TWELVE_WEEKS, await readSessions(app.db)), app);
  await app.post.carry();
}
