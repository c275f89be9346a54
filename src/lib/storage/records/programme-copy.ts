import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** A programme of the operator's own as the server gave it: kept, so that it is there without a network. */
export interface ProgrammeCopy {
  /** Its id, as the activation named it. */
  readonly id: string;
  /** The file, byte for byte; read anew (programme/format.ts) at every start. */
  readonly text: string;
  readonly receivedAtIso: string;
}

const schema: v.GenericSchema<unknown, ProgrammeCopy> = v.strictObject({
  id: v.string(),
  text: v.string(),
  receivedAtIso: v.string(),
});

export const programmes = recordType('programme', schema, { keyOf: ({ id }) => id });

export async function readProgrammeCopy(db: Database, id: string): Promise<ProgrammeCopy | null> {
  return await db.get(programmes, id);
}

export async function writeProgrammeCopy(db: Database, copy: ProgrammeCopy): Promise<void> {
  await db.put(programmes, copy);
}
