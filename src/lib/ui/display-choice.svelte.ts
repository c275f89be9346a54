import { createContext } from 'svelte';
import { keepDisplay, readDisplay, showDisplay, USUAL, type Display } from './display.ts';

/** What the person has chosen for this device, and sees at once. */
export class DisplayChoice {
  #current = $state.raw<Display>(USUAL);
  readonly #storage: () => Storage;
  readonly #root: HTMLElement | null;

  /** @param root of the page; null where there is none: on the server */
  constructor(storage: () => Storage, root: HTMLElement | null) {
    this.#storage = storage;
    this.#root = root;
    this.#take(readDisplay(storage));
  }

  get current(): Display {
    return this.#current;
  }

  choose(part: Partial<Display>): void {
    this.#take({ ...this.#current, ...part });
    keepDisplay(this.#storage, this.#current);
  }

  #take(display: Display): void {
    this.#current = display;
    if (this.#root !== null) showDisplay(display, this.#root);
  }
}

/** Set once by the layout of all pages. */
export const [getDisplay, setDisplay] = createContext<() => DisplayChoice>();
