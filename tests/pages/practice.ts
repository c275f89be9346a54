/** What a practice does in the doctors' portal, as a person at a desk. */
import { expect, type Browser, type Page } from '@playwright/test';

export const practice = {
  name: 'Praxis am Markt',
  email: 'team@praxis.example',
  password: 'Drei Birnen auf dem Tisch',
} as const;

/** A window of its own, at a desk: no touch. */
export async function openDesk(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    hasTouch: false,
    isMobile: false,
    locale: 'de-DE',
  });
  return await context.newPage();
}

/** Opens the one-time link and sets the practice up; ends signed in. */
export async function setUp(page: Page, setupLink: string): Promise<void> {
  await page.goto(setupLink);
  await page.getByLabel('Name der Praxis').fill(practice.name);
  await page.getByLabel('E-Mail-Adresse').fill(practice.email);
  await page.getByLabel('Passwort', { exact: true }).fill(practice.password);
  await page.getByRole('button', { name: 'Praxis einrichten' }).click();
  await expect(page.getByRole('button', { name: 'Abmelden' })).toBeVisible();
}

/** Creates a code for a programme and opens its sheet; returns the code as printed, in groups of four. */
export async function createCode(page: Page, programme = 'Zwölf Wochen'): Promise<string> {
  await page.getByRole('link', { name: 'Freischaltcodes' }).first().click();
  await page.getByText(programme, { exact: true }).first().click();
  await page.getByRole('button', { name: 'Neuen Freischaltcode erstellen' }).click();
  await expect(page.getByRole('heading', { name: 'Gedächtnistests zu Hause' })).toBeVisible();
  const printed = await page.locator('main').innerText();
  const code = /MZA[A-Z2-7](?:\s+[A-Z2-7]{4}){3}/.exec(printed)?.[0].replace(/\s+/g, ' ');
  if (code === undefined) throw new Error('The sheet shows no code in groups of four');
  return code;
}
