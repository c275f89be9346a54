import { localDate } from '#lib/domain/calendar.ts';
import { createRng } from '#lib/domain/rng.ts';
import type { SessionContext } from '#lib/domain/session-context.ts';
import type { InterruptionReason, Session } from '#lib/domain/session.ts';
import type {
  PartOutline,
  Paradigm,
  Plan,
  PlannedBlock,
  PlannedTrial,
  TrialView,
} from '#lib/paradigms/contract.ts';
import { testBlocks } from '#lib/paradigms/plan.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import type { TestStep } from '#lib/programme/programme.ts';
import { readSessions } from '#lib/storage/records/session.ts';
import { readTrials } from '#lib/storage/records/trial.ts';
import type { PictureSet } from '#lib/stimuli/pictures.ts';
import { BlockRunner } from './block-runner.ts';
import { Conversation } from './conversation.svelte.ts';
import { partsWith, pendingDelay } from './delay.ts';
import {
  SessionLeft,
  blockState,
  countRight,
  isWhole,
  type SessionChoice,
  type SessionDependencies,
  type SessionView,
} from './flow.ts';
import { openPictures, type PictureSource } from './picture-source.ts';
import { isCompleted, noteInterruption, saveSession, sessionFor } from './recorder.ts';

/** A visit that was just left may still be ending; another window's never ends so soon. */
const LOCK_WAIT_MS = 1500;

/** One test of a visit: what is shown, and where it is kept. */
interface Step {
  readonly paradigm: Paradigm;
  readonly plan: Plan;
  readonly parts: readonly PartOutline[];
  readonly source: PictureSource;
}

/** What is practised before a part. */
interface Practice {
  readonly practice: PlannedBlock<PlannedTrial>;
  readonly partIndex: number;
  readonly pictures: PictureSet;
  readonly cutShort: InterruptionReason | null;
}

/** Leads a person through one task of the programme, test by test, to the last block. One instance per visit. */
export class SessionController {
  readonly #app: SessionDependencies;
  readonly #conversation = new Conversation();
  readonly #blocks: BlockRunner;
  #context: SessionContext | null = null;

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

  /** What the person says about the circumstances, once asked. */
  tell(context: SessionContext): void {
    this.#context = context;
    this.#conversation.choose('next');
  }

  /** Called by the screen once the component that draws trials is there. */
  trialsMounted(trials: TrialView): void {
    this.#blocks.trialsMounted(trials);
  }

