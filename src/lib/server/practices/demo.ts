import { eq } from 'drizzle-orm';
import { hashPassword } from 'better-auth/crypto';
import { randomBytes, randomUUID } from 'node:crypto';
import { createCodes } from '../codes/codes.ts';
import { openCodes } from '../codes/open-codes.ts';
import { practice } from '../database/schema.ts';
import { portalUser } from '../database/sign-in-schema.ts';
import type { Desk } from '../desk.ts';
import { addressHandle } from './address.ts';
import { addMember } from './member.ts';

export interface Demo {
  readonly email: string;
  /** New at every start. */
  readonly password: string;
  /** An activation code that can be redeemed. */
  readonly code: string;
}

const DEMO_EMAIL = 'praxis@demo.example';
/** Everything in an hour: to look at the app. */
const DEMO_PROGRAMME = 'demo';
const DEMO_NAME = 'Praxis Dr. Muster (Demo)';

/** Keeps one practice to try things with: made once, its password renewed and its sessions ended at every start. */
export async function keepDemo(desk: Desk): Promise<Demo> {
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  const practiceId = await desk.db.transaction(async (tx) => {
    const [known] = await tx
      .select({ id: practice.id })
      .from(practice)
      .where(eq(practice.demo, true))
      .limit(1);
    const id = known?.id ?? randomUUID();
    if (known === undefined) await tx.insert(practice).values({ id, name: DEMO_NAME, demo: true });
    await tx.delete(portalUser).where(eq(portalUser.email, addressHandle(desk, DEMO_EMAIL)));
    await addMember(desk, tx, { practiceId: id, role: 'doctor', email: DEMO_EMAIL, passwordHash });
    return id;
  });
  const newest = async () => (await openCodes(desk, practiceId, 1)).codes[0];
  const open = (await newest()) ?? (await createCodes(desk, practiceId, DEMO_PROGRAMME, 1), await newest());
  return { email: DEMO_EMAIL, password, code: open?.code ?? '' };
}
