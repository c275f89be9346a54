/** How safely the browser keeps what the app stores. */
export interface StorageHealth {
  /** Whether the browser has promised to delete nothing by itself; null: it does not say. */
  readonly isPersistent: boolean | null;
  /** What the app takes, and what is left for it, bytes; null: the browser does not say. */
  readonly usedBytes: number | null;
  readonly freeBytes: number | null;
  /** Whether it opens without internet: a service worker answers for it. */
  readonly opensOffline: boolean;
  /** Opened from the home screen, as an app of its own. */
  readonly isInstalled: boolean;
  /** A browser that deletes what a page has stored when it was not opened for seven days: Apple's, in a tab. */
  readonly forgetsAfterSevenDays: boolean;
}

/** What is asked; a browser is one. */
export interface BrowserHere {
  readonly navigator: {
    readonly vendor: string;
    readonly storage?: Partial<Pick<StorageManager, 'persisted' | 'estimate'>>;
    readonly serviceWorker?: { readonly controller: unknown };
  };
  readonly matchMedia: (query: string) => { readonly matches: boolean };
}

/** Below this the next pictures may not fit: bytes. */
export const LITTLE_ROOM_BYTES = 100_000_000;

export function isInstalledIn({ matchMedia }: Pick<BrowserHere, 'matchMedia'>): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

export async function readHealth({ navigator, matchMedia }: BrowserHere): Promise<StorageHealth> {
  const { storage, serviceWorker, vendor } = navigator;
  const { usage, quota } = (await storage?.estimate?.().catch(() => null)) ?? {};
  const isInstalled = isInstalledIn({ matchMedia });
  return {
    isPersistent: (await storage?.persisted?.().catch(() => null)) ?? null,
    usedBytes: usage ?? null,
    freeBytes: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage),
    opensOffline: (serviceWorker?.controller ?? null) !== null,
    isInstalled,
    forgetsAfterSevenDays: vendor.startsWith('Apple') && !isInstalled,
  };
}
