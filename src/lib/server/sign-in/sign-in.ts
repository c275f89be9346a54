import { APIError } from 'better-auth/api';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { note, type Act } from '../audit/trail.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, forgetAttempts, type Limit } from '../limits/attempts.ts';
import { addressHandle } from '../practices/address.ts';
import { findMember, type Member } from '../practices/member.ts';
import { makeAuth } from './auth.ts';

export { IDLE_SECONDS } from './auth.ts';
/** A session ends after this long in any case: seconds. */
export const ABSOLUTE_SECONDS = 12 * 60 * 60;

/** A cookie to be set, or removed with `maxAgeSeconds` 0. Always httpOnly, SameSite=Strict, path /. */
export interface CookieToSet {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  readonly maxAgeSeconds: number;
}

type Cookies = readonly CookieToSet[];
interface TooOften {
  readonly ok: false;
  readonly reason: 'tooOften';
  readonly retryAfterSeconds: number;
}

export type SignInOutcome =
  /** `needsCode`: the second factor is asked for next; the cookies tell whose. */
  | { readonly ok: true; readonly needsCode: boolean; readonly cookies: Cookies }
  | { readonly ok: false; readonly reason: 'wrong' }
  | TooOften;

/** `over`: it took too long or too many codes; the password is asked for again. */
export type CodeOutcome =
  | { readonly ok: true; readonly cookies: Cookies }
  | { readonly ok: false; readonly reason: 'wrong' | 'over' }
  | TooOften;

/** A code of the authenticator app, or one of the spare codes on paper. */
export interface TypedCode {
  readonly by: 'app' | 'spare';
  readonly code: string;
  /** Whether this browser is asked no more for thirty days. */
  readonly isTrusted: boolean;
}

/** What the authenticator app learns, and the spare codes; shown once. */
export interface NewSecondFactor {
  /** `otpauth://totp/…` with the secret. */
  readonly uri: string;
  readonly spareCodes: readonly string[];
}

export interface SignIn {
  /** `network`: of limits/network.ts, for counting wrong tries. */
  signIn(email: string, password: string, network: string, headers?: Headers): Promise<SignInOutcome>;
  /** The second step; `headers` carry the cookie of the first. */
  verify(headers: Headers, typed: TypedCode, network: string): Promise<CodeOutcome>;
  /** Whose session the request's cookie belongs to, with the cookies that keep it alive or remove it. */
  session(headers: Headers): Promise<{ member: Member | null; cookies: Cookies }>;
  signOut(headers: Headers): Promise<Cookies>;
  /** Makes a second factor that counts once `confirmSecondFactor` has seen a code of it; null: wrong password. */
  beginSecondFactor(headers: Headers, member: Member, password: string): Promise<NewSecondFactor | null>;
  confirmSecondFactor(headers: Headers, member: Member, code: string): Promise<CodeOutcome>;
  /** New spare codes in place of all before; null: wrong password. */
  newSpareCodes(headers: Headers, member: Member, password: string): Promise<readonly string[] | null>;
  /** Has the mail with a link sent to the address, if somebody signs in with it. */
  askForReset(email: string, network: string): Promise<{ readonly ok: true } | TooOften>;
  /** A new password by the token of that link; all sessions end. False: wrong, used or too old. */
  resetPassword(token: string, password: string): Promise<boolean>;
}

/** What clocks of several processes may differ, and a clock may be put back, without ending sessions. */
const CLOCK_SLACK_MS = 5 * 60 * 1000;

const WINDOW = { windowSeconds: 15 * 60 };
/** From one network for one account; for one account from anywhere; from one network for any account. */
const PAIR: Limit = { what: 'sign-in of an account from a network', most: 10, ...WINDOW };
const ACCOUNT: Limit = { what: 'sign-in of an account', most: 100, ...WINDOW };
const NETWORK: Limit = { what: 'sign-in from a network', most: 50, ...WINDOW };
/** better-auth counts five a sign-in and ten an account; this is for who has many passwords. */
const CODES: Limit = { what: 'second factor from a network', most: 50, ...WINDOW };
const RESETS: Limit = { what: 'password reset of an address', most: 3, windowSeconds: 60 * 60 };
const RESETS_NETWORK: Limit = { what: 'password reset from a network', most: 20, windowSeconds: 60 * 60 };

/** The sign-in could not ask its database: better-auth's own errors hide what the database has said. */
export class SignInUnavailableError extends Error {
  override readonly name = 'SignInUnavailableError';
}

/**
 * The practice's sign-in: better-auth behind a few calls. `sendReset` has the link of a forgotten password mailed, and
 * does not wait for it: how long an answer takes would tell whether somebody signs in with an address.
 */
