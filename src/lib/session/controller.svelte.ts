import { localDate } from '#lib/domain/calendar.ts';
import { createRng } from '#lib/domain/rng.ts';
import type { InterruptionReason, Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { Paradigm, Plan, PlannedBlock, TrialView } from '#lib/paradigms/contract.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import { loadTrialView } from '#lib/paradigms/views.ts';
import type { StimulusManifest } from '#lib/stimuli/manifest.ts';
import { loadManifest, loadPictures, type PictureSet } from '#lib/stimuli/pictures.ts';
import { stored } from '#lib/storage/outcome.ts';
import { readSessions, writeSession } from '#lib/storage/records/session.ts';
import { appendTrial, readTrials } from '#lib/storage/records/trial.ts';
import { StageClosed } from '#lib/timing/contract.ts';
import { readDevice } from '#lib/timing/device.ts';
import { watchInterruptions } from '#lib/timing/interruptions.ts';
import { openStage, type OpenStage } from '#lib/timing/stage.ts';
import { keepScreenOn } from '#lib/timing/wake-lock.ts';
import {
  SessionLeft,
  blockState,
  type SessionChoice,
  type SessionDependencies,
  type SessionView,
} from './flow.ts';
import { composeRow, sessionFor } from './recorder.ts';

type BlockEnd = 'whole' | InterruptionReason;

/** Frames are counted this long before the display is described. */
const CALIBRATION_MS = 600;

/** Leads a person through one timed test, from the instruction to the last block. One instance per visit. */
export class SessionController {
  view: SessionView = $state.raw({ kind: 'loading', share: 0 });

  readonly #app: SessionDependencies;
  readonly #paradigm: Paradigm;
  #answer: (choice: SessionChoice) => void = () => undefined;
  #mounted: (trials: TrialView) => void = () => undefined;
  #leave = new AbortController();

  constructor(app: SessionDependencies) {
    this.#app = app;
    this.#paradigm = paradigmById(app.task.paradigm);
  }

  /** The person's tap on the view that is shown. */
  choose(choice: SessionChoice): void {
    this.#answer(choice);
  }

  /** Called by the screen once the component that draws trials is there. */
  trialsMounted(trials: TrialView): void {
    this.#mounted(trials);
  }

  /** The person leaves the screen: a running block is cut short, nothing is lost. */
  leave(): void {
    this.#leave.abort();
  }

  /** Runs the session to its end. Only one window at a time may do so. */
  async run(): Promise<void> {
    await navigator.locks.request('merkzeit-session', { ifAvailable: true }, async (lock) => {
      if (lock === null) {
        this.view = { kind: 'problem', problem: 'otherWindow' };
        return;
      }
      await this.#runAlone().catch((error: unknown) => {
        if (!(error instanceof SessionLeft)) throw error;
      });
    });
  }

  async #runAlone(): Promise<void> {
    let session = await this.#openSession();
    const manifest = await this.#until(async () => await loadManifest(session.form));
    const plan = this.#paradigm.makePlan(manifest, createRng(session.seed));
    let cutShort: InterruptionReason | null = session.openBlock === null ? null : 'closed';
    if (cutShort !== null) session = await this.#noteInterruption(session, cutShort);

    if (!session.practicePassed) {
      session = await this.#practise(session, plan, manifest, cutShort);
      cutShort = null;
    }
    for (let block = 0; block < plan.test.length;) {
      const planned = plan.test[block] ?? { trials: [] };
      const rows = await readTrials(this.#app.db, session.id);
      const state = blockState(rows, 'test', block, planned.trials.length);
      if (state.complete) {
        block += 1;
        continue;
      }
      const pictures = await this.#picturesOf(manifest, planned);
      await this.#ask({
        kind: 'ready',
        phase: 'test',
        block,
        blocks: plan.test.length,
        interrupted: cutShort,
      });
      const end = await this.#runBlock(session, planned, pictures, {
        phase: 'test',
        block,
        attempt: state.attempts + 1,
      });
      pictures.release();
      session = end.session;
      cutShort = end.end === 'whole' ? null : end.end;
    }
    await this.#complete(session);
    this.view = { kind: 'done' };
  }

  async #openSession(): Promise<Session> {
    const known = await readSessions(this.#app.db);
    return await this.#save(sessionFor(this.#app, this.#paradigm, known));
  }

  async #practise(
    session: Session,
    plan: Plan,
    manifest: StimulusManifest,
    cutShort: InterruptionReason | null,
  ): Promise<Session> {
    const pages = this.#paradigm.instruction(manifest, this.#app.locale);
    const examples = pages.flatMap((page) => page.pictures.map(({ id }) => id));
    const pictures = await this.#picturesOf(manifest, plan.practice, examples);
    await this.#ask({ kind: 'instruction', pages, pictures });
    let interrupted = cutShort;
    for (let current = session; ;) {
      if (interrupted !== null) {
        await this.#ask({ kind: 'ready', phase: 'practice', block: 0, blocks: 1, interrupted });
      }
      const { trials } = plan.practice;
      const rows = await readTrials(this.#app.db, session.id);
      const { attempts } = blockState(rows, 'practice', 0, trials.length);
      const place = { phase: 'practice', block: 0, attempt: attempts + 1 } as const;
      const { session: after, end } = await this.#runBlock(current, plan.practice, pictures, place);
      current = after;
      interrupted = end === 'whole' ? null : end;
      if (interrupted !== null) continue;
      const own = (await readTrials(this.#app.db, session.id)).filter(
        (row) => row.phase === 'practice' && row.attempt === place.attempt,
      );
      const judged = own
        .map((row) => this.#paradigm.isRight(row.trial, row.answer))
        .filter((right) => right !== null);
      const right = judged.filter(Boolean).length;
      const passed = right >= this.#paradigm.practiceCriterion * judged.length;
      const choice = await this.#ask({ kind: 'practice-result', right, of: judged.length, passed });
      if (passed || choice === 'skip') {
        pictures.release();
        return await this.#save({ ...current, practicePassed: true });
      }
    }
  }

  /** Runs a block until it is whole or cut short. Every row is on the disk before the next trial begins. */
  async #runBlock(
    session: Session,
    planned: PlannedBlock<TrialRow['trial']>,
    pictures: PictureSet,
    place: Pick<TrialRow, 'phase' | 'block' | 'attempt'>,
  ): Promise<{ readonly session: Session; readonly end: BlockEnd }> {
    const stage = openStage();
    const cuts: InterruptionReason[] = [];
    const cut = (reason: InterruptionReason): void => {
      cuts.push(reason);
      stage.close();
    };
    const stopWatching = watchInterruptions((kind) =>
      kind === 'blurred' ? stage.note('blurred') : cut(kind),
    );
    const onLeave = (): void => cut('closed');
    this.#leave.signal.addEventListener('abort', onLeave, { once: true });
    const letScreenSleep = await keepScreenOn();
    let current = await this.#save({ ...session, openBlock: { ...place } });
    try {
      const trials = await this.#showTrials(stage, pictures);
      if (current.device === null) {
        await stage.wait(CALIBRATION_MS);
        current = await this.#save({ ...current, device: readDevice(stage, stage.presentationTimes) });
      }
      for (const [index, trial] of planned.trials.entries()) {
        const outcome = await trials.run(trial);
        const row = composeRow(current, { ...place, index }, trial, outcome, this.#app.now());
        const late = !(await this.#append(row));
        if (late && index < planned.trials.length - 1) {
          cut('storage');
          break;
        }
        if (place.phase === 'practice') await this.#giveFeedback(stage, pictures, row);
      }
    } catch (error) {
      if (!(error instanceof StageClosed)) throw error;
    } finally {
      stopWatching();
      this.#leave.signal.removeEventListener('abort', onLeave);
      letScreenSleep();
      stage.close();
    }
    // An unfinished block stays open when the person has left: the next visit tells that it was cut short.
    if (this.#leave.signal.aborted) throw new SessionLeft();
    const end = cuts[0] ?? 'whole';
    current =
      end === 'whole'
        ? await this.#save({ ...current, openBlock: null })
        : await this.#noteInterruption(current, end);
    return { session: current, end };
  }

  /** Stores a row; true if at once. A full disk is told, and tried again, with the row kept in memory. */
  async #append(row: TrialRow): Promise<boolean> {
    for (let first = true; ; first = false) {
      const outcome = await stored(async () => await appendTrial(this.#app.db, row));
      if (outcome.ok) return first;
      await this.#ask({ kind: 'problem', problem: outcome.reason });
    }
  }

  async #giveFeedback(stage: OpenStage, pictures: PictureSet, row: TrialRow): Promise<void> {
    const text = this.#paradigm.feedback(row.trial, row.answer, this.#app.locale);
    if (text === null || this.view.kind !== 'trials') return;
    const right = this.#paradigm.isRight(row.trial, row.answer) === true;
    const running = this.view;
    await this.#ask({ ...running, feedback: { text, right } });
    this.view = running;
    // The next picture must not come under the finger that has just tapped.
    await stage.wait(300);
  }

  async #showTrials(stage: OpenStage, pictures: PictureSet): Promise<TrialView> {
    const component = await loadTrialView(this.#paradigm.id);
    return await new Promise((resolve) => {
      this.#mounted = resolve;
      this.view = { kind: 'trials', stage, pictures, component, feedback: null };
    });
  }

  async #noteInterruption(session: Session, reason: InterruptionReason): Promise<Session> {
    const { phase, block } = session.openBlock ?? { phase: 'test' as const, block: 0 };
    const interruption = { atIso: this.#app.now().toISOString(), phase, block, reason };
    return await this.#save({
      ...session,
      openBlock: null,
      interruptions: [...session.interruptions, interruption],
    });
  }

  async #complete(session: Session): Promise<void> {
    const now = this.#app.now();
    await this.#save({ ...session, completedAtIso: now.toISOString(), completedOn: localDate(now) });
  }

  async #save(session: Session): Promise<Session> {
    await this.#until(async () => await stored(async () => await writeSession(this.#app.db, session)));
    return session;
  }

  async #picturesOf(
    manifest: StimulusManifest,
    block: PlannedBlock<TrialRow['trial']>,
    more: readonly string[] = [],
  ): Promise<PictureSet> {
    const ids = [...this.#paradigm.picturesOf(block.trials), ...more];
    return await this.#until(async () => {
      this.view = { kind: 'loading', share: 0 };
      return await loadPictures(manifest, ids, (done, total) => {
        this.view = { kind: 'loading', share: done / total };
      });
    });
  }

  /** Tries until it succeeds; each failure is shown, with “again”. */
  async #until<T>(
    action: () => Promise<
      | { readonly ok: true; readonly value: T }
      | { readonly ok: false; readonly reason: (SessionView & { kind: 'problem' })['problem'] }
    >,
  ): Promise<T> {
    for (;;) {
      const outcome = await action();
      if (outcome.ok) return outcome.value;
      await this.#ask({ kind: 'problem', problem: outcome.reason });
    }
  }

  /** Shows a view and waits for the person. */
  async #ask(view: SessionView): Promise<SessionChoice> {
    const { signal } = this.#leave;
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new SessionLeft()), { once: true });
      this.#answer = resolve;
      this.view = view;
    });
  }
}
