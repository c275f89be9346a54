import type { Database } from '../database/connection.ts';
import { DatabaseProgramError } from '../database/programs.ts';
import type { Keys } from '../secrets/keys.ts';
import type { Settings } from '../settings.ts';
import { engineOf, writeBackup } from './back-up.ts';
import { keepDaily, LOOK_EVERY_MS } from './daily.ts';

type RoundSettings = Pick<Settings, 'backupDirectory' | 'databaseUrl'>;

/**
 * Looks after the folder of backups now and every hour, where the settings name one, while the database is in use. Returns
 * what ends it once a running look is over. `tell` gets a line for the operator when a backup has failed.
 */
export function backUpDaily(
  settings: RoundSettings,
  database: Pick<Database, 'db' | 'dump'>,
  keys: Keys,
  tell: (line: string) => void,
): () => Promise<void> {
  const directory = settings.backupDirectory;
  if (directory === null) return async () => await Promise.resolve();
  let round: Promise<unknown> | null = null;
  const look = (): void => {
    const now = new Date();
    const write = async (file: string): Promise<void> =>
      await writeBackup({ database, keys, engine: engineOf(settings), now }, file);
    round ??= keepDaily({ directory, now, write })
      .catch((error: unknown) => tell(`Die tägliche Sicherung ist misslungen (${reasonOf(error)}).`))
      .finally(() => {
        round = null;
      });
  };
  look();
  const looking = setInterval(look, LOOK_EVERY_MS);
  looking.unref();
  return async () => {
    clearInterval(looking);
    await round;
  };
}

/** An error of a query would say in its message what was stored. */
function reasonOf(error: unknown): string {
  if (error instanceof DatabaseProgramError) return error.message;
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
