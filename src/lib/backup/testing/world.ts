/** A tablet with a vault, and a server in memory that reads with the wire's own parsers; for tests in the browser. */
import { newDeviceKey } from '#lib/account/online/device-key.ts';
import type { OpeningParts } from '#lib/account/vault/opening.ts';
import { lockByPassword, type Stretch } from '#lib/account/vault/vault.ts';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import {
  ADOPT_PATH,
  parseDeviceKeyMessage,
  parseSignInMessage,
  parseStretchingMessage,
  SIGN_IN_PATH,
  STRETCHING_PATH,
  type AccountMessage,
} from '#lib/progress/wire/account.ts';
import { parseRestoreMessage, RESTORE_PATH, type BackupMessage } from '#lib/progress/wire/backup.ts';
import type { Database } from '#lib/storage/database.ts';
import { openProfiles, type Locks } from '#lib/storage/profiles.ts';
import { writeParticipation } from '#lib/storage/records/participation.ts';
import { writeProofs } from '#lib/storage/records/proofs.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { browserPasskeys } from '#lib/vault/passkey.ts';
import { makeRecoveryCode, RECOVERY_CODE_BYTES, type RecoveryCode } from '#lib/vault/recovery-code.ts';
import { recoverySecrets } from '#lib/vault/secrets.ts';
import { wrapKey } from '#lib/vault/wrapping.ts';
import type { BackupApp } from '../backup.ts';

export const ADDRESS = 'anna.muster@example.org';
export const PASSWORD = 'Birne Schlitten 7 Regen';
export const NOW = '2026-11-22T10:00:00.000Z';

export const random = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count));

/** Quick, and no stretching at all: 64 bytes of password and salt. */
export const quickStretch: Stretch = async (password, { salt }) => {
  const bytes = new TextEncoder().encode(`${salt} ${password}`);
  return { ok: true, value: new Uint8Array(await crypto.subtle.digest('SHA-512', bytes)) };
};

export function openingOf(): OpeningParts {
  return {
    profiles: openProfiles(null, `profiles-${crypto.randomUUID()}`),
    random,
    newId: () => crypto.randomUUID(),
    stretch: quickStretch,
    passkeys: browserPasskeys(),
  };
}

export interface TestTablet {
  readonly app: BackupApp;
  readonly db: Database;
  readonly code: RecoveryCode;
  readonly deviceKey: string;
  readonly proofs: { readonly password: string; readonly recovery: string };
  readonly setClock: (iso: string) => void;
  /** Chooses another password, as the vault does. */
  readonly setPassword: (password: string) => Promise<void>;
}

/** Somebody who takes part, with password and spare key. */
export async function openTablet(): Promise<TestTablet> {
  const db = await openTestDatabase();
  const dataKey = random(32);
  const code = makeRecoveryCode(random(RECOVERY_CODE_BYTES));
  const recovery = recoverySecrets(code);
  const byRecovery = wrapKey(dataKey, recovery.wrappingKey, 'recovery', random);
  const proofs = { password: '', recovery: recovery.proof };
  const profile: { locks: Locks | null } = { locks: null };
  let clock = new Date(NOW);
  const setPassword = async (password: string): Promise<void> => {
    const locked = await lockByPassword(dataKey, password, { stretch: quickStretch, random });
    if (!locked.ok) throw new Error('The test’s stretching does not fail');
    const { proof, ...lock } = locked.value;
    profile.locks = { ...lock, byRecovery };
    proofs.password = proof;
    await writeProofs(db, { ...proofs });
  };
  await setPassword(PASSWORD);
  const deviceKey = newDeviceKey(random);
  await writeParticipation(db, {
    code: makeActivationCode(new Uint8Array(12)),
    activation: 'accepted',
    deviceKey,
    practiceName: 'Praxis am Markt',
    programmeId: null,
    startedOn: '2026-11-20' as IsoDate,
  });
  return {
    app: {
      db,
      now: () => clock,
      newId: () => crypto.randomUUID(),
      version: '0.1.0',
      vault: { dataKey, profile },
      random,
    },
    db,
    code,
    deviceKey,
    proofs,
    setClock: (iso) => void (clock = new Date(iso)),
    setPassword,
  };
}

/** What the test decides, and what the server has. */
export interface TestServer {
  account: Omit<AccountMessage, 'locale'> | null;
  backup: BackupMessage | null;
  deviceKey: string;
  /** Path at which it cannot be reached; null: everywhere it can. */
  down: string | null;
  readonly fetchFrom: typeof fetch;
}

const NOBODYS = { salt: 'N'.repeat(22), memoryKib: 65_536, passes: 3 };

export function openServer(deviceKey: string): TestServer {
  const session = newDeviceKey(random);
  const answers: Readonly<Record<string, (body: unknown, bearer: string | null) => object | null>> = {
    [STRETCHING_PATH]: (body) => {
      const message = parseStretchingMessage(body);
      if (!message.ok) return null;
      const isKnown = message.value.address === server.account?.address;
      return { outcome: 'found', stretching: (isKnown ? server.account?.stretching : null) ?? NOBODYS };
    },
    [SIGN_IN_PATH]: (body) => {
      const message = parseSignInMessage(body);
      if (!message.ok) return null;
      const { address, by, proof } = message.value;
      const { account } = server;
      const kept = by === 'password' ? account?.passwordProof : account?.recoveryProof;
      return address === account?.address && proof === kept
        ? { outcome: 'accepted', session }
        : { outcome: 'refused', reason: 'wrong' };
    },
    [RESTORE_PATH]: (body, bearer) => {
      if (!parseRestoreMessage(body).ok) return null;
      if (bearer !== session) return { outcome: 'refused', reason: 'signedOut' };
      if (server.backup === null) return { outcome: 'refused', reason: 'noBackup' };
      return { outcome: 'found', backup: server.backup };
    },
    [ADOPT_PATH]: (body, bearer) => {
      const message = parseDeviceKeyMessage(body);
      if (!message.ok) return null;
      if (bearer !== session) return { outcome: 'refused', reason: 'notActivated' };
      server.deviceKey = message.value.nextDeviceKey;
      return { outcome: 'stored' };
    },
  };
  const server: TestServer = {
    account: null,
    backup: null,
    deviceKey,
    down: null,
    fetchFrom: async (input, init) => {
      const path = new URL(input instanceof Request ? input.url : input, 'https://merkzeit.example').pathname;
      if (server.down === path) throw new TypeError('Failed to fetch');
      const request = new Request(`https://merkzeit.example${path}`, init);
      const bearer = request.headers.get('authorization')?.replace('Bearer ', '') ?? null;
      const answer = answers[path]?.(await request.json(), bearer) ?? null;
      return answer === null ? Response.json({ error: 'message' }, { status: 400 }) : Response.json(answer);
    },
  };
  return server;
}
