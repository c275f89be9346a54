import { inArray, sql } from 'drizzle-orm';
import type { ProgressMessage, ProgressReply } from '#lib/progress/wire/participation.ts';
import { gather } from '../database/gather.ts';
import { isOutage } from '../database/outage.ts';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { kvnrPlace } from './kvnr-place.ts';

interface Report {
  readonly deviceKeyFingerprint: string;
  /** UUID in lower case. */
  readonly messageId: string;
  readonly message: ProgressMessage;
}

type Accept = (report: Report) => Promise<ProgressReply>;

/** While one trip waits for the disk the next is put together; with more of them each would be the smaller for it. */
const GATHERING = { most: 200, trips: 2, keyOf: (report: Report) => report.deviceKeyFingerprint };

const doors = new WeakMap<Desk, Accept>();

/** The one door of a desk: messages that come together share their statements and their write to the disk. */
function doorOf(desk: Desk): Accept {
  const known = doors.get(desk);
  if (known !== undefined) return known;
  const door = gather(
    GATHERING,
    async (reports: readonly Report[]) => await storeAll(desk, reports),
    (error) => !isOutage(error),
  );
  doors.set(desk, door);
  return door;
}

/**
 * Stores the five fields of a progress message over those before. The same message again (same id) changes
 * nothing and is answered alike.
 */
export async function acceptProgress(
  desk: Desk,
  deviceKey: string,
  messageId: string,
  message: ProgressMessage,
): Promise<ProgressReply> {
  return await doorOf(desk)({
    deviceKeyFingerprint: desk.keys.fingerprint('deviceKey', deviceKey),
    messageId: messageId.toLowerCase(),
    message,
  });
}

/** Each report is of another device. */
async function storeAll(desk: Desk, reports: readonly Report[]): Promise<ProgressReply[]> {
  const found = await desk.db
    .select({
      id: participant.id,
      practiceId: participant.practiceId,
      lastMessageId: participant.lastMessageId,
      deviceKeyFingerprint: participant.deviceKeyFingerprint,
    })
    .from(participant)
    .where(
      inArray(
        participant.deviceKeyFingerprint,
        reports.map(({ deviceKeyFingerprint }) => deviceKeyFingerprint),
      ),
    );
  const rows = new Map(found.map((row) => [row.deviceKeyFingerprint, row]));
  const changes = reports.flatMap(({ deviceKeyFingerprint, messageId, message }) => {
    const row = rows.get(deviceKeyFingerprint);
    if (row === undefined || row.lastMessageId === messageId) return [];
    return [
      {
        id: row.id,
        last_message_id: messageId,
        kvnr_sealed: desk.keys.seal(kvnrPlace(row.id), message.kvnr),
        // With the practice in it, so that the database does not show one person in two practices.
        kvnr_fingerprint: desk.keys.fingerprint('kvnr', `${row.practiceId}\0${message.kvnr}`),
        tests_done: message.testsDone,
        last_test_date: message.lastTestDate,
        tests_remaining: message.testsRemaining,
        start_date: message.startDate,
      },
    ];
  });
  if (changes.length > 0) await write(desk, changes);
  const written = new Set(changes.map(({ id }) => id));
  return reports.map(({ deviceKeyFingerprint }) => {
    const row = rows.get(deviceKeyFingerprint);
    if (row === undefined) return { outcome: 'refused', reason: 'notActivated' };
    desk.tally?.progress(written.has(row.id) ? 'stored' : 'repeated');
    return { outcome: 'stored' };
  });
}

/** One statement, whatever their number; their number in it lets the database find each row by its id, not by reading all. */
async function write(desk: Desk, changes: readonly { readonly id: string }[]): Promise<void> {
  await desk.db.execute(sql`
    update ${participant} set
      last_message_id = new.last_message_id, kvnr_sealed = new.kvnr_sealed, kvnr_fingerprint = new.kvnr_fingerprint,
      tests_done = new.tests_done, last_test_date = new.last_test_date, tests_remaining = new.tests_remaining,
      start_date = new.start_date, received_at = ${desk.now().toISOString()}::timestamptz
    from (select * from json_to_recordset(${JSON.stringify(changes)}::json) as list(
      id uuid, last_message_id uuid, kvnr_sealed text, kvnr_fingerprint text,
      tests_done int, last_test_date date, tests_remaining int, start_date date)
      limit ${sql.raw(String(changes.length))}) as new
    where ${participant}.id = new.id`);
}
