import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import { checked } from './checked.ts';

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

export interface ProgrammesTable {
  readonly programmes: EntityTable<ProgrammeCopy, 'id'>;
}

export async function readProgrammeCopy(db: ProgrammesTable, id: string): Promise<ProgrammeCopy | null> {
  const record = await db.programmes.get(id);
  return record === undefined ? null : checked('programme', schema, record);
}

export async function writeProgrammeCopy(db: ProgrammesTable, copy: ProgrammeCopy): Promise<void> {
  await db.programmes.put(copy);
}
