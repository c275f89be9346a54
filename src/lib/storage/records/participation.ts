import * as v from 'valibot';
import { readActivationCode, type ActivationCode } from '#lib/domain/activation-code.ts';
import { isDay, type IsoDate } from '#lib/domain/calendar.ts';
import { namedText } from '#lib/domain/checks.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** How the activation code stands. `waiting`: not yet answered by the server. */
export const ACTIVATION_STATES = ['waiting', 'accepted', 'unknown', 'used', 'expired', 'withdrawn'] as const;

export interface Participation {
  readonly code: ActivationCode;
  readonly activation: (typeof ACTIVATION_STATES)[number];
  /** 32 random bytes, base64url: by it the server knows this device again, not the person. */
  readonly deviceKey: string;
  /** Name of the practice, once the server has told it. */
  readonly practiceName: string | null;
  /** Id of the programme that the practice chose, once the server has told it. */
  readonly programmeId: string | null;
  /** Local day on which the consents were complete; null before. */
  readonly startedOn: IsoDate | null;
}

const schema: v.GenericSchema<unknown, Participation> = v.strictObject({
  code: namedText<ActivationCode>((text) => readActivationCode(text).ok),
  activation: v.picklist(ACTIVATION_STATES),
  deviceKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  practiceName: v.nullable(v.string()),
  programmeId: v.nullable(v.string()),
  startedOn: v.nullable(namedText<IsoDate>(isDay)),
});

export const participations = recordType('participation', schema, { keyOf: () => 'me' });

export async function readParticipation(db: Database): Promise<Participation | null> {
  return await db.get(participations, 'me');
}

export async function writeParticipation(db: Database, participation: Participation): Promise<void> {
  await db.put(participations, participation);
}
