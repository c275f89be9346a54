/** Practices with members, their sign-in, and the authenticator app of a member. */
import { TOTP, URI } from 'otpauth';
import { hashPassword } from 'better-auth/crypto';
import type { Desk } from '../desk.ts';
import { addMember, findMember, type Member } from '../practices/member.ts';
import type { Role } from '../practices/rights.ts';
import type { CookieToSet } from '../sign-in/sign-in.ts';
import { somePractice } from './practice.ts';

export const MEMBER_PASSWORD = 'ein langes Passwort';
let hashed: Promise<string> | null = null;

/** A member of a practice, who signs in with `MEMBER_PASSWORD`. */
export async function someMember(
  desk: Desk,
  {
    role = 'doctor',
    email = 'praxis@beispiel.example',
    practiceId,
  }: { role?: Role; email?: string; practiceId?: string } = {},
): Promise<Member> {
  // One hash for all: it takes its time.
  const passwordHash = await (hashed ??= hashPassword(MEMBER_PASSWORD));
  const userId = await addMember(desk, desk.db, {
    practiceId: practiceId ?? (await somePractice(desk)),
    role,
    email,
    passwordHash,
  });
  const member = await findMember(desk, userId);
  if (member === null) throw new Error('The member just made is not there.');
  return member;
}

/** The headers of a browser that keeps these cookies. */
export function headersWith(...cookies: readonly (readonly CookieToSet[])[]): Headers {
  const kept = new Map(cookies.flat().map((cookie) => [cookie.name, cookie] as const));
  const cookie = [...kept.values()]
    .filter(({ maxAgeSeconds }) => maxAgeSeconds > 0)
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
  return new Headers({ cookie, 'user-agent': 'A browser', 'x-forwarded-for': '192.0.2.7' });
}

/** What the app shows that has scanned `uri`, at a moment. */
export function appCode(uri: string, moment: Date): string {
  const totp = URI.parse(uri);
  if (!(totp instanceof TOTP)) throw new Error('Not a code by time.');
  return totp.generate({ timestamp: moment.getTime() });
}
