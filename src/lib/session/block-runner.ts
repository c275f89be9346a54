import type { InterruptionReason, Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { Paradigm, PlannedBlock, TrialView } from '#lib/paradigms/contract.ts';
import { loadTrialView } from '#lib/paradigms/views.ts';
import type { PictureSet } from '#lib/stimuli/pictures.ts';
import { stored } from '#lib/storage/outcome.ts';
import { appendTrial } from '#lib/storage/records/trial.ts';
import { StageClosed } from '#lib/timing/contract.ts';
import { readDevice } from '#lib/timing/device.ts';
import { measureDisplay } from '#lib/timing/display.ts';
import { watchInterruptions } from '#lib/timing/interruptions.ts';
import { openStage, type OpenStage } from '#lib/timing/stage.ts';
import { keepScreenOn } from '#lib/timing/wake-lock.ts';
import type { Conversation } from './conversation.svelte.ts';
import { SessionLeft, isWhole, type SessionDependencies } from './flow.ts';
import { composeRow, noteInterruption, saveSession, type BlockPlace } from './recorder.ts';

/** How a block came to its end. */
type BlockEnd = 'whole' | InterruptionReason;

/** After feedback or a rest: the next picture must not come under the finger that has just tapped. */
const AFTER_FEEDBACK_MS = 300;

/** A longer rest ends the block: what a memory test asks about would have been seen too long ago. */
const LONGEST_REST_MS = 60_000;

/** Runs blocks of trials on a stage of their own, one at a time. */
export class BlockRunner {
  readonly #app: SessionDependencies;
  readonly #conversation: Conversation;
  #mounted: (trials: TrialView) => void = () => undefined;
  /** A slow display is explained once a visit; it may have no remedy. */
  #hasToldSlow = false;
  #wantsRest = false;

  constructor(app: SessionDependencies, conversation: Conversation) {
    this.#app = app;
    this.#conversation = conversation;
  }

  trialsMounted(trials: TrialView): void {
    this.#mounted(trials);
  }

  /** The person asks for a rest; it comes once the running trial is stored. */
  rest(): void {
    this.#wantsRest = true;
  }

  /** Runs a block until it is whole or cut short. Every row is on the disk before the next trial begins. */
  async run(
    session: Session,
    paradigm: Paradigm,
    planned: PlannedBlock<TrialRow['trial']>,
    pictures: PictureSet,
    place: BlockPlace,
  ): Promise<{ readonly session: Session; readonly end: BlockEnd }> {
    const checked = await this.#checkDisplay(session, place);
    const stage = openStage();
    const cuts: InterruptionReason[] = [];
    const cut = (reason: InterruptionReason): void => {
      cuts.push(reason);
      stage.close();
    };
    const stopWatching = watchInterruptions((kind) =>
      kind === 'blurred' ? stage.note('blurred') : cut(kind),
    );
    stage.onStall(() => cut('hidden'));
    const onLeave = (): void => cut('closed');
    const { left } = this.#conversation;
    left.addEventListener('abort', onLeave, { once: true });
    const letScreenSleep = await keepScreenOn();
    let current = await this.#save({ ...checked, openBlock: { ...place } });
    let rested = false;
    this.#takeRestWish();
    try {
      const trials = await this.#showTrials(stage, paradigm, pictures);
      const rows: TrialRow[] = [];
      for (const [index, trial] of planned.trials.entries()) {
        if (rows.length > 0 && paradigm.isOver(planned.trials, rows)) break;
        stage.begin();
        if (rested) stage.note('after-pause');
        const outcome = await trials.run(trial);
        const row = composeRow(current, { ...place, index }, trial, outcome, stage.end(), this.#app.now());
        const late = !(await this.#append(row));
        rows.push(row);
        if (late && !isWhole(paradigm, planned, rows)) {
          cut('storage');
          break;
        }
        if (place.phase === 'practice') await this.#giveFeedback(stage, paradigm, row);
        rested = !isWhole(paradigm, planned, rows) && this.#takeRestWish();
        if (rested && !(await this.#letRest(stage, paradigm))) {
          cut('paused');
          break;
        }
      }
    } catch (error) {
      if (!(error instanceof StageClosed)) throw error;
    } finally {
      stopWatching();
      left.removeEventListener('abort', onLeave);
      letScreenSleep();
      stage.close();
    }
    // An unfinished block stays open when the person has left: the next visit tells that it was cut short.
    if (left.aborted) throw new SessionLeft();
    const end = cuts[0] ?? 'whole';
    current = await this.#save(
      end === 'whole' ? { ...current, openBlock: null } : noteInterruption(current, end, this.#app.now()),
    );
    return { session: current, end };
  }

  /** Looks at the display before a block; a slow one is explained, and looked at again if the person asks. */
  async #checkDisplay(session: Session, place: BlockPlace): Promise<Session> {
    for (;;) {
      this.#conversation.view = { kind: 'preparing' };
      const reading = await measureDisplay();
      if (reading.isSlow && !this.#hasToldSlow) {
        const choice = await this.#conversation.ask({ kind: 'slow-display' });
        this.#hasToldSlow = choice === 'next';
        if (!this.#hasToldSlow) continue;
      }
      return await this.#save({
        ...session,
        device: session.device ?? readDevice(reading.frameMs),
        displayChecks: [...session.displayChecks, { ...place, ...reading }],
      });
    }
  }

  /** Stores a row; true if at once. A full disk is told, and tried again, with the row kept in memory. */
  async #append(row: TrialRow): Promise<boolean> {
    for (let first = true; ; first = false) {
      const outcome = await stored(async () => await appendTrial(this.#app.db, row));
      if (outcome.ok) return first;
      await this.#conversation.ask({ kind: 'problem', problem: outcome.reason });
    }
  }

  async #giveFeedback(stage: OpenStage, paradigm: Paradigm, row: TrialRow): Promise<void> {
    const text = paradigm.feedback(row.trial, row.answer, this.#app.locale);
    const running = this.#conversation.view;
    if (text === null || running.kind !== 'trials') return;
    const right = paradigm.isRight(row.trial, row.answer) === true;
    await this.#conversation.ask({ ...running, feedback: { text, right } });
    this.#conversation.view = running;
    await stage.wait(AFTER_FEEDBACK_MS);
  }

  /** Whether a rest was asked for since the last look. */
  #takeRestWish(): boolean {
    const wish = this.#wantsRest;
    this.#wantsRest = false;
    return wish;
  }

  /** Rests with the person. False where the block cannot go on afterwards: too long, or timed as a whole. */
  async #letRest(stage: OpenStage, paradigm: Paradigm): Promise<boolean> {
    const running = this.#conversation.view;
    if (running.kind !== 'trials') return true;
    const sinceMs = this.#app.now().getTime();
    await this.#conversation.ask({ ...running, resting: true });
    const restedMs = this.#app.now().getTime() - sinceMs;
    if (paradigm.resume.counts === 'first-whole-attempt' || restedMs > LONGEST_REST_MS) return false;
    this.#conversation.view = running;
    await stage.wait(AFTER_FEEDBACK_MS);
    return true;
  }

  async #showTrials(stage: OpenStage, paradigm: Paradigm, pictures: PictureSet): Promise<TrialView> {
    const component = await loadTrialView(paradigm.id);
    return await new Promise((resolve) => {
      this.#mounted = resolve;
      this.#conversation.view = {
        kind: 'trials',
        stage,
        pictures,
        component,
        feedback: null,
        resting: false,
      };
    });
  }

  async #save(session: Session): Promise<Session> {
    return await saveSession(this.#app.db, session, this.#conversation);
  }
}
