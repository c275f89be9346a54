/** How a person works the app: by touch, with a mouse, or with nothing but a keyboard. */
import type { Locator, Page } from '@playwright/test';

/** How a person moves on the screen. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Answers a timed trial: `field` is where, `answer` what it means. */
  readonly respond: (field: Locator, answer: string) => Promise<void>;
}

export const byTouch: Hand = {
  press: async (target) => await target.tap(),
  write: async (target, text) => await target.fill(text),
  respond: async (field) => await field.tap(),
};

export const byMouse: Hand = {
  press: async (target) => await target.click(),
  write: async (target, text) => await target.fill(text),
  respond: async (field) => await field.click(),
};

/** The keys under which the two fields of a trial lie: the left one, the right one. */
const KEY_OF: Readonly<Record<string, string>> = {
  ...{ left: 'ArrowLeft', same: 'ArrowLeft' },
  ...{ right: 'ArrowRight', changed: 'ArrowRight' },
};

/** Tab to the target, then the key that presses it: no pointer at all. */
export function byKeyboard(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      // Of a group of radio buttons Tab reaches one; arrows go on from there, and choose.
      const inGroup = await target.evaluate((element) => {
        const active = document.activeElement;
        return (
          element instanceof HTMLInputElement &&
          active instanceof HTMLInputElement &&
          element.type === 'radio' &&
          active.type === 'radio' &&
          element.name === active.name
        );
      });
      await page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab');
    }
    throw new Error('The keyboard does not reach it');
  };
  return {
    press: async (target) => {
      await reach(target);
      const isButton = await target.evaluate((element) => /^(BUTTON|A|SUMMARY)$/.test(element.tagName));
      const isChosen = !isButton && (await target.isChecked());
      if (!isChosen) await page.keyboard.press(isButton ? 'Enter' : 'Space');
    },
    write: async (target, text) => {
      await reach(target);
      await page.keyboard.type(text);
    },
    respond: async (field, answer) => {
      const key = KEY_OF[answer];
      if (key === undefined) throw new Error(`No key answers “${answer}”`);
      await page.keyboard.press(key);
    },
  };
}
