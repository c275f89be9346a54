import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { randomUUID } from 'node:crypto';
import {
  portalAccount,
  portalSession,
  portalTwoFactor,
  portalUser,
  portalVerification,
} from '../database/sign-in-schema.ts';
import type { Desk } from '../desk.ts';
import { makeSpareCode, SPARE_CODES } from './spare-codes.ts';

/** A session ends after this long without use: seconds. */
export const IDLE_SECONDS = 60 * 60;
/** A member may have a browser asked for the second factor no more for so long: seconds. */
const TRUST_SECONDS = 30 * 24 * 60 * 60;
/** The link that replaces a forgotten password works for so long: seconds. */
const RESET_SECONDS = 60 * 60;

/** better-auth as the portal uses it. Its own routes and its sign-up are not reachable. */
export function makeAuth(
  desk: Desk,
  origin: string,
  told: {
    /** Somebody has forgotten their password: `token` makes the link. */
    readonly resetAsked: (userId: string, token: string) => Promise<void>;
    readonly passwordReset: (userId: string) => Promise<void>;
  },
) {
  return betterAuth({
    appName: 'Merkzeit',
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
        twoFactor: portalTwoFactor,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // How long a password must be is checked where one is chosen: doctor/forms.ts.
      minPasswordLength: 1,
      maxPasswordLength: 1000,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => await told.resetAsked(user.id, token),
      onPasswordReset: async ({ user }) => await told.passwordReset(user.id),
    },
    session: { expiresIn: IDLE_SECONDS, updateAge: 60 },
    // Attempts are counted here, by fingerprint; better-auth would store addresses.
    rateLimit: { enabled: false },
    plugins: [
      twoFactor({
        trustDeviceMaxAge: TRUST_SECONDS,
        backupCodeOptions: {
          customBackupCodesGenerate: () => Array.from({ length: SPARE_CODES }, makeSpareCode),
        },
      }),
    ],
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
}
