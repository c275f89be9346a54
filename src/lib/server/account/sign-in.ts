import type { SignInMessage, SignInReply } from '#lib/progress/wire/account.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, forgetAttempts, type Limit } from '../limits/attempts.ts';
import { isSame } from '../secrets/same.ts';
import { confirmedAccount, NOBODY, proofFingerprint } from './rows.ts';
import { beginSession } from './sessions.ts';

const QUARTER_SECONDS = 15 * 60;
/** Not begun anew by a success: who has an account could otherwise guess at others' for ever. */
const FROM_A_NETWORK: Limit = {
  what: 'account sign-in from a network',
  most: 60,
  windowSeconds: QUARTER_SECONDS,
};
const AT_AN_ADDRESS: Limit = {
  what: 'account sign-in at an address',
  most: 10,
  windowSeconds: QUARTER_SECONDS,
};
const AT_AN_ADDRESS_IN_A_DAY: Limit = {
  what: 'account sign-in at an address in a day',
  most: 60,
  windowSeconds: 24 * 60 * 60,
};

/** Begins a session for who knows the address and one of its two secrets. What of them was wrong is not told. */
export async function signIn(desk: Desk, network: string, message: SignInMessage): Promise<SignInReply> {
  const address = message.address.toLowerCase();
  const attempts = [
    await countAttempt(desk, FROM_A_NETWORK, network),
    await countAttempt(desk, AT_AN_ADDRESS, address),
    await countAttempt(desk, AT_AN_ADDRESS_IN_A_DAY, address),
  ];
  if (attempts.some(({ allowed }) => !allowed)) return { outcome: 'refused', reason: 'tooMany' };
  const row = await confirmedAccount(desk, desk.db, address);
  const given = proofFingerprint(desk, row?.participantId ?? NOBODY, message);
  const nobodys = desk.keys.fingerprint('unknownSalt', address);
  const kept = (message.by === 'password' ? row?.passwordFingerprint : row?.recoveryFingerprint) ?? nobodys;
  if (!isSame(given, kept) || row === null) return { outcome: 'refused', reason: 'wrong' };
  await forgetAttempts(desk, AT_AN_ADDRESS, address);
  await forgetAttempts(desk, AT_AN_ADDRESS_IN_A_DAY, address);
  return { outcome: 'accepted', session: await beginSession(desk, row.id) };
}
