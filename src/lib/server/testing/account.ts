/** People with tablets, accounts and a mail box, who speak to the server's doors as requests. */
import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach } from 'vitest';
import { USUAL_STRETCHING } from '#lib/domain/stretching.ts';
import {
  ACCOUNT_PATH,
  ADOPT_PATH,
  DEVICE_KEY_PATH,
  PASSWORD_PATH,
  SIGN_IN_PATH,
  STRETCHING_PATH,
  type AccountMessage,
} from '#lib/progress/wire/account.ts';
import { BACKUP_END_PATH, BACKUP_PATH, RESTORE_PATH } from '#lib/progress/wire/backup.ts';
import { CALLBACK_END_PATH, CALLBACK_PATH } from '#lib/progress/wire/callback.ts';
import { CONSENT_PATH } from '#lib/progress/wire/consents.ts';
import { DELETION_PATH } from '#lib/progress/wire/deletion.ts';
import { MESSAGE_ID_HEADER } from '#lib/progress/wire/parser.ts';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import {
  RELEASE_END_PATH,
  RELEASE_OPEN_PATH,
  RELEASE_PATH,
  RELEASES_PATH,
} from '#lib/progress/wire/release.ts';
import * as accounts from '../api/account.ts';
import * as backups from '../api/backup.ts';
import * as callbacks from '../api/callback.ts';
import { postConsent } from '../api/consents.ts';
import { postDeletion } from '../api/deletion.ts';
import { postProgress } from '../api/progress.ts';
import * as releases from '../api/release.ts';
import type { Call } from '../api/with-key.ts';
import { redeemCode } from '../codes/redeem.ts';
import { makeChannels, type Channels } from '../reminders/channels.ts';
import { everything, type TestDesk } from './engines.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';
import { someCode, someDeviceKey, somePractice } from './practice.ts';
import { tokenIn } from './reminders.ts';

export const ADDRESS = 'anna.muster@example.org';
export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
const NETWORK = '192.0.2.7';

export const CONFIRM_PATH = '/api/account/confirm';

const DOORS: Readonly<Record<string, (call: Call, channels: Channels) => Promise<Response>>> = {
  [ACCOUNT_PATH]: accounts.postAccount,
  [PASSWORD_PATH]: accounts.postPassword,
  [DEVICE_KEY_PATH]: accounts.postDeviceKey,
  [STRETCHING_PATH]: accounts.postStretching,
  [SIGN_IN_PATH]: accounts.postSignIn,
  [ADOPT_PATH]: accounts.postAdopt,
  [CONFIRM_PATH]: accounts.postAccountConfirmation,
  [CONSENT_PATH]: postConsent,
  [BACKUP_PATH]: backups.postBackup,
  [BACKUP_END_PATH]: backups.postBackupEnd,
  [RESTORE_PATH]: backups.postRestore,
  [RELEASE_PATH]: releases.postRelease,
  [RELEASE_END_PATH]: releases.postReleaseEnd,
  [RELEASES_PATH]: releases.postReleases,
  [RELEASE_OPEN_PATH]: releases.postReleaseOpen,
  [CALLBACK_PATH]: callbacks.postCallback,
  [CALLBACK_END_PATH]: callbacks.postCallbackEnd,
  [DELETION_PATH]: postDeletion,
  [PROGRESS_PATH]: async ({ desk, request, network }) => await postProgress(desk, request, network),
};

