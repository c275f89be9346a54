import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** What shows the server that the person knows the password or the recovery code (vault/secrets.ts); opens nothing. */
export interface Proofs {
  /** 32 bytes, base64url. */
  readonly password: string;
  /** The same; null until the recovery code was shown. */
  readonly recovery: string | null;
}

const schema: v.GenericSchema<unknown, Proofs> = v.strictObject({
  password: v.string(),
  recovery: v.nullable(v.string()),
});

export const proofs = recordType('proofs', schema, { keyOf: () => 'me' });

export async function readProofs(db: Database): Promise<Proofs | null> {
  return await db.get(proofs, 'me');
}

export async function writeProofs(db: Database, both: Proofs): Promise<void> {
  await db.put(proofs, both);
}
