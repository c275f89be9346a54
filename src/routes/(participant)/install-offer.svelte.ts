/** What Chrome and Edge hand to a page that they could install; no other browser has it. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export type InstallAnswer = 'asking' | 'accepted' | 'dismissed';

/** The browser's offer to make the app a real one. It comes once and early, so it is kept until somebody asks for it. */
class InstallOffer {
  /** What became of it; null as long as nobody has asked for it. */
  answer = $state<InstallAnswer | null>(null);

  #prompt = $state.raw<InstallPrompt | null>(null);

  get isThere(): boolean {
    return this.#prompt !== null;
  }

  /** Waits for the offer; the browser then shows no banner of its own. Returns how to stop. */
  listen(target: EventTarget): () => void {
    const keep = (event: Event): void => {
      event.preventDefault();
      this.#prompt = event as InstallPrompt;
    };
    target.addEventListener('beforeinstallprompt', keep);
    return () => target.removeEventListener('beforeinstallprompt', keep);
  }

  /** Lets the browser ask the person; an offer can be taken once. */
  async take(): Promise<void> {
    const prompt = this.#prompt;
    if (prompt === null) return;
    this.#prompt = null;
    this.answer = 'asking';
    // It rejects where the browser has taken its offer back meanwhile.
    this.answer = await prompt.prompt().then(
      ({ outcome }) => outcome,
      () => 'dismissed' as const,
    );
  }
}

export const installOffer = new InstallOffer();
