import type { Outcome } from '#lib/domain/outcome.ts';
import { SessionLeft, type SessionChoice, type SessionProblem, type SessionView } from './flow.ts';

/** What the person sees, and what they answer to it. One per visit of a session. */
export class Conversation {
  view: SessionView = $state.raw({ kind: 'loading', share: 0 });

  #answer: (choice: SessionChoice) => void = () => undefined;
  readonly #leaving = new AbortController();

  /** Aborted once the person has left the screen. */
  get left(): AbortSignal {
    return this.#leaving.signal;
  }

  /** The person's tap on the view that is shown. */
  choose(choice: SessionChoice): void {
    this.#answer(choice);
  }

  leave(): void {
    this.#leaving.abort();
  }

  /** Shows a view and waits for the person. Rejects with SessionLeft when they leave instead. */
  async ask(view: SessionView): Promise<SessionChoice> {
    if (this.left.aborted) throw new SessionLeft();
    return await new Promise((resolve, reject) => {
      this.left.addEventListener('abort', () => reject(new SessionLeft()), { once: true });
      this.#answer = resolve;
      this.view = view;
    });
  }

  /** Tries until it succeeds; each failure is shown, with “again”. */
  async until<T>(action: () => Promise<Outcome<T, SessionProblem>>): Promise<T> {
    for (;;) {
      const outcome = await action();
      if (outcome.ok) return outcome.value;
      await this.ask({ kind: 'problem', problem: outcome.reason });
    }
  }
}
