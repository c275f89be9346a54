import type { Session } from '#lib/domain/session.ts';
import { trialRowId, type TrialOutcome, type TrialRow } from '#lib/domain/trial-row.ts';
import type { Paradigm, PlannedTrial } from '#lib/paradigms/contract.ts';
import type { ProgrammeTask } from '#lib/programme/programme.ts';

/** Where in a session a trial stands. */
export type TrialPlace = Pick<TrialRow, 'phase' | 'block' | 'attempt' | 'index'>;

/** Composes the row of a trial. Plain data only: what is stored must not be a proxy of the screen's state. */
export function composeRow(
  session: Session,
  place: TrialPlace,
  trial: PlannedTrial,
  outcome: TrialOutcome,
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
    recordedAtIso: now.toISOString(),
    timeOriginIso: new Date(performance.timeOrigin).toISOString(),
  };
}

/** The session of a task that is to be gone on with, or a new one: of another version of the test, always a new one. */
export function sessionFor(
  app: {
    readonly task: ProgrammeTask;
    readonly appVersion: string;
    readonly now: () => Date;
    readonly newId: () => string;
  },
  paradigm: Pick<Paradigm, 'id' | 'version'>,
  known: readonly Session[],
): Session {
  const open = known.find(
    (session) =>
      session.paradigm === paradigm.id &&
      session.paradigmVersion === paradigm.version &&
      session.form === app.task.form &&
      session.completedAtIso === null,
  );
  if (open !== undefined) return open;
  const id = app.newId();
  return {
    id,
    paradigm: paradigm.id,
    paradigmVersion: paradigm.version,
    form: app.task.form,
    seed: id,
    appVersion: app.appVersion,
    startedAtIso: app.now().toISOString(),
    completedAtIso: null,
    completedOn: null,
    device: null,
    openBlock: null,
    practicePassed: false,
    interruptions: [],
  };
}
