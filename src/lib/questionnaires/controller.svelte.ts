import { questionnaireKey, standing, type AnswerSheet, type Given } from '#lib/domain/answer-sheet.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { stored } from '#lib/storage/outcome.ts';
import { writeAnswerSheet } from '#lib/storage/records/answer-sheet.ts';
import { writeQuestionnaireCopy } from '#lib/storage/records/questionnaire-copy.ts';
import { createQuestionnaireEngine, type QuestionnaireEngine } from './client.ts';
import type { Look } from './look.ts';
import type { Questionnaire } from './model.ts';
import { finishedSheet, newSheet, openSheet, type QuestionnaireDependencies } from './open-sheet.ts';
import type { QuestionnaireProblem, QuestionnaireView } from './view.ts';

/** A visit that was just left may still be ending; another window's never ends so soon. */
const LOCK_WAIT_MS = 1500;

type Step = Outcome<null, QuestionnaireProblem>;
const DONE: Step = { ok: true, value: null };

/** Leads a person through one questionnaire. Every answer is on the disk before the next question. One per visit. */
export class QuestionnaireController {
  view: QuestionnaireView = $state.raw({ kind: 'loading' });
  /** Something is being stored or worked out; a second tap meanwhile does nothing. */
  isBusy = $state(false);

  readonly #app: QuestionnaireDependencies;
  readonly #engine: QuestionnaireEngine;
  readonly #leaving = new AbortController();
  #questionnaire: Questionnaire | null = null;
  #sheet: AnswerSheet | null = null;
  /** As it is on the disk. */
  #stored: AnswerSheet | null = null;
  #saving: Promise<unknown> = Promise.resolve();
  /** The engine's last answer; it never rejects. */
  #looking: Promise<unknown> = Promise.resolve();
  /** Whether the open question was chosen in the overview, and leads back to it. */
  #isChanging = false;
  #again: () => Promise<Step> = async () => await Promise.resolve(DONE);

  constructor(app: QuestionnaireDependencies, engine: QuestionnaireEngine = createQuestionnaireEngine()) {
    this.#app = app;
    this.#engine = engine;
  }

