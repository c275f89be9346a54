import { mount, unmount } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../app.css';
import { toBase64Url } from '#lib/domain/base64url.ts';
import { releaseKeysOf } from './code.ts';
import { momentText } from '#lib/i18n/dates.ts';
import type { Parcel } from './pack.ts';
import { sealParcel } from './parcel.ts';
import TestDoctorScreen from './testing/TestDoctorScreen.svelte';
import { testCode, testModel, testParcel, withEveryText } from './testing/letter.ts';

const expiresAt = '2026-11-29T10:00:00.000Z';
const errors: unknown[] = [];
const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
  expect(errors.splice(0)).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = page.getByLabelText('Code');

async function found(parcel: Parcel): Promise<object> {
  const sealed = await sealParcel(parcel, await releaseKeysOf(testCode), new Uint8Array(12));
  return { outcome: 'found', ciphertext: toBase64Url(sealed), expiresAt };
}

let letter: object;
beforeAll(async () => {
  letter = await found(testParcel);
});

const answering = (body: unknown) =>
  vi.fn<typeof fetch>(async () => await Promise.resolve(Response.json(body)));

/** Opens the page; `fragment`: what stands behind the `#` of its address. */
function open(fetchFrom: typeof fetch, fragment = ''): void {
  const onerror = (error: unknown): void => void errors.push(error);
  const props = { fetchFrom, takeFragment: () => fragment, onerror };
  mounted.push(mount(TestDoctorScreen, { target: document.body, props }));
}

async function type(code: string): Promise<void> {
  await field.fill(code);
  await button('Brief öffnen').click();
}

const heading = page.getByRole('heading', { name: testModel.subject });

describe('the doctor’s page', () => {
  it('opens the letter of the link at once, says until when and who sees it, and saves it as PDF', async () => {
    const server = answering(letter);
    open(server, testCode);
    await expect.element(heading).toBeVisible();
    await expect
      .element(page.getByText(`Der Code öffnet diesen Brief bis ${momentText(expiresAt, 'de')}.`))
      .toBeVisible();
    await expect.element(page.getByText('sieht Tag und Uhrzeit jedes Öffnens')).toBeVisible();
    const { href, download } = page
      .getByRole('link', { name: 'Als PDF speichern' })
      .element() as HTMLAnchorElement;
    expect(download).toBe('Merkzeit-Brief-2026-11-21.pdf');
    const saved = await fetch(href);
    expect(saved.headers.get('content-type')).toBe('application/pdf');
    expect(new Uint8Array(await saved.arrayBuffer())).toEqual(testParcel.pdf);
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('says that it is at work, for as long as it takes', async () => {
    open(async () => await new Promise<never>(() => undefined), testCode);
    await expect.element(page.getByRole('status')).toHaveTextContent('Der Brief wird geöffnet …');
  });

  it('takes a code that is typed, and says before that the opening is seen', async () => {
    open(answering(letter));
    await expect.element(page.getByText('sieht Tag und Uhrzeit jedes Öffnens')).toBeVisible();
    await type('f7t d43 hyj a25 vc7 vmy');
    await expect.element(heading).toBeVisible();
  });

  it.each([
    ['', 'Bitte geben Sie den Code ein.'],
    ['F7T D43 HYJ A25 VC7 VMZ', 'Ein Zeichen ist falsch, oder zwei sind vertauscht.'],
    ['F7T D43 HYJ A25 VC7', 'Der Code hat 18 Zeichen. Eingegeben sind 15.'],
    ['F7T D43 HYJ A25 VC7 VMÜ', 'Das 18. Zeichen, „Ü“, kommt in diesen Codes nicht vor.'],
    ['MZAA AAAA AAAA AAAN', 'Das ist ein Freischaltcode für die App.'],
  ])('tells a wrong code (%j) by itself, without asking the server', async (typed, words) => {
    const server = answering(letter);
    open(server);
    await type(typed);
    await expect.element(page.getByText(words)).toBeVisible();
    expect(server).not.toHaveBeenCalled();
    if (typed !== '') await expect.element(field).toHaveValue(typed);
  });

  it.each([
    [{ outcome: 'refused', reason: 'unknown' }, 'Dieser Code öffnet keinen Brief:'],
    [{ outcome: 'refused', reason: 'tooMany' }, 'Es wurde zu oft gefragt.'],
    [{ outcome: 'found', ciphertext: 'AQ', expiresAt }, 'Der Brief kam nicht unversehrt an'],
    ['<html>', 'Die Verbindung hat nicht geklappt.'],
  ])('says in one sentence why there is no letter (%#)', async (answer, words) => {
    open(answering(answer), testCode);
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    await expect.element(field).toHaveValue(testCode);
  });

  it('shows every text of a hostile letter as text', async () => {
    const attack = `"><img src=x onerror="window.stolen=1"><script>window.stolen=1</script>{@html 1}`;
    const hostile = withEveryText(testModel, (text) => `${text}${attack}`);
    open(answering(await found({ ...testParcel, model: hostile })), testCode);
    await expect.element(page.getByText(`${testModel.salutation}${attack}`)).toBeVisible();
    const article = document.querySelector('article');
    expect(article?.querySelectorAll('img, script, iframe, object, a[href^="javascript"]')).toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect('stolen' in window).toBe(false);
    expect(document.title).toBe('Befundbrief · Merkzeit');
  });

  it('keeps nothing: no storage, no cookie, and after closing no letter and no code', async () => {
    open(answering(letter), testCode);
    await expect.element(heading).toBeVisible();
    const { href } = page.getByRole('link', { name: 'Als PDF speichern' }).element() as HTMLAnchorElement;
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(document.body.innerHTML).not.toContain(testCode);
    await button('Brief schließen').first().click();
    await expect.element(field).toHaveValue('');
    expect(document.body.textContent).not.toContain('Mustermann');
    await expect(fetch(href)).rejects.toThrow(TypeError);
  });

  it('is there in English', async () => {
    open(answering({ outcome: 'refused', reason: 'unknown' }));
    await button('English').click();
    await page.getByLabelText('Code').fill(testCode);
    await button('Open the letter').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('This code opens no letter');
  });

  it('is not for search engines', () => {
    open(answering(letter));
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });
});