  /** The person asks for a rest; it comes after the running trial. */
  rest(): void {
    this.#blocks.rest();
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
    const sessions = await readSessions(this.#app.db);
    const steps = this.#app.steps.filter((step) => !isCompleted(step, sessions));
    for (const [index, step] of steps.entries()) await this.#runStep(step, index === steps.length - 1);
    this.#conversation.view = { kind: 'done' };
  }

  /** @param isLast the circumstances are asked about once a task, after its last test */
  async #runStep(programmed: TestStep, isLast: boolean): Promise<void> {
    const paradigm = paradigmById(programmed.paradigm);
    let session = await this.#openSession(programmed, paradigm);
    const source = await this.#conversation.until(async () => await openPictures(paradigm, session.form));
    const step = {
      paradigm,
      source,
      parts: partsWith(paradigm.parts, programmed.delayMin),
      plan: paradigm.makePlan(source.manifest, createRng(session.seed)),
    };
    let cutShort: InterruptionReason | null = session.openBlock === null ? null : 'closed';
    if (cutShort !== null) {
      session = await this.#save(noteInterruption(session, cutShort, this.#app.now()));
    }
    for (let index = session.partsDoneIso.length; index < step.plan.parts.length; index++) {
      if (!(await this.#waitFor(session, step))) break;
      session = await this.#runPart(session, step, index, cutShort);
      cutShort = null;
    }
    if (isLast) {
      const { asksDifficulty = false } = paradigm;
      await this.#conversation.ask({ kind: 'context', paradigm: paradigm.id, asksDifficulty });
      session = { ...session, context: this.#context };
    }
    const now = this.#app.now();
    await this.#save({ ...session, completedAtIso: now.toISOString(), completedOn: localDate(now) });
  }

  /** Waits with the person for a part that comes after a delay. False where it has come too late. */
  async #waitFor(session: Session, { paradigm, parts }: Step): Promise<boolean> {
    for (;;) {
      const state = pendingDelay(session, parts, this.#app.now());
      if (state === null || state.kind === 'open') return true;
      if (state.kind === 'over') {
        if (session.openBlock !== null) return true;
        await this.#conversation.ask({ kind: 'left-out', paradigm: paradigm.id });
        return false;
      }
      await this.#conversation.ask({ ...state, kind: 'waiting', paradigm: paradigm.id });
    }
  }

  async #runPart(
    begun: Session,
    step: Step,
    index: number,
    cutShort: InterruptionReason | null,
  ): Promise<Session> {
    const isPractised = begun.partsPractised > index;
    const practised = isPractised ? begun : await this.#practise(begun, step, index, cutShort);
    const done = await this.#test(practised, step, index, isPractised ? cutShort : null);
    return await this.#save({ ...done, partsDoneIso: [...done.partsDoneIso, this.#app.now().toISOString()] });
  }

  async #openSession(step: TestStep, paradigm: Paradigm): Promise<Session> {
    const known = await readSessions(this.#app.db);
    return await this.#save(sessionFor(step, this.#app, paradigm, known));
  }

  /** Runs every block of a part that is not whole yet. */
  async #test(
    session: Session,
    step: Step,
    partIndex: number,
    cutShort: InterruptionReason | null,
  ): Promise<Session> {
    const { paradigm, plan } = step;
    const all = testBlocks(plan);
    let current = session;
    let interrupted = cutShort;
    const own = all.filter((placed) => placed.partIndex === partIndex);
    for (let next = 0; next < own.length;) {
      const { block, planned } = own[next] ?? { block: 0, planned: { trials: [] } };
      const rows = await readTrials(this.#app.db, current.id);
      const state = blockState(rows, 'test', block, (done) => isWhole(paradigm, planned, done));
      if (state.complete) {
        next += 1;
        continue;
      }
      const pictures = await this.#picturesOf(step, planned);
      await this.#conversation.ask({
        kind: 'ready',
        paradigm: paradigm.id,
        phase: 'test',
        block,
        blocks: all.length,
        interrupted,
        minutes: paradigm.blockMinutes,
        mayWait: next > 0 || paradigm.parts[partIndex]?.mustFollow !== true,
      });
      const place = { phase: 'test', block, attempt: state.attempts + 1 } as const;
      const ran = await this.#blocks.run(current, paradigm, planned, pictures, place);
      pictures.release();
      current = ran.session;
      interrupted = ran.end === 'whole' ? null : ran.end;
    }
    return current;
  }

  /** Instruction and practice of a part, repeated until it was understood or the person goes on all the same. */
  async #practise(
    session: Session,
    step: Step,
    partIndex: number,
    cutShort: InterruptionReason | null,
  ): Promise<Session> {
    const { paradigm, plan, source } = step;
    const { id, practice } = plan.parts[partIndex] ?? { id: '', practice: null };
    const pages = paradigm.instruction(id, source.manifest, this.#app.locale);
    const examples = pages.flatMap((page) => page.pictures.map((picture) => picture.id));
    const pictures = await this.#picturesOf(step, practice ?? { trials: [] }, examples);
    const practises = practice !== null;
    await this.#conversation.ask({ kind: 'instruction', paradigm: paradigm.id, pages, practises, pictures });
    const current =
      practice === null
        ? session
        : await this.#repeatPractice(session, paradigm, { practice, partIndex, pictures, cutShort });
    pictures.release();
    return await this.#save({ ...current, partsPractised: partIndex + 1 });
  }

  async #repeatPractice(
    session: Session,
    paradigm: Paradigm,
    { practice, partIndex, pictures, cutShort }: Practice,
  ): Promise<Session> {
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
          minutes: paradigm.blockMinutes,
          mayWait: true,
        });
      }
      const rows = await readTrials(this.#app.db, session.id);
      const { attempts } = blockState(rows, 'practice', partIndex, (done) =>
        isWhole(paradigm, practice, done),
      );
      const place = { phase: 'practice', block: partIndex, attempt: attempts + 1 } as const;
      const ran = await this.#blocks.run(current, paradigm, practice, pictures, place);
      current = ran.session;
      interrupted = ran.end === 'whole' ? null : ran.end;
      if (interrupted !== null) continue;
      const { right, of } = countRight(paradigm, place, await readTrials(this.#app.db, session.id));
      const passed = right >= paradigm.practiceCriterion * of;
      const choice = await this.#conversation.ask({
        kind: 'practice-result',
        paradigm: paradigm.id,
        right,
        of,
        passed,
      });
      if (passed || choice === 'skip') return current;
    }
  }

  async #save(session: Session): Promise<Session> {
    return await saveSession(this.#app.db, session, this.#conversation);
  }

  async #picturesOf(
    { paradigm, source }: Step,
    block: PlannedBlock<PlannedTrial>,
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