export function makeSignIn(
  desk: Desk,
  origin: string,
  sendReset: (email: string, token: string) => void,
): SignIn {
  const auth = makeAuth(desk, origin, {
    resetAsked: async (userId, token) => {
      const member = await findMember(desk, userId);
      if (member !== null) sendReset(member.email, token);
    },
    passwordReset: async (userId) => await noteFor(userId, 'newPassword'),
  });

  async function counted(limits: readonly (readonly [Limit, string])[]): Promise<TooOften | null> {
    for (const [limit, subject] of limits) {
      const attempt = await countAttempt(desk, limit, subject);
      if (!attempt.allowed)
        return { ok: false, reason: 'tooOften', retryAfterSeconds: attempt.retryAfterSeconds };
    }
    return null;
  }

  async function noteFor(userId: string, act: Act): Promise<void> {
    const member = await findMember(desk, userId);
    if (member !== null) await note(desk, member, act);
  }

  return {
    signIn: async (email, password, network, headers = new Headers()) => {
      const limits = [
        [PAIR, `${email}\0${network}`],
        [ACCOUNT, email],
        [NETWORK, network],
      ] as const;
      const tooOften = await counted(limits);
      if (tooOften !== null) return tooOften;
      const body = { email: addressHandle(desk, email), password };
      const signedIn = await orRefused(auth.api.signInEmail({ body, headers, returnHeaders: true }));
      if (signedIn === null) return { ok: false, reason: 'wrong' };
      for (const [limit, subject] of limits) await forgetAttempts(desk, limit, subject);
      const { response } = signedIn;
      const needsCode = 'twoFactorRedirect' in response;
      if (!needsCode) await noteFor(response.user.id, 'signIn');
      return { ok: true, needsCode, cookies: cookiesOf(signedIn.headers) };
    },

    verify: async (headers, { by, code, isTrusted }, network) => {
      const tooOften = await counted([[CODES, network]]);
      if (tooOften !== null) return tooOften;
      const request = { body: { code, trustDevice: isTrusted }, headers, returnHeaders: true } as const;
      try {
        const done =
          by === 'app' ? await auth.api.verifyTOTP(request) : await auth.api.verifyBackupCode(request);
        await forgetAttempts(desk, CODES, network);
        await noteFor(done.response.user.id, 'signIn');
        return { ok: true, cookies: cookiesOf(done.headers) };
      } catch (error) {
        return refusalOf(error);
      }
    },

    session: async (headers) => {
      const { headers: answer, response } = await auth.api
        .getSession({ headers, returnHeaders: true })
        .catch(sayUnavailable);
      if (response === null) return { member: null, cookies: cookiesOf(answer) };
      const ageMs = desk.now().getTime() - response.session.createdAt.getTime();
      // One that begins later than now was begun by a clock that was ahead, and would last for as long.
      if (ageMs > ABSOLUTE_SECONDS * 1000 || ageMs < -CLOCK_SLACK_MS) {
        return { member: null, cookies: await endSession(headers) };
      }
      return { member: await findMember(desk, response.user.id), cookies: cookiesOf(answer) };
    },

    signOut: async (headers) => {
      const session = await auth.api.getSession({ headers }).catch(sayUnavailable);
      if (session !== null) await noteFor(session.user.id, 'signOut');
      return await endSession(headers);
    },

    beginSecondFactor: async (headers, member, password) => {
      const body = { password, method: 'totp', issuer: 'Merkzeit' } as const;
      const made = await orRefused(auth.api.enableTwoFactor({ body, headers }));
      if (made === null || made.method !== 'totp') return null;
      return { uri: withAccountName(made.totpURI, member.email), spareCodes: made.backupCodes };
    },

    confirmSecondFactor: async (headers, member, code) => {
      try {
        const done = await auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
        await note(desk, member, 'setUpSecondFactor');
        return { ok: true, cookies: cookiesOf(done.headers) };
      } catch (error) {
        return refusalOf(error);
      }
    },

    newSpareCodes: async (headers, member, password) => {
      const made = await orRefused(auth.api.generateBackupCodes({ body: { password }, headers }));
      if (made === null) return null;
      await note(desk, member, 'newSpareCodes');
      return made.backupCodes;
    },

    askForReset: async (email, network) => {
      const tooOften = await counted([
        [RESETS, email],
        [RESETS_NETWORK, network],
      ]);
      if (tooOften !== null) return tooOften;
      await auth.api
        .requestPasswordReset({ body: { email: addressHandle(desk, email) } })
        .catch(sayUnavailable);
      return { ok: true };
    },

    resetPassword: async (token, newPassword) => {
      const done = await orRefused(auth.api.resetPassword({ body: { token, newPassword } }));
      return done !== null;
    },
  };

  async function endSession(headers: Headers): Promise<Cookies> {
    const { headers: answer } = await auth.api
      .signOut({ headers, returnHeaders: true })
      .catch(sayUnavailable);
    return cookiesOf(answer);
  }
}

/** What was asked for; null when better-auth refuses it because of what was typed. */
async function orRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    return sayUnavailable(error);
  }
}

/** Throws what is no refusal: an error of better-auth's own is only ever that it could not ask its database. */
function sayUnavailable(error: unknown): never {
  if (error instanceof APIError && error.statusCode >= 500)
    throw new SignInUnavailableError('The sign-in could not ask its database.', { cause: error });
  throw error;
}

/** Why a code was refused; throws what is no refusal. */
function refusalOf(error: unknown): Exclude<CodeOutcome, { ok: true }> {
  if (!(error instanceof APIError) || error.statusCode >= 500) return sayUnavailable(error);
  const code = (error.body as { code?: string } | undefined)?.code;
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED')
    return { ok: false, reason: 'tooOften', retryAfterSeconds: WINDOW.windowSeconds };
  const isOver = code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE';
  return { ok: false, reason: isOver ? 'over' : 'wrong' };
}

/** better-auth knows only the handle of the address; in the app the member should find their own. */
function withAccountName(uri: string, email: string): string {
  const url = new URL(uri);
  const label = [url.searchParams.get('issuer') ?? 'Merkzeit', email].map(encodeURIComponent).join(':');
  return `otpauth://totp/${label}${url.search}`;
}

function cookiesOf(headers: Headers): Cookies {
  return [...parseSetCookieHeader(headers.getSetCookie().join(', '))].map(([name, cookie]) => ({
    name,
    value: cookie.value,
    secure: cookie.secure === true,
    maxAgeSeconds: cookie['max-age'] ?? 0,
  }));
}
