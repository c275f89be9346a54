/** A page of WebKitGTK, driven by WebDriver: things are found by their role and name, as Playwright finds them. */
import { Builder, error, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { DevicePage } from '../../pages/device.ts';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** How long something may take to be there. */
const PATIENCE_MS = 15_000;
/** How long a script in the page may take. */
const SCRIPT_MS = 90_000;

type Role = 'button' | 'link' | 'radio' | 'textbox' | 'heading' | 'answer';

/** The whole name, or what a name is like. */
type Name = string | RegExp;

const sourceOf = (name: Name): string =>
  typeof name === 'string' ? `^${name.replaceAll(/[.()]/g, String.raw`\$&`)}$` : name.source;

const SELECTOR: Readonly<Record<Role, string>> = {
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  textbox: 'input, textarea',
  heading: 'h1',
  answer: '[data-answer]',
};

/** Runs in the page. Null where nothing that is seen has such a name. */
function findInPage(selector: string, pattern: string): Element | null {
  const nameOf = (one: Element): string => {
    const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const words = [one.getAttribute('data-answer'), one.getAttribute('aria-label'), labels[0]];
    return (words.find((word) => word !== null && word !== undefined) ?? one.textContent)
      .replace(/\s+/g, ' ')
      .trim();
  };
  const shown = [...document.querySelectorAll(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  return shown.find((one) => new RegExp(pattern).test(nameOf(one))) ?? null;
}

export class WebkitPage {
  readonly #driver: WebDriver;

  private constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  /** A new window without a history, on a running WebKitWebDriver. */
  static async open(driverOrigin: string): Promise<WebkitPage> {
    const driver = await new Builder()
      .usingServer(driverOrigin)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
      })
      .build();
    await driver.manage().setTimeouts({ script: SCRIPT_MS });
    const page = new WebkitPage(driver);
    await page.resize(1024, 768);
    return page;
  }

  /** The inside of the window, CSS px. */
  async resize(width: number, height: number): Promise<void> {
    const window = this.#driver.manage().window();
    await window.setRect({ width, height });
    const inside = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }), null);
    await window.setRect({ width: 2 * width - inside.width, height: 2 * height - inside.height });
  }

  async close(): Promise<void> {
    await this.#driver.quit();
  }

  async goto(address: string): Promise<void> {
    await this.#driver.get(address);
  }

  async evaluate<Given, Result>(
    action: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    const script = `const [given, done] = arguments;
      Promise.resolve().then(() => (${action.toString()})(given))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error: reason } = await this.#driver.executeAsyncScript<{ value: Result; error?: string }>(
      script,
      given ?? null,
    );
    if (reason !== undefined) throw new Error(`In the page: ${reason}`);
    return value;
  }

  /** The same as the part of Playwright's page that tests/pages/device.ts takes. */
  get device(): DevicePage {
    return this as unknown as DevicePage;
  }

  async find(role: Role, name: Name): Promise<WebElement | null> {
    return await this.#driver.executeScript<WebElement | null>(
      `return (${findInPage.toString()})(...arguments)`,
      SELECTOR[role],
      sourceOf(name),
    );
  }

  /** Waits for it. Throws an Error that names it and the screen where it does not come. */
  async see(role: Role, name: Name): Promise<WebElement> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.find(role, name);
      if (found !== null) return found;
      if (Date.now() > until) throw new Error(`No ${role} “${String(name)}” on “${await this.title()}”`);
    }
  }

  async press(role: Role, name: Name): Promise<void> {
    await this.#act(role, name, async (target) => await target.click());
  }

  async write(label: string, text: string): Promise<void> {
    await this.#act('textbox', new RegExp(`^${label}`), async (target) => {
      await target.clear();
      await target.sendKeys(text);
    });
  }

  /** Between finding and doing the screen may be drawn anew: then it is looked for again. */
  async #act(role: Role, name: Name, action: (target: WebElement) => Promise<void>): Promise<void> {
    for (;;) {
      const target = await this.see(role, name);
      try {
        await action(target);
        return;
      } catch (reason) {
        if (!(reason instanceof error.StaleElementReferenceError)) throw reason;
      }
    }
  }

  /** The heading of the screen. */
  async title(): Promise<string> {
    const heading = await this.find('heading', /./);
    return heading === null ? '' : (await heading.getText()).trim();
  }
}
