import type { InterruptionReason, Session } from '#lib/domain/session.ts';
import {
  trialRowId,
  type TrialConditions,
  type TrialFlag,
  type TrialOutcome,
  type TrialRow,
} from '#lib/domain/trial-row.ts';
import type { Paradigm, PlannedTrial } from '#lib/paradigms/contract.ts';
import type { TestStep } from '#lib/programme/programme.ts';
import { stored } from '#lib/storage/outcome.ts';
import type { Database } from '#lib/storage/database.ts';
import { writeSession } from '#lib/storage/records/session.ts';
import type { Conversation } from './conversation.svelte.ts';

/** Where in a session a block stands, and the how-manieth time it is run. */
export type BlockPlace = Pick<TrialRow, 'phase' | 'block' | 'attempt'>;

/** Where in a session a trial stands. */
type TrialPlace = BlockPlace & Pick<TrialRow, 'index'>;

/** What the stage saw around a trial. */
export interface Surroundings {
  readonly conditions: TrialConditions;
  readonly flags: readonly TrialFlag[];
}

/** Composes the row of a trial. Plain data only: what is stored must not be a proxy of the screen's state. */
export function composeRow(
  session: Session,
  place: TrialPlace,
  trial: PlannedTrial,
  outcome: TrialOutcome,
  around: Surroundings,
  now: Date,
): TrialRow {
  return {
    id: trialRowId({ sessionId: session.id, ...place }),
    sessionId: session.id,
    paradigm: session.paradigm,
    paradigmVersion: session.paradigmVersion,
    form: session.form,
    seed: session.seed,
    appVersion: session.appVersion,
    ...place,
    trial: { ...trial },
    ...outcome,
    ...around.conditions,
    flags: [...new Set([...outcome.flags, ...around.flags])],
    recordedAtIso: now.toISOString(),
    timeOriginIso: new Date(performance.timeOrigin).toISOString(),
  };
}

/** Whether a test of the programme was done to its end. */
export function isCompleted({ paradigm, form }: TestStep, sessions: readonly Session[]): boolean {
  return sessions.some(
    (session) => session.paradigm === paradigm && session.form === form && session.completedAtIso !== null,
  );
}

/** The session of a step that is to be gone on with, or a new one: of another version of the test, always a new one. */
export function sessionFor(
  step: TestStep,
  app: { readonly appVersion: string; readonly now: () => Date; readonly newId: () => string },
  paradigm: Pick<Paradigm, 'id' | 'version'>,
  known: readonly Session[],
): Session {
  const open = known.find(
    (session) =>
      session.paradigm === paradigm.id &&
      session.paradigmVersion === paradigm.version &&
      session.form === step.form &&
      session.completedAtIso === null,
  );
  if (open !== undefined) return open;
  const id = app.newId();
  return {
    id,
    paradigm: paradigm.id,
    paradigmVersion: paradigm.version,
    form: step.form,
    seed: id,
    appVersion: app.appVersion,
    startedAtIso: app.now().toISOString(),
    completedAtIso: null,
    completedOn: null,
    device: null,
    displayChecks: [],
    openBlock: null,
    partsPractised: 0,
    partsDoneIso: [],
    interruptions: [],
    context: null,
  };
}

/** The session with its open block closed as cut short. */
export function noteInterruption(session: Session, reason: InterruptionReason, now: Date): Session {
  const { phase, block } = session.openBlock ?? { phase: 'test' as const, block: 0 };
  const interruption = { atIso: now.toISOString(), phase, block, reason };
  return { ...session, openBlock: null, interruptions: [...session.interruptions, interruption] };
}

/** Writes a session; a full disk is told, and tried again. Returns what was written. */
export async function saveSession(
  db: Database,
  session: Session,
  conversation: Pick<Conversation, 'until'>,
): Promise<Session> {
  await conversation.until(async () => await stored(async () => await writeSession(db, session)));
  return session;
}
