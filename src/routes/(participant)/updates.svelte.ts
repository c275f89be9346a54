/**
 * New versions of the app. A new service worker waits until the person takes it on the home screen: a version never
 * changes while a session is open.
 */
class Updates {
  /** A new version is ready. */
  waiting = $state(false);

  #worker: ServiceWorker | null = null;

  /** Registers the service worker and looks for a waiting one. */
  async watch(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
    const note = (worker: ServiceWorker | null): void => {
      // The first installation is no update: nothing controls the page yet.
      if (worker === null || navigator.serviceWorker.controller === null) return;
      this.#worker = worker;
      this.waiting = true;
    };
    note(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') note(registration.waiting);
      });
    });
  }

  /** Starts the new version; the page opens anew. */
  take(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#worker?.postMessage('take-over');
  }
}

export const updates = new Updates();
