/** The modes and sizes in which every screen is drawn. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { USUAL, type Display } from '#lib/ui/display.ts';

export interface View {
  readonly name: string;
  /** Of the window, CSS px. */
  readonly width: number;
  readonly height: number;
  readonly display: Partial<Display>;
  /** Of its picture on the page, px. */
  readonly shownWidth: number;
}

export const VIEWS: readonly View[] = [
  { name: 'Tablet', width: 1024, height: 768, display: { colours: 'light' }, shownWidth: 380 },
  { name: 'aufrecht, dunkel', width: 768, height: 1024, display: { colours: 'dark' }, shownWidth: 285 },
  { name: 'Telefon', width: 390, height: 844, display: { colours: 'light' }, shownWidth: 160 },
  {
    name: 'Schwarz auf Weiß, große Schrift',
    ...{ width: 1024, height: 768, shownWidth: 380 },
    display: { colours: 'strong', text: 'large' },
  },
  { name: 'Schrift 200 %', width: 512, height: 384, display: { colours: 'light' }, shownWidth: 285 },
];

/** Long pages are cut after so many windows. */
const MOST_WINDOWS = 2.5;

/** A window of that size; pages opened in it look like that. Cookies and storage are those of `from`, if given. */
export async function contextOf(browser: Browser, view: View): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    hasTouch: true,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(([key, display]) => localStorage.setItem(key, display), [
    'merkzeit.display',
    JSON.stringify({ ...USUAL, ...view.display }),
  ] as const);
  return context;
}

/** What the window shows, and what lies below it, up to a limit. */
export async function drawn(page: Page, { width, height }: View): Promise<Buffer> {
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(full, height * MOST_WINDOWS) };
  return await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}

/** The pictures of one screen side by side, each with the name of its view, as a JPEG. */
export async function sideBySide(page: Page, pictures: readonly Buffer[]): Promise<Buffer> {
  const figures = VIEWS.map(
    ({ name, shownWidth }, i) =>
      `<figure style="margin:0;width:${shownWidth}px"><figcaption>${name}</figcaption><img style="width:100%;border:1px solid #888" src="data:image/png;base64,${pictures[i]?.toString('base64') ?? ''}"></figure>`,
  );
  await page.setContent(
    `<body style="margin:0"><main style="display:inline-flex;gap:12px;padding:12px;align-items:start;font:14px sans-serif;background:#fff">${figures.join('')}</main>`,
  );
  return await page.locator('main').screenshot({ type: 'jpeg', quality: 60 });
}
