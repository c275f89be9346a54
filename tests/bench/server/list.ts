/** How long the first page of a practice's work list takes, through the portal, as somebody who is signed in. */
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'drizzle-orm';
import { addMember } from '#lib/server/practices/member.ts';
import { startServer } from '../../fixtures/server.ts';
import type { Installation } from './installation.ts';
import { ADDRESS_HEADER } from './line.ts';
import { enrol, newPractice } from './people.ts';
import { middle } from './middle.ts';

/** Participants of the two practices. */
export const FEW = 100;
export const MANY = 10_000;
const PASSWORD = 'Birne Schlitten 1 Regen';
const ASKED = 15;
const FROM = { [ADDRESS_HEADER]: '192.0.2.1' };

/** Signs a member of a practice in by the portal's form; the cookie of the session. */
export async function signInAt(origin: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${origin}/arzt/anmelden`, {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    headers: { ...FROM, Origin: origin, Accept: 'text/html' },
    redirect: 'manual',
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (answer.status !== 303 || cookie === '') throw new Error(`The sign-in was answered ${answer.status}.`);
  return cookie;
}

/** A practice with a member who signs in with `PASSWORD`. */
export async function practiceWithMember(
  installation: Installation,
  email: string,
  participants: number,
): Promise<{ readonly email: string; readonly password: string; readonly practiceId: string }> {
  const passwordHash = await hashPassword(PASSWORD);
  return await installation.look(async (desk) => {
    const practiceId = await newPractice(desk, true);
    await addMember(desk, desk.db, { practiceId, role: 'doctor', email, passwordHash });
    await enrol(desk, practiceId, participants, true);
    // As PostgreSQL does by itself within a minute; the embedded database never does.
    if (installation.engine === 'PostgreSQL') await desk.db.execute(sql`analyze participant`);
    return { email, password: PASSWORD, practiceId };
  });
}

async function pageTime(origin: string, cookie: string): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < ASKED; n++) {
    const begun = performance.now();
    const answer = await fetch(`${origin}/arzt`, {
      headers: { ...FROM, Cookie: cookie },
      redirect: 'manual',
    });
    await answer.text();
    times.push(performance.now() - begun);
    if (answer.status !== 200) throw new Error(`The work list was answered ${answer.status}.`);
  }
  return middle(times);
}

/** Middle times to the whole page, ms: of a practice with few participants and of one with many. */
export async function measureList(installation: Installation): Promise<{ few: number; many: number }> {
  const few = await practiceWithMember(installation, 'wenige@praxis.example', FEW);
  const many = await practiceWithMember(installation, 'viele@praxis.example', MANY);
  const server = await startServer({
    isFirstStart: true,
    environment: installation.environment,
  });
  try {
    const cookies = [];
    for (const { email, password } of [few, many])
      cookies.push(await signInAt(server.origin, email, password));
    const [cookieOfFew = '', cookieOfMany = ''] = cookies;
    await pageTime(server.origin, cookieOfFew);
    return {
      few: await pageTime(server.origin, cookieOfFew),
      many: await pageTime(server.origin, cookieOfMany),
    };
  } finally {
    await server.remove();
  }
}
