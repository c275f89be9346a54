import { USUAL_STRETCHING } from '#lib/domain/stretching.ts';
import type { Stretching, StretchingReply } from '#lib/progress/wire/account.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { confirmedAccount, NOBODY, openStretching, sealStretching } from './rows.ts';

const LIMIT: Limit = { what: 'stretching asked from a network', most: 60, windowSeconds: 15 * 60 };

const SALT_BYTES = 16;

/**
 * How the password of an address is stretched. An unknown address has a salt too, always the same one, which only this
 * server's key can tell from a real one, and the parameters that every tablet chooses; the same work is done for both.
 */
export async function stretchingFor(desk: Desk, network: string, address: string): Promise<StretchingReply> {
  if (!(await countAttempt(desk, LIMIT, network)).allowed) return { outcome: 'refused', reason: 'tooMany' };
  const row = await confirmedAccount(desk, desk.db, address);
  const hash = Buffer.from(desk.keys.fingerprint('unknownSalt', address.toLowerCase()), 'base64url');
  const unknown: Stretching = {
    salt: hash.subarray(0, SALT_BYTES).toString('base64url'),
    ...USUAL_STRETCHING,
  };
  const sealed = sealStretching(desk, NOBODY, unknown);
  const stretching = openStretching(desk, row ?? { id: NOBODY, stretchingSealed: sealed });
  return { outcome: 'found', stretching };
}
