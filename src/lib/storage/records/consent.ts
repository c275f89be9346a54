import type { Table } from 'dexie';
import * as v from 'valibot';
import { checked } from './checked.ts';

/** That the person agreed to one text, in one version, at one moment. */
export interface ConsentReceipt {
  /** Name of the text; one receipt per text and version. */
  readonly textId: string;
  readonly textVersion: number;
  readonly givenAtIso: string;
  readonly withdrawnAtIso: string | null;
}

const schema: v.GenericSchema<unknown, ConsentReceipt> = v.strictObject({
  textId: v.string(),
  textVersion: v.pipe(v.number(), v.integer()),
  givenAtIso: v.string(),
  withdrawnAtIso: v.nullable(v.string()),
});

export interface ConsentsTable {
  readonly consents: Table<ConsentReceipt, [string, number]>;
}

export async function readConsents(db: ConsentsTable): Promise<readonly ConsentReceipt[]> {
  return (await db.consents.toArray()).map((record) => checked('consent', schema, record));
}

export async function writeConsent(db: ConsentsTable, receipt: ConsentReceipt): Promise<void> {
  await db.consents.put(receipt);
}
