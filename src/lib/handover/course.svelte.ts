import type { HandOverDevice } from './device.ts';
import { insideName } from './file-name.ts';
import type { HandOverFile, HandOverOffer, HandOverWay, MakeProblem } from './offer.ts';
import { suggestPassword } from './password.ts';
import { protectedCopy } from './protected-copy.ts';

const WAYS: readonly HandOverWay[] = ['save', 'print', 'share', 'mail', 'protect'];
/** Until then a screen stays as it is; who has to wait longer is told, milliseconds. */
const PATIENCE_MS = 1_000;

/** What handing over needs from around it. */
export interface HandOverParts {
  /** The files, in the order in which they are shown. */
  readonly offers: readonly HandOverOffer[];
  /** What goes on paper: `text/html` without anything outside the file. Empty: printing is not offered. */
  readonly printable: readonly HandOverOffer[];
  readonly device: HandOverDevice;
  readonly now: () => Date;
}

/** How a finished file leaves: a download of the browser, the share sheet, or the print window. */
export type Exit = 'download' | 'share' | 'print';

/** Where a person is. Each step is one decision on one screen. */
export type Step =
  | { readonly kind: 'way' }
  | { readonly kind: 'file'; readonly way: HandOverWay }
  | { readonly kind: 'password' | 'own'; readonly offer: HandOverOffer; readonly suggestion: string }
  | { readonly kind: 'making'; readonly origin: Step }
  | {
      readonly kind: 'ready';
      readonly way: HandOverWay;
      readonly exit: Exit;
      /** Of the offer, for the person. */
      readonly title: string;
      readonly file: HandOverFile;
    }
  | { readonly kind: 'mail' | 'done'; readonly ready: Step & { readonly kind: 'ready' } };

/** The course of one handing over, from the question to the last sentence. */
export class HandOverCourse {
  step = $state.raw<Step>({ kind: 'way' });
  /** What went wrong on this screen; the file and the choices are still there. */
  problem = $state.raw<MakeProblem | 'refused' | null>(null);
  readonly #parts: HandOverParts;
  /** Counts the files begun: who has gone back meanwhile is not fetched again. */
  #run = 0;
  #isMaking = false;

  constructor(parts: HandOverParts) {
    this.#parts = parts;
  }

  /** What this device can do. */
  get ways(): readonly HandOverWay[] {
    return WAYS.filter((way) => this.offersFor(way).length > 0);
  }

  /** The files with which a way works here. */
  offersFor(way: HandOverWay): readonly HandOverOffer[] {
    const { offers, printable, device } = this.#parts;
    if (way === 'print') return device.print === null ? [] : printable;
    if (way === 'share')
      return offers.filter(({ type }) => device.canShare({ name: insideName(type), type }));
    return offers;
  }

  async choose(way: HandOverWay): Promise<void> {
    const offers = this.offersFor(way);
    const [only] = offers;
    if (offers.length === 1 && only !== undefined) await this.pick(way, only);
    else this.#show({ kind: 'file', way });
  }

  async pick(way: HandOverWay, offer: HandOverOffer): Promise<void> {
    if (way === 'protect') this.#show({ kind: 'password', offer, suggestion: this.#suggest() });
    else await this.#make(way, offer, async (file) => await Promise.resolve(file));
  }

  /** Another suggestion in place of the one that is shown. */
  suggestAgain(): void {
    if (this.step.kind === 'password') this.#show({ ...this.step, suggestion: this.#suggest() });
  }

  /** To the screen on which somebody types a password of their own. */
  typeOwn(): void {
    if (this.step.kind === 'password') this.#show({ ...this.step, kind: 'own' });
  }

  /** Makes the protected copy. The password is not kept. */
  async protect(password: string): Promise<void> {
    if (this.step.kind !== 'password' && this.step.kind !== 'own') return;
    const { offer } = this.step;
    await this.#make(
      'protect',
      offer,
      async (file) =>
        await protectedCopy({ file: { ...file, type: offer.type }, password, now: this.#parts.now() }),
    );
  }

  /** The tap on the main button of a finished file; a download is a link and needs no more than the next screen. */
  async handOver(): Promise<void> {
    const { step } = this;
    if (step.kind !== 'ready') return;
    this.problem = null;
    if (step.exit === 'print') this.#parts.device.print?.();
    if (step.exit === 'share') {
      const shared = await this.#parts.device.share(step.file);
      if (!shared.ok) {
        if (shared.reason === 'refused') this.problem = 'refused';
        return;
      }
    }
    this.#show({ kind: step.way === 'mail' && step.exit === 'download' ? 'mail' : 'done', ready: step });
  }

  /** After a refused share sheet: the same file, by a download. */
  saveInstead(): void {
    const { step } = this;
    if (step.kind === 'ready')
      this.#show({ ...step, way: step.way === 'share' ? 'save' : step.way, exit: 'download' });
  }

  /** The mail program was opened. */
  mailOpened(): void {
    if (this.step.kind === 'mail') this.#show({ kind: 'done', ready: this.step.ready });
  }

  /** One screen back. */
  back(): void {
    const { step } = this;
    this.#run++;
    this.#isMaking = false;
    if (step.kind === 'own') this.#show({ ...step, kind: 'password' });
    else if (step.kind === 'making') this.#show(step.origin);
    else if (step.kind === 'mail' || step.kind === 'done') this.#show(step.ready);
    else if (step.kind === 'ready' || step.kind === 'password') this.#toFiles(step);
    else this.restart();
  }

  /** To the first question. */
  restart(): void {
    this.#show({ kind: 'way' });
  }

  #toFiles(step: Step & { readonly kind: 'ready' | 'password' | 'own' }): void {
    const way = step.kind === 'ready' ? step.way : 'protect';
    this.#show(this.offersFor(way).length === 1 ? { kind: 'way' } : { kind: 'file', way });
  }

  #show(step: Step): void {
    this.problem = null;
    this.step = step;
  }

  #suggest(): string {
    return suggestPassword((length) => this.#parts.device.random(length));
  }

  /** Makes a file and shows that it is ready. A second tap meanwhile does nothing. */
  async #make(
    way: HandOverWay,
    offer: HandOverOffer,
    finish: (file: HandOverFile) => Promise<HandOverFile>,
  ): Promise<void> {
    if (this.#isMaking) return;
    const run = ++this.#run;
    const origin = this.step;
    this.#isMaking = true;
    this.problem = null;
    const isCurrent = (): boolean => run === this.#run;
    const slow = setTimeout(() => {
      if (isCurrent()) this.#show({ kind: 'making', origin });
    }, PATIENCE_MS);
    try {
      const made = await offer.make();
      const file = made.ok ? await finish(made.value) : null;
      if (!isCurrent()) return;
      const { title } = offer;
      this.#show(file === null ? origin : { kind: 'ready', way, exit: this.#exitOf(way, file), title, file });
      if (!made.ok) this.problem = made.reason;
    } catch (error) {
      if (isCurrent()) this.#show(origin);
      throw error;
    } finally {
      clearTimeout(slow);
      if (isCurrent()) this.#isMaking = false;
    }
  }

  #exitOf(way: HandOverWay, file: HandOverFile): Exit {
    if (way === 'print') return 'print';
    const byShare = way === 'share' || (way === 'mail' && this.#parts.device.canShare(file));
    return byShare ? 'share' : 'download';
  }
}
