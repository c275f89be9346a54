import type { Outcome } from '#lib/domain/outcome.ts';
import type { HandOverFile } from './offer.ts';

/** Why nothing was shared. `cancelled`: the person closed the share sheet. `refused`: browser, system or the other app did. */
export type ShareProblem = 'cancelled' | 'refused';

/** All that handing over asks of the device. */
export interface HandOverDevice {
  /** Whether the share sheet is there and says that it takes such a file. */
  canShare(file: Pick<HandOverFile, 'name' | 'type'>): boolean;
  /** Opens the share sheet. Call it in a tap: browsers ask for one. */
  share(file: HandOverFile): Promise<Outcome<null, ShareProblem>>;
  /** Opens the print window for what is on the page; null where the browser has none. */
  readonly print: (() => void) | null;
  /** So many random bytes, fit for passwords. */
  random(length: number): Uint8Array;
}

/** The parts of the browser that are used; old and small browsers lack some. */
export interface HandOverBrowser {
  readonly navigator: Partial<Pick<Navigator, 'canShare' | 'share'>>;
  readonly print?: () => void;
  readonly crypto: Pick<Crypto, 'getRandomValues'>;
}

/** The device behind a browser: `handOverDevice(window)`. */
export function handOverDevice(browser: HandOverBrowser): HandOverDevice {
  const { navigator, crypto } = browser;
  return {
    canShare: ({ name, type }) =>
      navigator.share !== undefined &&
      navigator.canShare?.({ files: [new File([' '], name, { type })] }) === true,
    async share({ name, type, bytes }) {
      try {
        // No title and no text: mail programs would put them into a subject.
        await navigator.share?.({ files: [new File([bytes], name, { type })] });
        return { ok: true, value: null };
      } catch (error) {
        // https://w3c.github.io/web-share: all that it may reject with.
        if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
        return { ok: false, reason: error.name === 'AbortError' ? 'cancelled' : 'refused' };
      }
    },
    print: browser.print === undefined ? null : () => browser.print?.(),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  };
}
