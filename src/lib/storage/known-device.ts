/** Whether somebody keeps something on this device already: asked without opening a database, and before the app is loaded. */

const KEY = 'merkzeit.known';

/** What is asked of the browser. */
interface Browser {
  readonly indexedDB: Pick<IDBFactory, 'databases'>;
  readonly navigator: { readonly storage: Pick<StorageManager, 'getDirectory'> };
}

/**
 * False only where the browser says that there is nothing: no database, and nothing in the private file system, where the
 * second copy lies. A browser that cannot be asked: true, and the app finds out.
 */
export async function isKnownDevice({ indexedDB, navigator }: Browser = globalThis): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    if (databases.length > 0) return true;
    const directory = await navigator.storage.getDirectory();
    const { done = false } = await directory.keys().next();
    return !done;
  } catch {
    return true;
  }
}

/** Whether the script in app.html found the note, and the page is that of the first screen. */
export function wasKnown({ documentElement }: Pick<Document, 'documentElement'>): boolean {
  return documentElement.classList.contains('known');
}

/** Notes for the script in app.html, which looks before the first picture, that the whole app is wanted here; or no longer. */
export function noteKnown(storage: () => Pick<Storage, 'setItem' | 'removeItem'>, isKnown: boolean): void {
  try {
    if (isKnown) storage().setItem(KEY, 'yes');
    else storage().removeItem(KEY);
  } catch {
    // Full, or forbidden: the welcome is seen for a moment.
  }
}
