import { localDate } from '#lib/domain/calendar.ts';
import { createRng } from '#lib/domain/rng.ts';
import type { InterruptionReason, Session } from '#lib/domain/session.ts';
import type { Paradigm, Plan, PlannedBlock, TrialView } from '#lib/paradigms/contract.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import { openSteps, type ProgrammeStep } from '#lib/programme/programme.ts';
import { readSessions } from '#lib/storage/records/session.ts';
import { readTrials } from '#lib/storage/records/trial.ts';
import type { PictureSet } from '#lib/stimuli/pictures.ts';
import { BlockRunner } from './block-runner.ts';
import { Conversation } from './conversation.svelte.ts';
import {
  SessionLeft,
  blockState,
  type SessionChoice,
  type SessionDependencies,
  type SessionView,
} from './flow.ts';
import { openPictures, type PictureSource } from './picture-source.ts';
import { noteInterruption, saveSession, sessionFor } from './recorder.ts';

/** A visit that was just left may still be ending; another window's never ends so soon. */
const LOCK_WAIT_MS = 1500;

/** One test of a visit: what is shown, and where it is kept. */
interface Step {
  readonly paradigm: Paradigm;
  readonly plan: Plan;
  readonly source: PictureSource;
}

/** Leads a person through one task of the programme, test by test, to the last block. One instance per visit. */
export class SessionController {
  readonly #app: SessionDependencies;
  readonly #conversation = new Conversation();
  readonly #blocks: BlockRunner;

  constructor(app: SessionDependencies) {
    this.#app = app;
    this.#blocks = new BlockRunner(app, this.#conversation);
  }

  get view(): SessionView {
    return this.#conversation.view;
  }

  /** The person's tap on the view that is shown. */
  choose(choice: SessionChoice): void {
    this.#conversation.choose(choice);
  }

  /** Called by the screen once the component that draws trials is there. */
  trialsMounted(trials: TrialView): void {
    this.#blocks.trialsMounted(trials);
  }

  /** The person leaves the screen: a running block is cut short, nothing is lost. */
  leave(): void {
    this.#conversation.leave();
  }

  /** Runs the task to its end. Only one window at a time may do so. */
  async run(): Promise<void> {
    const waiting = AbortSignal.timeout(LOCK_WAIT_MS);
    try {
      await navigator.locks.request('merkzeit-session', { signal: waiting }, async () => {
        await this.#runAlone();
      });
    } catch (error) {
      if (error instanceof SessionLeft) return;
      if (error !== waiting.reason) throw error;
      this.#conversation.view = { kind: 'problem', problem: 'otherWindow' };
    }
  }

  async #runAlone(): Promise<void> {
    for (const step of openSteps(this.#app.task, await readSessions(this.#app.db))) {
      await this.#runStep(step);
    }
    this.#conversation.view = { kind: 'done' };
  }

