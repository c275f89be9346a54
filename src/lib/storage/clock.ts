import { latestOfSheet } from '#lib/domain/answer-sheet.ts';
import type { DayOf } from '#lib/domain/calendar.ts';
import { PARTICIPATION, correctionsAt } from '#lib/domain/clock-correction.ts';
import { readClock } from '#lib/domain/clock.ts';
import { latestOfSession } from '#lib/domain/session.ts';
import type { Database } from './database.ts';
import { answerSheets } from './records/answer-sheet.ts';
import { readClockCorrections, writeClockCorrection } from './records/clock-correction.ts';
import { deviceChecks } from './records/device-check.ts';
import { outbox, sent } from './records/message.ts';
import { readParticipation } from './records/participation.ts';
import { pauses } from './records/pause.ts';
import { sessions } from './records/session.ts';
import { trials } from './records/trial.ts';

/** A record and the latest wall-clock moment in it, ISO 8601. */
interface Moment {
  readonly id: string;
  readonly atIso: string;
}

/** Records that bear a moment after this one. */
async function momentsAfter(db: Database, iso: string): Promise<readonly Moment[]> {
  const [begun, sheets, waiting, gone, checks, asked] = await Promise.all([
    db.all(sessions),
    db.all(answerSheets),
    db.all(outbox),
    db.all(sent),
    db.all(deviceChecks),
    db.all(pauses),
  ]);
  // Thousands of trials of whole sessions would be opened at every start, and bear nothing later than their session.
  const open = begun.filter(({ completedAtIso }) => completedAtIso === null);
  const rows = (await Promise.all(open.map(async ({ id }) => await db.ofGroup(trials, id)))).flat();
  const moments = [
    ...rows.map(({ sessionId, recordedAtIso }) => ({ id: sessionId, atIso: recordedAtIso })),
    ...begun.map((session) => ({ id: session.id, atIso: latestOfSession(session) })),
    ...sheets.map((sheet) => ({ id: sheet.id, atIso: latestOfSheet(sheet) })),
    ...waiting.map(({ id, createdAtIso }) => ({ id, atIso: createdAtIso })),
    ...gone.map(({ id, sentAtIso }) => ({ id, atIso: sentAtIso })),
    ...checks.map(({ id, checkedAtIso }) => ({ id, atIso: checkedAtIso })),
    ...asked.map(({ id, askedAtIso }) => ({ id, atIso: askedAtIso })),
  ];
  return moments.filter(({ atIso }) => atIso > iso);
}

/** What the app's clock goes by until it is opened again. */
export interface OpenedClock {
  /** Moments are never before this one, ISO 8601; null: the wall clock as it is. */
  readonly notBeforeIso: string | null;
  /** The clock was found to be set back just now. */
  readonly wentBack: boolean;
}

/**
 * Compares the wall clock with what is stored. Where it stands before that, the correction is stored, and messages that
 * still wait are dated back, so that they are sent in their order.
 */
export async function openClock(db: Database, wall: Date, dayOf: DayOf): Promise<OpenedClock> {
  const wallIso = wall.toISOString();
  const ahead = await db.read(async () => {
    const corrections = correctionsAt(wall, await readClockCorrections(db));
    const known = new Set(corrections.flatMap(({ recordIds }) => recordIds));
    return (await momentsAfter(db, wallIso)).filter(({ id }) => !known.has(id));
  });
  const latestIso = ahead
    .map(({ atIso }) => atIso)
    .toSorted()
    .at(-1);
  if (latestIso === undefined) return { notBeforeIso: null, wentBack: false };
  const { wentBack } = readClock(wall, latestIso);
  if (!wentBack) return { notBeforeIso: latestIso, wentBack };
  const startedOn = (await readParticipation(db))?.startedOn ?? null;
  const beganAhead = startedOn !== null && startedOn > dayOf(wall);
  const recordIds = [...new Set(ahead.map(({ id }) => id)), ...(beganAhead ? [PARTICIPATION] : [])];
  await db.write(async () => {
    await writeClockCorrection(db, { wallIso, latestIso, recordIds });
    for (const message of await db.all(outbox)) {
      if (message.createdAtIso > wallIso) await db.put(outbox, { ...message, createdAtIso: wallIso });
    }
  });
  return { notBeforeIso: null, wentBack };
}
