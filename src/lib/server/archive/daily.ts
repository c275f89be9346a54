import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const HOUR_MS = 60 * 60 * 1000;
const EVERY_MS = 24 * HOUR_MS;
/**
 * The app promises that nothing deleted is left in a backup after 72 hours (deletion/delete.ts). Looked after once an hour,
 * so that this leaves an hour to spare.
 */
const KEPT_MS = 70 * HOUR_MS;
/** Name of a backup, or of the draft of one. */
const NAME = /^merkzeit-(\d{4}-\d\d-\d\d)T(\d\d-\d\d-\d\d)Z\.backup(\.[0-9a-f]+\.draft)?$/;

/** How often `keepDaily` is to be called. */
export const LOOK_EVERY_MS = HOUR_MS;

export interface DailyBackups {
  /** Holds nothing else of ours; other files in it are left alone. */
  readonly directory: string;
  readonly now: Date;
  /** Writes a backup to a file. */
  readonly write: (file: string) => Promise<void>;
}

/** Removes the backups whose time is over, and makes one where the newest is a day old. Whether it has made one. */
export async function keepDaily({ directory, now, write }: DailyBackups): Promise<boolean> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const kept = readdirSync(directory).flatMap((name) => {
    const found = NAME.exec(name);
    if (found === null) return [];
    const [, date, time, draft] = found;
    const age = now.getTime() - Date.parse(`${date ?? ''}T${time?.replaceAll('-', ':') ?? ''}Z`);
    if (age < KEPT_MS) return [{ age, isWhole: draft === undefined }];
    rmSync(join(directory, name));
    return [];
  });
  if (kept.some(({ age, isWhole }) => isWhole && age < EVERY_MS)) return false;
  await write(join(directory, `merkzeit-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup`));
  return true;
}