  /** Opens the questionnaire and keeps it until the person leaves. Only one window at a time may do so. */
  async run(): Promise<void> {
    const waiting = AbortSignal.timeout(LOCK_WAIT_MS);
    const { signal } = this.#leaving;
    const left = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    );
    try {
      await navigator.locks.request('merkzeit-questionnaire', { signal: waiting }, async () => {
        if (signal.aborted) return;
        await this.#do(async () => await this.#open());
        await left;
      });
    } catch (error) {
      if (error !== waiting.reason) throw error;
      this.view = { kind: 'problem', problem: 'otherWindow' };
    }
  }

  /** The person leaves the screen; all that was given is kept. */
  leave(): void {
    this.#leaving.abort();
    // A worker that is ended while it is being fetched can keep the next one waiting for the same file.
    void this.#looking.then(() => this.#engine.close());
  }

  /** Tries anew what has not worked. */
  async again(): Promise<void> {
    await this.#do(this.#again);
  }

  /** From the first page to the first question. */
  async begin(): Promise<void> {
    await this.#do(async () => await this.#begin());
  }

  /** Takes an answer down, at once and durably. What stands already is not taken down twice. */
  async give(given: Given): Promise<void> {
    const { view } = this;
    const sheet = this.#sheet;
    if (view.kind !== 'question' || sheet === null) return;
    const { linkId } = view.question;
    const before = standing(sheet.changes).get(linkId) ?? { kind: 'answer', values: [] };
    if (JSON.stringify(before) === JSON.stringify(given)) return;
    const change = { atIso: this.#app.now().toISOString(), linkId, given };
    this.#sheet = { ...sheet, changes: [...sheet.changes, change] };
    const shown = { ...view, given: standing(this.#sheet.changes).get(linkId) ?? null };
    this.view = shown;
    const save = async (): Promise<Step> => {
      const outcome = await this.#save();
      if (outcome.ok && this.view.kind === 'problem') this.view = shown;
      return outcome;
    };
    const outcome = await save();
    if (!outcome.ok) this.#fail(outcome.reason, save);
  }

  /** On from the open question: to the page with help numbers, the next question, or the overview. */
  async goOn(): Promise<void> {
    await this.#do(async () => {
      const looked = await this.#look();
      if (!looked.ok) return looked;
      if (looked.value.isCalmPageDue) {
        this.view = { kind: 'calm', shownAtIso: this.#app.now().toISOString() };
        return DONE;
      }
      return await this.#next(looked.value);
    });
  }

  /** On from the page with help numbers; that it was shown is stored. */
  async goOnFromCalmPage(): Promise<void> {
    const { view } = this;
    if (view.kind !== 'calm') return;
    await this.#do(async () => {
      if (this.#sheet !== null) this.#sheet = { ...this.#sheet, calmPageShownAtIso: view.shownAtIso };
      const looked = await this.#look();
      return looked.ok ? await this.#next(looked.value) : looked;
    });
  }

  /** Back by one page; from the first question to the first page. */
  async goBack(): Promise<void> {
    await this.#do(async () => {
      const looked = await this.#look();
      if (!looked.ok) return looked;
      const open = this.#sheet?.openLinkId;
      if (this.view.kind === 'calm' && open !== undefined) return await this.#show(open, looked.value);
      if (this.#isChanging) return await this.#showOverview(looked.value);
      const { enabled } = looked.value;
      const before = open === undefined ? enabled.at(-1) : enabled[enabled.indexOf(open) - 1];
      if (before !== undefined) return await this.#show(before, looked.value);
      this.#showStart();
      return DONE;
    });
  }

  /** From the overview to one question; from there back to the overview. */
  async change(linkId: string): Promise<void> {
    await this.#do(async () => {
      const looked = await this.#look();
      if (!looked.ok) return looked;
      this.#isChanging = true;
      return await this.#show(linkId, looked.value);
    });
  }

  /** The person is finished; open questions may stay open. `helped` null: they did not say whether somebody helped. */
  async finish(helped: NonNullable<AnswerSheet['helped']> | null): Promise<void> {
    await this.#do(async () => {
      if (this.#sheet !== null) this.#sheet = finishedSheet(this.#sheet, this.#app.now(), helped);
      const saved = await this.#save();
      if (saved.ok) this.view = { kind: 'done' };
      return saved;
    });
  }

  /** Runs one step of the person at a time; what fails is shown, and can be tried again. */
  async #do(step: () => Promise<Step>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      const outcome = await step();
      if (!outcome.ok) this.#fail(outcome.reason, step);
    } finally {
      this.isBusy = false;
      // The person left meanwhile: a worker may have been started for them since.
      if (this.#leaving.signal.aborted) this.#engine.close();
    }
  }

  #fail(problem: QuestionnaireProblem, again: () => Promise<Step>): void {
    this.#again = again;
    this.view = { kind: 'problem', problem };
  }

  async #open(): Promise<Step> {
    const opened = await stored(async () => await openSheet(this.#app));
    if (!opened.ok) return opened;
    if (opened.value === null) return { ok: false, reason: 'missing' };
    const { questionnaire, sheet } = opened.value;
    this.#questionnaire = questionnaire;
    this.#sheet = sheet;
    this.#stored = sheet;
    if (sheet === null) {
      // The worker is fetched and started while the person reads the first page.
      this.#looking = this.#engine.look(questionnaire, newSheet(this.#app, questionnaire));
      this.#showStart();
      return DONE;
    }
    if (sheet.completedAtIso !== null) {
      this.view = { kind: 'done' };
      return DONE;
    }
    const looked = await this.#look();
    if (!looked.ok) return looked;
    const { openLinkId } = sheet;
    if (openLinkId === undefined) return await this.#showOverview(looked.value);
    return await this.#show(openLinkId, looked.value);
  }

  #showStart(): void {
    if (this.#questionnaire === null) return;
    this.view = {
      kind: 'start',
      questionnaire: this.#questionnaire,
      isBegun: (this.#sheet?.changes.length ?? 0) > 0,
    };
  }

  async #begin(): Promise<Step> {
    const questionnaire = this.#questionnaire;
    if (questionnaire === null) return { ok: false, reason: 'missing' };
    this.#sheet ??= newSheet(this.#app, questionnaire);
    const { id, json } = questionnaire;
    const copy = { key: questionnaireKey(questionnaire), id, json };
    const kept = await stored(async () => await writeQuestionnaireCopy(this.#app.db, copy));
    if (!kept.ok) return kept;
    const looked = await this.#look();
    if (!looked.ok) return looked;
    const [first] = looked.value.enabled;
    return first === undefined
      ? await this.#showOverview(looked.value)
      : await this.#show(first, looked.value);
  }

  /** What the engine makes of the sheet as it is now, once that is on the disk. */
  async #look(): Promise<Outcome<Look, QuestionnaireProblem>> {
    if (this.#questionnaire === null || this.#sheet === null) return { ok: false, reason: 'missing' };
    const saved = await this.#save();
    if (!saved.ok) return saved;
    const looking = this.#engine.look(this.#questionnaire, this.#sheet);
    this.#looking = looking;
    return await looking;
  }

  async #next(looked: Look): Promise<Step> {
    const open = this.#sheet?.openLinkId;
    const next = looked.enabled[looked.enabled.indexOf(open ?? '') + 1];
    if (this.#isChanging || next === undefined) return await this.#showOverview(looked);
    return await this.#show(next, looked);
  }

  async #show(linkId: string, looked: Look): Promise<Step> {
    const page = this.#questionnaire?.pages.find(({ question }) => question.linkId === linkId);
    if (page === undefined || this.#sheet === null) return await this.#showOverview(looked);
    this.#sheet = { ...this.#sheet, openLinkId: linkId };
    const saved = await this.#save();
    if (!saved.ok) return saved;
    const { question, above } = page;
    this.view = {
      kind: 'question',
      question,
      above: above.filter((words) => looked.shown.includes(words.linkId)).map(({ text }) => text),
      number: looked.enabled.indexOf(linkId) + 1,
      of: looked.enabled.length,
      given: standing(this.#sheet.changes).get(linkId) ?? null,
    };
    return DONE;
  }

  async #showOverview(looked: Look): Promise<Step> {
    if (this.#sheet === null) return { ok: false, reason: 'missing' };
    const { openLinkId: _openLinkId, ...sheet } = this.#sheet;
    this.#sheet = sheet;
    this.#isChanging = false;
    const saved = await this.#save();
    if (!saved.ok) return saved;
    const given = standing(sheet.changes);
    const asked = (this.#questionnaire?.pages ?? []).filter(({ question }) =>
      looked.enabled.includes(question.linkId),
    );
    this.view = {
      kind: 'overview',
      rows: asked.map(({ question }) => ({ question, given: given.get(question.linkId) ?? null })),
      closing: (this.#questionnaire?.closing ?? [])
        .filter(({ linkId }) => looked.shown.includes(linkId))
        .map(({ text }) => text),
    };
    return DONE;
  }

  /** Writes the sheet as it is by then, after whatever is still being written. */
  async #save(): Promise<Step> {
    const saving = this.#saving.then(async (): Promise<Step> => {
      const sheet = this.#sheet;
      if (sheet === null || sheet === this.#stored) return DONE;
      const outcome = await stored(async () => await writeAnswerSheet(this.#app.db, sheet));
      if (outcome.ok) this.#stored = sheet;
      return outcome.ok ? DONE : outcome;
    });
    this.#saving = saving.catch(() => undefined);
    return await saving;
  }
}
