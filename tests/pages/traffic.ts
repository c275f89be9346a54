/** What has left a tablet, held against the closed types. */
import type { Page } from '@playwright/test';
import * as account from '#lib/progress/wire/account.ts';
import * as backup from '#lib/progress/wire/backup.ts';
import * as consents from '#lib/progress/wire/consents.ts';
import * as deletion from '#lib/progress/wire/deletion.ts';
import * as participation from '#lib/progress/wire/participation.ts';
import type { Parsed } from '#lib/progress/wire/parser.ts';
import * as release from '#lib/progress/wire/release.ts';
import * as reminders from '#lib/progress/wire/reminders.ts';
import { dataKeyOf } from './device.ts';
import type { RecordedRequest } from '../fixtures/requests.ts';

/** The strict parser of every path to which a participant's tablet may send anything. */
const PARSERS: Readonly<Record<string, (value: unknown) => Parsed<unknown>>> = {
  [participation.ACTIVATION_PATH]: participation.parseActivationMessage,
  [participation.PROGRESS_PATH]: participation.parseProgressMessage,
  [reminders.PUSH_REMINDERS_PATH]: reminders.parsePushRemindersMessage,
  [reminders.MAIL_REMINDERS_PATH]: reminders.parseMailRemindersMessage,
  [consents.CONSENT_PATH]: consents.parseConsentMessage,
  [account.ACCOUNT_PATH]: account.parseAccountMessage,
  [account.PASSWORD_PATH]: account.parsePasswordMessage,
  [account.DEVICE_KEY_PATH]: account.parseDeviceKeyMessage,
  [account.STRETCHING_PATH]: account.parseStretchingMessage,
  [account.SIGN_IN_PATH]: account.parseSignInMessage,
  [account.ADOPT_PATH]: account.parseDeviceKeyMessage,
  [backup.BACKUP_PATH]: backup.parseBackupMessage,
  [backup.BACKUP_END_PATH]: backup.parseBackupEndMessage,
  [release.RELEASE_PATH]: release.parseReleaseMessage,
  [release.RELEASE_END_PATH]: release.parseReleaseEndMessage,
  [release.RELEASES_PATH]: release.parseReleasesMessage,
  [deletion.DELETION_PATH]: deletion.parseDeletionMessage,
};

/** What is wrong with a request that has a body, or is no GET: in words; null where it is a closed message. */
export function problemOf({ method, url, body }: RecordedRequest): string | null {
  if (method === 'GET' && body === null) return null;
  const path = new URL(url).pathname;
  const parse = PARSERS[path];
  if (method !== 'POST' || parse === undefined) return `${method} ${path} is no message`;
  try {
    const parsed = parse(JSON.parse(body ?? ''));
    return parsed.ok ? null : `${path} ${parsed.problem}`;
  } catch {
    return `${path} is no JSON`;
  }
}

/** All of a request but what may stand there: the fields of its closed message that are named, and ciphertext. */
export function restOf(
  { method, url, headers, body }: RecordedRequest,
  may: Readonly<Record<string, readonly string[]>>,
): string {
  const { origin, pathname, href } = new URL(url);
  const hidden = ['ciphertext', ...(may[pathname] ?? [])];
  const fields =
    body === null
      ? ''
      : JSON.stringify(JSON.parse(body), (key, value: unknown) => (hidden.includes(key) ? '' : value));
  // The key of the device stands in one header, which names no person; browsers keep what follows a `#`.
  const { authorization: _key, ...others } = headers;
  return [method, href.slice(origin.length).split('#')[0], JSON.stringify(others), fields].join('\n');
}

/** The key of the vault that this tablet opens by itself, in the ways in which bytes are written. */
export async function dataKeyTexts(page: Page): Promise<readonly string[]> {
  const { dataKey } = await dataKeyOf(page);
  const key = Buffer.from(dataKey);
  return (['hex', 'base64', 'base64url'] as const).map((encoding) => key.toString(encoding));
}
