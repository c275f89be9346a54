/** The app around the consents, for their tests. */
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { readOutbox } from '#lib/storage/records/message.ts';
import { writeParticipation, type Participation } from '#lib/storage/records/participation.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import type { ConsentApp } from '../receipts.ts';

export interface TestApp extends ConsentApp {
  /** Sets the clock; it stands still in between. */
  readonly setClock: (iso: string) => void;
  /** Writes a participation that began, with the code in this state. */
  readonly takePart: (activation: Participation['activation']) => Promise<void>;
  /** The bodies that wait to be sent, oldest first. */
  readonly waiting: () => Promise<readonly unknown[]>;
}

export async function testApp(): Promise<TestApp> {
  const db = await openTestDatabase();
  let ids = 0;
  let clock = new Date('2026-11-22T10:00:00.000Z');
  return {
    db,
    now: () => clock,
    newId: () => `id-${String((ids += 1))}`,
    setClock: (iso) => void (clock = new Date(iso)),
    takePart: async (activation) =>
      await writeParticipation(db, {
        code: makeActivationCode(new Uint8Array(12)),
        activation,
        deviceKey: 'A'.repeat(43),
        practiceName: null,
        programmeId: null,
        startedOn: '2026-11-20' as IsoDate,
      }),
    waiting: async () => (await readOutbox(db)).map(({ body }) => JSON.parse(body) as unknown),
  };
}
