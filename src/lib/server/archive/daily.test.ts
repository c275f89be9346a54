import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepDaily } from './daily.ts';

const HOUR_MS = 3_600_000;
let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'merkzeit-daily-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const start = Date.parse('2026-11-21T10:00:00Z');
const look = async (hours: number): Promise<boolean> =>
  await keepDaily({
    directory,
    now: new Date(start + hours * HOUR_MS),
    write: async (file) => {
      await writeFile(file, 'x');
    },
  });

describe('the daily backups', () => {
  it('are made once a day, and none is ever 72 hours old', async () => {
    const made: number[] = [];
    for (let hour = 0; hour <= 240; hour++) {
      if (await look(hour)) made.push(hour);
      for (const name of readdirSync(directory)) {
        const at = Date.parse(name.slice(9, 28).replace(/T(..)-(..)-(..)/, 'T$1:$2:$3') + 'Z');
        // Until the next look an hour more goes by.
        expect(start + (hour + 1) * HOUR_MS - at).toBeLessThan(72 * HOUR_MS);
      }
      expect(readdirSync(directory).length).toBeLessThanOrEqual(3);
    }
    expect(made).toEqual([0, 24, 48, 72, 96, 120, 144, 168, 192, 216, 240]);
    expect(readdirSync(directory)[2]).toBe('merkzeit-2026-12-01T10-00-00Z.backup');
  });

  it('are removed at the first look after a server was off for long, before anything is written', async () => {
    await look(0);
    const failing = keepDaily({
      directory,
      now: new Date(start + 1000 * HOUR_MS),
      write: async () => await Promise.reject(new Error('disk full')),
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(readdirSync(directory)).toEqual([]);
  });

  it('leave every other file alone, and count no draft as a backup', async () => {
    const others = ['merkzeit-2001-01-01.backup', 'notes.txt', 'my-merkzeit-2001-01-01T00-00-00Z.backup'];
    const draft = 'merkzeit-2026-11-21T10-00-00Z.backup.0a1b.draft';
    for (const name of [...others, draft]) writeFileSync(join(directory, name), '');
    expect(await look(1)).toBe(true);
    expect(readdirSync(directory)).toHaveLength(5);
    await look(75);
    expect(readdirSync(directory).sort()).toEqual([...others, 'merkzeit-2026-11-24T13-00-00Z.backup'].sort());
  });
});
