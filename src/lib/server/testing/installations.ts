/** Whole installations, as commands meet them: a directory with a secret, and a database of either kind. */
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../database/connection.ts';
import { openDatabase } from '../database/open.ts';
import { openKeyRing } from '../secrets/key-file.ts';
import { deriveKeys } from '../secrets/keys.ts';
import { proveSecret } from '../secrets/proof.ts';
import { readSettings, type Settings } from '../settings.ts';
import { administer, MINUTES, postgresAtHand, type TestDesk } from './engines.ts';
import { databaseAt } from './postgres.ts';

export interface Installations {
  /** A folder of this test alone. */
  readonly folder: () => string;
  /** Settings of an installation that was started once, and of one that never was (`fresh`). */
  readonly started: () => Promise<Settings>;
  readonly fresh: () => Promise<Settings>;
  /** Does something on a desk in front of the opened database, and closes it. */
  readonly at: <T>(
    settings: Settings,
    action: (desk: TestDesk, database: Database) => Promise<T>,
  ) => Promise<T>;
}

/** Runs the tests once for each kind of database. */
export function onEachInstallation(title: string, tests: (installations: Installations) => void): void {
  describe(`${title} (embedded)`, { timeout: 3 * MINUTES }, () => {
    tests(useInstallations(false));
  });
  describe.skipIf(!postgresAtHand())(`${title} (PostgreSQL)`, { timeout: 3 * MINUTES }, () => {
    tests(useInstallations(true));
  });
}

function useInstallations(onServer: boolean): Installations {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  let template = '';
  let folder = '';
  let databases: string[] = [];
  beforeAll(async () => {
    template = mkdtempSync(join(tmpdir(), 'merkzeit-template-'));
    // Making a cluster takes seconds, copying one does not.
    if (!onServer) await (await openDatabase({ dataDirectory: template, databaseUrl: null })).close();
  }, 2 * MINUTES);
  afterAll(() => rmSync(template, { recursive: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merkzeit-installation-'));
  });
  afterEach(async () => {
    for (const name of databases) await administer(server, `drop database ${name} with (force)`);
    databases = [];
    rmSync(folder, { recursive: true });
  });
  const fresh = async (): Promise<Settings> => {
    const name = `merkzeit_${randomBytes(6).toString('hex')}`;
    const DATA_DIR = join(folder, name);
    if (!onServer) return readSettings({ DATA_DIR });
    await administer(server, `create database ${name}`);
    databases.push(name);
    return readSettings({ DATA_DIR, DATABASE_URL: databaseAt(server, name) });
  };
  const at: Installations['at'] = async (settings, action) => {
    const { newest, older, push } = openKeyRing(settings);
    const database = await openDatabase(settings);
    try {
      const desk: TestDesk = {
        db: database.db,
        keys: deriveKeys(newest, older, push),
        clock: new Date('2026-11-21T10:00:00Z'),
        now: () => desk.clock,
      };
      return await action(desk, database);
    } finally {
      await database.close();
    }
  };
  return {
    folder: () => folder,
    fresh,
    started: async () => {
      const settings = await fresh();
      if (!onServer) cpSync(template, settings.dataDirectory, { recursive: true });
      await at(settings, proveSecret);
      return settings;
    },
    at,
  };
}
