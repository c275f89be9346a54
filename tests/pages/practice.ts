/** What a practice does in the doctors' portal, as a person at a desk. */
import { expect, type Browser, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';

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

/** What a member has beside the password: the key in the authenticator app, and the codes on paper. */
export interface SecondFactor {
  readonly secret: string;
  readonly spareCodes: readonly string[];
}

/** Opens the one-time link and sets the practice up; ends signed in, on the list of codes. */
export async function setUp(page: Page, setupLink: string): Promise<SecondFactor> {
  await page.goto(setupLink);
  await page.getByLabel('Name der Praxis').fill(practice.name);
  await page.getByLabel('E-Mail-Adresse').fill(practice.email);
  await page.getByLabel('Passwort', { exact: true }).fill(practice.password);
  await page.getByRole('button', { name: 'Praxis einrichten' }).click();
  const factor = await setUpSecondFactor(page, practice.password);
  await page.getByRole('link', { name: 'Zur Übersicht' }).click();
  await expect(page.getByRole('heading', { name: 'Teilnehmende' })).toBeVisible();
  return factor;
}

/** Scans the pattern, as it were, and types the first code; ends at the spare codes. */
export async function setUpSecondFactor(page: Page, password: string): Promise<SecondFactor> {
  await page.getByLabel('Ihr Passwort, noch einmal').fill(password);
  await page.getByRole('button', { name: 'Weiter' }).click();
  const secret = (await page.getByTestId('totp-secret').innerText()).replace(/\s/g, '');
  await page.getByLabel('Die sechs Ziffern').fill(appCode(secret));
  await page.getByRole('button', { name: 'Einrichten' }).click();
  const codes = page.getByTestId('spare-codes').getByRole('listitem');
  await expect(codes).toHaveCount(10);
  return { secret, spareCodes: await codes.allInnerTexts() };
}

/** What the authenticator app shows now. */
export function appCode(secret: string): string {
  return new TOTP({ secret }).generate();
}

/** The first step of signing in. */
export async function signIn(page: Page, origin: string, email: string, password: string): Promise<void> {
  await page.goto(`${origin}/arzt/anmelden`);
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

/** The second step: a code of the app or of the paper. */
export async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code aus der App').fill(code);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

/** Creates a code for a programme and opens its sheet; returns the code as printed, in groups of four. */
export async function createCode(page: Page, programme = 'Zwölf Wochen'): Promise<string> {
  await page.getByRole('link', { name: 'Freischaltcodes' }).first().click();
  await page.getByText(programme, { exact: true }).first().click();
  await page.getByRole('button', { name: 'Freischaltcodes erstellen' }).click();
  await expect(page.getByRole('heading', { name: 'Gedächtnistests zu Hause' })).toBeVisible();
  const printed = await page.locator('main').innerText();
  const code = /MZA[A-Z2-7](?:\s+[A-Z2-7]{4}){3}/.exec(printed)?.[0].replace(/\s+/g, ' ');
  if (code === undefined) throw new Error('The sheet shows no code in groups of four');
  return code;
}
