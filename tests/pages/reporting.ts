/** What a tablet tells a practice, sent as the app sends it. */
import { expect, type APIRequestContext } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import { ACTIVATION_PATH, PROGRESS_PATH, type ProgressMessage } from '#lib/progress/wire/participation.ts';

/** Sends a message of one tablet; fails where the server does not take it. */
export type Tell = (path: string, data: object) => Promise<void>;

/** A tablet that redeems the code (blanks do not count) and reports; null: nothing yet. Gives how it tells more. */
export async function takePart(
  request: APIRequestContext,
  origin: string,
  code: string,
  message: ProgressMessage | null,
): Promise<Tell> {
  const key = randomBytes(32).toString('base64url');
  const tell: Tell = async (path, data) => {
    const headers = { authorization: `Bearer ${key}`, 'idempotency-key': randomUUID() };
    expect((await request.post(origin + path, { headers, data })).status()).toBe(200);
  };
  await tell(ACTIVATION_PATH, { code: code.replaceAll(' ', '') });
  if (message !== null) await tell(PROGRESS_PATH, message);
  return tell;
}
