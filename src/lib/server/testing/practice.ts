import { randomBytes, randomUUID } from 'node:crypto';
import { createCodes, findOpenCode } from '../codes/codes.ts';
import { practice } from '../database/schema.ts';
import type { Desk } from '../desk.ts';

/** A practice without an account. */
export async function somePractice(desk: Desk, name = 'Praxis Dr. Beispiel'): Promise<string> {
  const id = randomUUID();
  await desk.db.insert(practice).values({ id, name, demo: false });
  return id;
}

/** A new open code of the practice: the id of its row, and its text. */
export async function someCode(
  desk: Desk,
  practiceId: string,
  programme = 'kurz-4',
): Promise<{ id: string; code: string }> {
  const [id = ''] = await createCodes(desk, practiceId, programme, 1);
  const found = await findOpenCode(desk, practiceId, id);
  if (found === null) throw new Error('The code just made is not open.');
  return { id, code: found.code };
}

/** A device key as devices make it. */
export function someDeviceKey(): string {
  return randomBytes(32).toString('base64url');
}
