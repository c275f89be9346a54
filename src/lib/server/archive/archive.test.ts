import { sql } from 'drizzle-orm';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backup } from '../database/account-schema.ts';
import { DatabaseInUseError } from '../database/lock.ts';
import { connectDatabase, DatabaseSharedError } from '../database/open.ts';
import { DatabaseNewerError, migrate, MIGRATIONS } from '../database/migrate.ts';
import { practice } from '../database/schema.ts';
import { acceptProgress } from '../progress/accept.ts';
import { rotateKey } from '../rotation/rotate-key.ts';
import { openKeyRing } from '../secrets/key-file.ts';
import { proveSecret } from '../secrets/proof.ts';
import type { Settings } from '../settings.ts';
import { redeemCode } from '../codes/redeem.ts';
import { everything, rowsOf, type TestDesk } from '../testing/engines.ts';
import { onEachInstallation } from '../testing/installations.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { backUp } from './back-up.ts';
import { ArchiveError } from './file.ts';
import { restore } from './restore.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const KVNR = 'A123456780';
const MARK = 'Praxis Dr. Markierung';

onEachInstallation('a backup', ({ folder, fresh, started, at }) => {
  async function fill(desk: TestDesk): Promise<void> {
    const practiceId = await somePractice(desk, MARK);
    const device = someDeviceKey();
    await redeemCode(desk, device, (await someCode(desk, practiceId)).code);
    await acceptProgress(desk, device, '6d1f3d7e-2a51-4f0c-9d0b-0a3f6a1b2c3d', {
      testsDone: 1,
      lastTestDate: '2026-11-20',
      testsRemaining: 11,
      startDate: '2026-11-15',
      kvnr: KVNR,
    });
    const [row] = await rowsOf<{ id: string }>(desk, 'select id from participant');
    await desk.db.insert(backup).values({
      participantId: row?.id ?? '',
      generation: 1,
      keysSealed: desk.keys.seal('x', 'y'),
      ciphertext: Buffer.from([0, 1, 92, 10, 13, 255, 39]),
    });
  }
  const all = async (settings: Settings) => await at(settings, everything);
  const file = (name = 'one.backup'): string => join(folder(), name);
  /** An installation that never ran, with the secret of another. */
  async function besides(settings: Settings): Promise<Settings> {
    const other = await fresh();
    mkdirSync(other.dataDirectory, { recursive: true });
    cpSync(join(settings.dataDirectory, 'secret.key'), join(other.dataDirectory, 'secret.key'));
    return other;
  }

  it('holds everything, byte for byte, and opens elsewhere with the secret', async () => {
    const settings = await started();
    await at(settings, fill);
    const before = await all(settings);
    expect(before['participant']).toHaveLength(1);
    await backUp(settings, file(), NOW);
    const other = await besides(settings);
    expect(await restore(other, file(), false)).toMatchObject({ madeAt: NOW.toISOString() });
    expect(await all(other)).toEqual(before);
    expect(await all(settings)).toEqual(before);
    await at(other, proveSecret);
    expect(readdirSync(folder()).filter((name) => /draft/.test(name))).toEqual([]);
  });

  it('is readable by its owner alone, shows nothing without the secret, and does not contain it', async () => {
    const settings = await started();
    await at(settings, fill);
    await backUp(settings, file(), NOW);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(file());
    const secret = openKeyRing(settings).newest;
    for (const mark of [MARK, KVNR, 'participant', secret.toString('hex'), secret.toString('base64'), secret])
      expect(bytes.includes(mark)).toBe(false);
    const other = await started();
    await expect(restore(other, file(), true)).rejects.toThrow(/anderen Schlüssel/);
    const fresher = await fresh();
    await expect(restore(fresher, file(), false)).rejects.toThrow(/Der Schlüssel fehlt/);
    expect(existsSync(join(fresher.dataDirectory, 'secret.key'))).toBe(false);
  });

  it('replaces a database only when told to', async () => {
    const settings = await started();
    await at(settings, fill);
    await backUp(settings, file(), NOW);
    const before = await all(settings);
    await at(settings, async (desk) => await desk.db.delete(practice));
    const emptied = await all(settings);
    await expect(restore(settings, file(), false)).rejects.toThrow(/--replace/);
    expect(await all(settings)).toEqual(emptied);
    await restore(settings, file(), true);
    expect(await all(settings)).toEqual(before);
  });

  it('that is damaged anywhere is refused with a sentence, and nothing changes', async () => {
    const settings = await started();
    await at(settings, fill);
    await backUp(settings, file(), NOW);
    const before = await all(settings);
    const whole = readFileSync(file());
    const flipped = (at: number): Buffer => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    };
    const text = whole.toString('latin1', 0, 400);
    const damages = {
      shorter: whole.subarray(0, whole.length - 1),
      longer: Buffer.concat([whole, Buffer.from('x')]),
      'no body': whole.subarray(0, 16_384),
      'half a header': whole.subarray(0, 100),
      empty: Buffer.alloc(0),
      'never finished': Buffer.concat([Buffer.alloc(16_384), whole.subarray(16_384)]),
      'in the middle': flipped(Math.floor(whole.length / 2)),
      'another time': flipped(text.indexOf('"madeAt":"2026') + 13),
      'another nonce': flipped(text.indexOf('"nonce":"') + 10),
    };
    for (const [name, bytes] of Object.entries(damages)) {
      writeFileSync(file('damaged.backup'), bytes);
      const attempt = restore(settings, file('damaged.backup'), true);
      await expect(attempt, name).rejects.toThrow(ArchiveError);
      await expect(attempt, name).rejects.toThrow(/beschädigt|vollständige|anderen Schlüssel/);
    }
    await expect(restore(settings, file('absent'), true)).rejects.toThrow(
      /lässt sich nicht lesen \(ENOENT\)/,
    );
    expect(await all(settings)).toEqual(before);
  });

  it('of every state that was ever released is migrated at the next start', async () => {
    const settings = await started();
    for (const count of [1, MIGRATIONS.length - 1]) {
      const old = await besides(settings);
      const connected = await connectDatabase(old);
      await migrate(connected.db, MIGRATIONS.slice(0, count));
      await connected.db.execute(
        sql`insert into practice (id, name, demo) values (gen_random_uuid(), ${MARK}, false)`,
      );
      await connected.close();
      await backUp(old, file(`${count}.backup`), NOW);
      const other = await besides(settings);
      const { migrations } = await restore(other, file(`${count}.backup`), false);
      expect(migrations).toHaveLength(count);
      expect((await all(other))['practice']).toMatchObject([{ name: MARK }]);
    }
  });

  it('of a newer edition is refused', async () => {
    const settings = await started();
    const next = { name: '9999_next', digest: 'x', statements: ['create table next_one (id uuid)'] };
    await at(settings, async ({ db }) => await migrate(db, [...MIGRATIONS, next]));
    await backUp(settings, file(), NOW);
    await expect(restore(await besides(settings), file(), false)).rejects.toThrow(DatabaseNewerError);
  });

  it('opens after a rotation too, and then wants the rotation once more', async () => {
    const settings = await started();
    await at(settings, fill);
    await backUp(settings, file(), NOW);
    expect(await rotateKey(settings, false)).toMatchObject({ kind: 'new' });
    await restore(settings, file(), true);
    await expect(at(settings, proveSecret)).rejects.toThrow(/rotate-key/);
    expect(await rotateKey(settings, false)).toMatchObject({ kind: 'finished' });
    await at(settings, proveSecret);
  });

  it('is made only where there is something, and never over another one', async () => {
    await expect(backUp(await fresh(), file(), NOW)).rejects.toThrow(/noch nichts zu sichern/);
    const settings = await started();
    await backUp(settings, file(), NOW);
    await expect(backUp(settings, file(), NOW)).rejects.toThrow(/gibt es schon/);
  });

  it('of one kind of database is refused by the other', async () => {
    const settings = await started();
    await backUp(settings, file(), NOW);
    const other = {
      ...settings,
      databaseUrl: settings.databaseUrl === null ? 'postgresql://127.0.0.1:1/x' : null,
    };
    await expect(restore(other, file(), true)).rejects.toThrow(
      /passt nicht zu DATABASE_URL|Setzen Sie DATABASE_URL/,
    );
  });

  it('is not restored, and no key is changed, while a server works on the database', async () => {
    const settings = await started();
    await backUp(settings, file(), NOW);
    const secret = openKeyRing(settings);
    await at(settings, async () => {
      const inUse = settings.databaseUrl === null ? DatabaseInUseError : DatabaseSharedError;
      await expect(restore(settings, file(), true)).rejects.toThrow(inUse);
      await expect(rotateKey(settings, false)).rejects.toThrow(inUse);
      if (settings.databaseUrl === null)
        await expect(backUp(settings, file('two'), NOW)).rejects.toThrow(inUse);
      // A server goes on while it is backed up.
      else await backUp(settings, file('two'), NOW);
    });
    expect(openKeyRing(settings)).toEqual(secret);
  });

  it('is restored even where an earlier restore was killed between its steps', async () => {
    const settings = await started();
    if (settings.databaseUrl !== null) return;
    await at(settings, fill);
    const before = await all(settings);
    const cluster = join(settings.dataDirectory, 'database', 'cluster');
    renameSync(cluster, `${cluster}.before`);
    expect(await all(settings)).toEqual(before);
    expect(existsSync(`${cluster}.before`)).toBe(false);
  });
});
