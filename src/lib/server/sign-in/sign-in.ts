import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { betterAuth } from 'better-auth/minimal';
import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { practice, practiceMember } from '../database/schema.ts';
import { portalAccount, portalSession, portalUser, portalVerification } from '../database/sign-in-schema.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, forgetAttempts, type Limit } from '../limits/attempts.ts';

/** A session ends after this long without use, and after this long in any case: seconds. */
export const IDLE_SECONDS = 60 * 60;
export const ABSOLUTE_SECONDS = 12 * 60 * 60;

/** A cookie to be set, or removed with `maxAgeSeconds` 0. Always httpOnly, SameSite=Strict, path /. */
export interface CookieToSet {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  readonly maxAgeSeconds: number;
}

export interface SignedInPractice {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export type SignInOutcome =
  | { readonly ok: true; readonly cookies: readonly CookieToSet[] }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'tooOften'; readonly retryAfterSeconds: number };

export interface SignIn {
  /** `network`: of limits/network.ts, for counting wrong tries. */
  signIn(email: string, password: string, network: string): Promise<SignInOutcome>;
  /** Whose session the request's cookie belongs to, with the cookies that keep it alive or remove it. */
  session(headers: Headers): Promise<{ practice: SignedInPractice | null; cookies: readonly CookieToSet[] }>;
  signOut(headers: Headers): Promise<readonly CookieToSet[]>;
}

const WINDOW = { windowSeconds: 15 * 60 };
/** From one network for one account; for one account from anywhere; from one network for any account. */
const PAIR: Limit = { what: 'sign-in of an account from a network', most: 10, ...WINDOW };
const ACCOUNT: Limit = { what: 'sign-in of an account', most: 100, ...WINDOW };
const NETWORK: Limit = { what: 'sign-in from a network', most: 50, ...WINDOW };

/** The practice's sign-in: better-auth behind three calls. Its own routes and its sign-up are not reachable. */
export function makeSignIn(desk: Desk, origin: string): SignIn {
  const auth = betterAuth({
    baseURL: origin,
    secret: desk.keys.signInSecret,
    telemetry: { enabled: false },
    // Its messages can contain addresses.
    logger: { disabled: true },
    database: drizzleAdapter(desk.db, {
      provider: 'pg',
      schema: {
        user: portalUser,
        session: portalSession,
        account: portalAccount,
        verification: portalVerification,
      },
    }),
    // How long a password must be is checked where one is chosen: doctor/forms.ts.
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: { expiresIn: IDLE_SECONDS, updateAge: 60 },
    // Attempts are counted here, by fingerprint; better-auth would store addresses.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => randomUUID(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: origin.startsWith('https:'),
      cookiePrefix: 'merkzeit',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
    },
    databaseHooks: {
      session: {
        create: {
          // The table has no column for either: who signs in from where is nobody's business.
          before: async (session) =>
            await Promise.resolve({ data: { ...session, ipAddress: undefined, userAgent: undefined } }),
        },
      },
    },
  });

  return {
    signIn: async (email, password, network) => {
      const counted: readonly (readonly [Limit, string])[] = [
        [PAIR, `${email}\0${network}`],
        [ACCOUNT, email],
        [NETWORK, network],
      ];
      for (const [limit, subject] of counted) {
        const attempt = await countAttempt(desk, limit, subject);
        if (!attempt.allowed)
          return { ok: false, reason: 'tooOften', retryAfterSeconds: attempt.retryAfterSeconds };
      }
      try {
        const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
        for (const [limit, subject] of counted) await forgetAttempts(desk, limit, subject);
        return { ok: true, cookies: cookiesOf(headers) };
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) return { ok: false, reason: 'wrong' };
        throw error;
      }
    },

    session: async (headers) => {
      const { headers: answer, response } = await auth.api.getSession({ headers, returnHeaders: true });
      if (response === null) return { practice: null, cookies: cookiesOf(answer) };
      if (desk.now().getTime() - response.session.createdAt.getTime() > ABSOLUTE_SECONDS * 1000) {
        return { practice: null, cookies: await signOut(headers) };
      }
      const [row] = await desk.db
        .select({ id: practice.id, name: practice.name })
        .from(practiceMember)
        .innerJoin(practice, eq(practice.id, practiceMember.practiceId))
        .where(eq(practiceMember.userId, response.user.id));
      return {
        practice: row === undefined ? null : { ...row, email: response.user.email },
        cookies: cookiesOf(answer),
      };
    },

    signOut,
  };

  async function signOut(headers: Headers): Promise<readonly CookieToSet[]> {
    const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
    return cookiesOf(answer);
  }
}

function cookiesOf(headers: Headers): readonly CookieToSet[] {
  return [...parseSetCookieHeader(headers.getSetCookie().join(', '))].map(([name, cookie]) => ({
    name,
    value: cookie.value,
    secure: cookie.secure === true,
    maxAgeSeconds: cookie['max-age'] ?? 0,
  }));
}