  async #runStep(programmed: ProgrammeStep): Promise<void> {
    const paradigm = paradigmById(programmed.paradigm);
    let session = await this.#openSession(programmed, paradigm);
    const source = await this.#conversation.until(async () => await openPictures(paradigm, session.form));
    const step = { paradigm, source, plan: paradigm.makePlan(source.manifest, createRng(session.seed)) };
    let cutShort: InterruptionReason | null = session.openBlock === null ? null : 'closed';
    if (cutShort !== null) {
      session = await this.#save(noteInterruption(session, cutShort, this.#app.now()));
    }
    if (!session.practicePassed) {
      session = await this.#practise(session, step, cutShort);
      cutShort = null;
    }
    session = await this.#test(session, step, cutShort);
    const now = this.#app.now();
    await this.#save({ ...session, completedAtIso: now.toISOString(), completedOn: localDate(now) });
  }

  async #openSession(step: ProgrammeStep, paradigm: Paradigm): Promise<Session> {
    const known = await readSessions(this.#app.db);
    return await this.#save(sessionFor(step, this.#app, paradigm, known));
  }

  /** Runs every block of the test that is not whole yet. */
  async #test(session: Session, step: Step, cutShort: InterruptionReason | null): Promise<Session> {
    const { paradigm, plan } = step;
    let current = session;
    let interrupted = cutShort;
    for (let block = 0; block < plan.test.length;) {
      const planned = plan.test[block] ?? { trials: [] };
      const rows = await readTrials(this.#app.db, current.id);
      const state = blockState(rows, 'test', block, planned.trials.length);
      if (state.complete) {
        block += 1;
        continue;
      }
      const pictures = await this.#picturesOf(step, planned);
      await this.#conversation.ask({
        kind: 'ready',
        paradigm: paradigm.id,
        phase: 'test',
        block,
        blocks: plan.test.length,
        interrupted,
      });
      const place = { phase: 'test', block, attempt: state.attempts + 1 } as const;
      const ran = await this.#blocks.run(current, paradigm, planned, pictures, place);
      pictures.release();
      current = ran.session;
      interrupted = ran.end === 'whole' ? null : ran.end;
    }
    return current;
  }

  /** Instruction and practice, repeated until it was understood or the person goes on all the same. */
  async #practise(session: Session, step: Step, cutShort: InterruptionReason | null): Promise<Session> {
    const { paradigm, plan, source } = step;
    const pages = paradigm.instruction(source.manifest, this.#app.locale);
    const examples = pages.flatMap((page) => page.pictures.map(({ id }) => id));
    const pictures = await this.#picturesOf(step, plan.practice, examples);
    await this.#conversation.ask({ kind: 'instruction', paradigm: paradigm.id, pages, pictures });
    let current = session;
    let interrupted = cutShort;
    for (;;) {
      if (interrupted !== null) {
        await this.#conversation.ask({
          kind: 'ready',
          paradigm: paradigm.id,
          phase: 'practice',
          block: 0,
          blocks: 1,
          interrupted,
        });
      }
      const rows = await readTrials(this.#app.db, session.id);
      const { attempts } = blockState(rows, 'practice', 0, plan.practice.trials.length);
      const place = { phase: 'practice', block: 0, attempt: attempts + 1 } as const;
      const ran = await this.#blocks.run(current, paradigm, plan.practice, pictures, place);
      current = ran.session;
      interrupted = ran.end === 'whole' ? null : ran.end;
      if (interrupted !== null) continue;
      const { right, of } = await this.#countRight(session, paradigm, place.attempt);
      const passed = right >= paradigm.practiceCriterion * of;
      const choice = await this.#conversation.ask({
        kind: 'practice-result',
        paradigm: paradigm.id,
        right,
        of,
        passed,
      });
      if (passed || choice === 'skip') {
        pictures.release();
        return await this.#save({ ...current, practicePassed: true });
      }
    }
  }

  async #countRight(
    session: Session,
    paradigm: Paradigm,
    attempt: number,
  ): Promise<{ readonly right: number; readonly of: number }> {
    const judged = (await readTrials(this.#app.db, session.id))
      .filter((row) => row.phase === 'practice' && row.attempt === attempt)
      .map((row) => paradigm.isRight(row.trial, row.answer))
      .filter((right) => right !== null);
    return { right: judged.filter(Boolean).length, of: judged.length };
  }

  async #save(session: Session): Promise<Session> {
    return await saveSession(this.#app.db, session, this.#conversation);
  }

  async #picturesOf(
    { paradigm, source }: Step,
    block: PlannedBlock<Plan['practice']['trials'][number]>,
    more: readonly string[] = [],
  ): Promise<PictureSet> {
    const ids = [...paradigm.picturesOf(block.trials), ...more];
    return await this.#conversation.until(async () => {
      this.#conversation.view = { kind: 'loading', share: 0 };
      return await source.load(ids, (done, total) => {
        this.#conversation.view = { kind: 'loading', share: done / total };
      });
    });
  }
}