/** Random bytes as base64url. */
export function some(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

export function someStretching() {
  return { salt: some(16), ...USUAL_STRETCHING };
}

export function accountMessage(more: Partial<AccountMessage> = {}): AccountMessage {
  return {
    address: ADDRESS,
    stretching: someStretching(),
    passwordProof: some(32),
    recoveryProof: some(32),
    locale: 'de',
    ...more,
  };
}

export function backupMessage(generation: number, ciphertext = some(300)) {
  const keys = { stretching: someStretching(), byPassword: some(60), byRecovery: some(60) };
  return { generation, ...keys, ciphertext };
}

export interface Sending {
  /** Message id; a new one where it is left out, none with null. */
  readonly id?: string | null;
  readonly network?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Member extends AccountMessage {
  readonly device: string;
}

export interface TestAccounts {
  /** New in each test. */
  readonly mailbox: () => Mailbox;
  readonly channels: (more?: { readonly smtpUrl?: null }) => Channels;
  readonly pass: (ms: number) => void;
  readonly activated: () => Promise<string>;
  /** POSTs to a door; `key` null goes without one. */
  readonly post: (path: string, key: string | null, body: unknown, how?: Sending) => Promise<Response>;
  /** As `post`, its answer read; throws for another status than 200. */
  readonly ask: (path: string, key: string | null, body: unknown, how?: Sending) => Promise<unknown>;
  readonly confirm: (token: string, network?: string) => Promise<unknown>;
  /** Secret in the link of the newest mail. */
  readonly newestToken: () => string;
  /** A device with an account whose address was confirmed. */
  readonly member: (more?: Partial<AccountMessage>) => Promise<Member>;
  /** Session of a new sign-in. */
  readonly session: (member: Member) => Promise<string>;
  readonly rows: (table: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Call it where tests are described: it opens a mail server for each. */
export function useAccounts(desk: () => TestDesk): TestAccounts {
  let mailbox: Mailbox;
  beforeEach(async () => {
    mailbox = await openMailbox();
  });
  afterEach(async () => await mailbox.close());
  const channels: TestAccounts['channels'] = (more = {}) => {
    const settings = { origin: 'https://merkzeit.example', mailFrom: 'post@merkzeit.example' };
    const reach = { smtpUrl: mailbox.url, pushOrigins: [] };
    return makeChannels({ ...settings, ...reach, ...more }, desk().keys, () => undefined);
  };
  const enter = async (path: string, request: Request, network = NETWORK): Promise<Response> => {
    const door = DOORS[path];
    if (door === undefined) throw new Error(`No door ${path}`);
    return await door({ desk: desk(), request, network }, channels());
  };
  const post: TestAccounts['post'] = async (path, key, body, { id = randomUUID(), network, headers } = {}) =>
    await enter(path, requestOf(path, key, body, id, headers), network);
  const ask: TestAccounts['ask'] = async (path, key, body, how) => {
    const response = await post(path, key, body, how);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as unknown;
  };
  const activated = async (): Promise<string> => {
    const device = someDeviceKey();
    await redeemCode(desk(), device, (await someCode(desk(), await somePractice(desk()))).code);
    return device;
  };
  const confirm: TestAccounts['confirm'] = async (token, network) => {
    const request = new Request(`http://localhost${CONFIRM_PATH}`, { method: 'POST', body: token });
    return (await (await enter(CONFIRM_PATH, request, network)).json()) as unknown;
  };
  const newestToken = (): string => tokenIn(mailbox.mails.at(-1));
  return {
    mailbox: () => mailbox,
    channels,
    pass: (ms) => void (desk().clock = new Date(desk().clock.getTime() + ms)),
    activated,
    post,
    ask,
    confirm,
    newestToken,
    member: async (more) => {
      const device = await activated();
      const message = accountMessage(more);
      await ask(ACCOUNT_PATH, device, message);
      await confirm(newestToken());
      return { device, ...message };
    },
    session: async ({ address, passwordProof }) => {
      const answer = await ask(SIGN_IN_PATH, null, { address, by: 'password', proof: passwordProof });
      return (answer as { session: string }).session;
    },
    rows: async (table) => (await everything(desk()))[table] ?? [],
  };
}

function requestOf(
  path: string,
  key: string | null,
  body: unknown,
  id: string | null,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(id !== null && { [MESSAGE_ID_HEADER]: id }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
