/** Participants whose every message is remembered, and compared with what the database holds. */
import { randomUUID } from 'node:crypto';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { participant } from '#lib/server/database/schema.ts';
import { kvnrPlace } from '#lib/server/progress/kvnr-place.ts';
import type { Installation } from './installation.ts';
import { jsonRequest, Line } from './line.ts';
import { enrol, messageOf, newPractice, type Person } from './people.ts';

const CONNECTIONS = 16;
const PEOPLE_EACH = 20;

/** What became of messages while something went wrong. */
export interface Tally {
  acknowledged: number;
  /** Acknowledged, and another content or none is in the database. */
  lost: number;
  /** Messages of which it stayed open whether they were stored, and which were. */
  storedUnheard: number;
  /** Sent again with their id and stored again, or rows that nobody began. */
  twice: number;
  readonly complaints: string[];
}

interface Sent {
  readonly id: string;
  readonly testsDone: number;
}

export interface Watched {
  readonly person: Person;
  /** What the server has acknowledged last. */
  known: Sent | null;
  /** Sent and not answered. */
  open: Sent | null;
  /** The sealed number of a message that was stored unheard: sent again, it must stay as it is. */
  sealed: string | null;
}

async function report(line: Line, watched: Watched, sent: Sent): Promise<boolean> {
  watched.open = sent;
  const body = JSON.stringify(messageOf(watched.person, sent.testsDone));
  const { status, text } = await line.ask(
    jsonRequest(PROGRESS_PATH, body, {
      Authorization: `Bearer ${watched.person.deviceKey}`,
      'Idempotency-Key': sent.id,
    }),
  );
  // Refused for now: what is stored is what was stored, and the same message comes again.
  if (status !== 200 || !text.includes('"stored"')) return false;
  watched.known = sent;
  watched.open = null;
  return true;
}

/** One connection's part of the load, until it breaks or is refused: first what is still open, then ever new messages. */
async function reportOn(port: number, people: readonly Watched[], tally: Tally): Promise<void> {
  const line = new Line(port);
  try {
    for (const watched of people) {
      if (watched.open !== null && !(await report(line, watched, watched.open))) return;
    }
    const free = people.filter(({ sealed }) => sealed === null);
    for (let n = 0; ; n++) {
      const watched = free[n % free.length];
      if (watched === undefined) return;
      const sent = { id: randomUUID(), testsDone: ((watched.known?.testsDone ?? 0) % 900) + 1 };
      if (!(await report(line, watched, sent))) return;
      tally.acknowledged += 1;
    }
  } catch {
    // The connection broke: what was sent last is open.
  } finally {
    line.close();
  }
}

/** Compares every row with what was acknowledged. */
export async function judge(
  installation: Installation,
  all: readonly Watched[],
  tally: Tally,
): Promise<void> {
  const rows = await installation.look(async ({ db, keys }) => {
    const found = await db.select().from(participant);
    return new Map(
      found.map((row) => [
        row.id,
        { ...row, kvnr: row.kvnrSealed === null ? null : keys.open(kvnrPlace(row.id), row.kvnrSealed) },
      ]),
    );
  });
  if (rows.size !== all.length) {
    tally.twice += 1;
    tally.complaints.push(`${rows.size} rows of ${all.length} participants`);
  }
  for (const watched of all) {
    const { person, known, open, sealed } = watched;
    const row = rows.get(person.id);
    const holds = (sent: Sent): boolean => {
      const { kvnr, ...days } = messageOf(person, sent.testsDone);
      return (
        row?.lastMessageId === sent.id &&
        row.kvnr === kvnr &&
        row.testsDone === days.testsDone &&
        row.lastTestDate === days.lastTestDate &&
        row.testsRemaining === days.testsRemaining &&
        row.startDate === days.startDate
      );
    };
    if (sealed !== null && row?.kvnrSealed !== sealed) {
      tally.twice += 1;
      tally.complaints.push(`message ${known?.id ?? open?.id} was stored again`);
    }
    watched.sealed = null;
    if (open !== null && holds(open)) {
      tally.storedUnheard += 1;
      watched.sealed = row?.kvnrSealed ?? null;
    } else if (known === null ? row?.lastMessageId !== null : !holds(known)) {
      tally.lost += 1;
      tally.complaints.push(`message ${known?.id ?? 'none'} of test ${known?.testsDone ?? 0}`);
    }
  }
}

export const newTally = (): Tally => ({
  acknowledged: 0,
  lost: 0,
  storedUnheard: 0,
  twice: 0,
  complaints: [],
});

/** New participants of a practice of their own. */
export async function watchedPeople(installation: Installation): Promise<readonly Watched[]> {
  const people = await installation.look(
    async (desk) => await enrol(desk, await newPractice(desk), CONNECTIONS * PEOPLE_EACH, false),
  );
  return people.map((person) => ({ person, known: null, open: null, sealed: null }));
}

/** All of them report, until every connection is broken or refused. */
export async function reportAll(port: number, all: readonly Watched[], tally: Tally): Promise<void> {
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, n) => {
      await reportOn(port, all.slice(n * PEOPLE_EACH, (n + 1) * PEOPLE_EACH), tally);
    }),
  );
}
