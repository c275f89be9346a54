/** What an engine offers of that which the app uses where it is there. Runs in the page: it must refer to nothing outside. */

/** 1: there, 0: not there; `clockStepUs`: smallest step of `performance.now()` seen, in microseconds. */
export type Abilities = Readonly<Record<string, number>>;

/** Unit of a figure: microseconds for the clock, otherwise yes or no. */
export const unitOf = (ability: string): string => (ability === CLOCK ? 'µs' : 'yes');

const CLOCK = 'smallest step of the clock';

/** The page must have loaded; takes less than a second. */
export async function lookAtAbilities(): Promise<Abilities> {
  const yes = (isThere: boolean): number => (isThere ? 1 : 0);
  const opensPrivateFiles = async (): Promise<boolean> => {
    if (!('storage' in navigator && 'getDirectory' in navigator.storage)) return false;
    return await navigator.storage.getDirectory().then(
      () => true,
      () => false,
    );
  };
  let smallestMs = Infinity;
  let before = performance.now();
  for (let turn = 0; turn < 200_000; turn++) {
    const now = performance.now();
    if (now > before) smallestMs = Math.min(smallestMs, now - before);
    before = now;
  }
  return {
    'secure context': yes(globalThis.isSecureContext),
    'pages are isolated from other origins': yes(globalThis.crossOriginIsolated),
    'shared memory': yes('SharedArrayBuffer' in globalThis),
    'private file system, for the second copy': yes(await opensPrivateFiles()),
    'asks to keep data': yes('storage' in navigator && 'persist' in navigator.storage),
    'service worker': yes('serviceWorker' in navigator),
    'push messages': yes('PushManager' in globalThis),
    'screen stays on': yes('wakeLock' in navigator),
    'reading aloud': yes('speechSynthesis' in globalThis),
    'handing over to another app': yes('share' in navigator),
    passkeys: yes('PublicKeyCredential' in globalThis),
    touch: yes('ontouchstart' in globalThis),
    'time zones': yes('timeZone' in Intl.DateTimeFormat().resolvedOptions()),
    'smallest step of the clock': Math.round(smallestMs * 1000),
  };
}
