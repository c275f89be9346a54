/**
 * Who may do what in the portal: every page, every file and every form of it, for nobody, for a member without a second
 * factor, for the team and for a doctor, with things of their own practice and of another one.
 */
import type { APIRequestContext, APIResponse, Browser, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Mailbox } from '#lib/server/testing/mailbox.ts';
import { expect, test } from '../fixtures/test.ts';
import { linkIn } from '../pages/mail.ts';
import { takePart } from '../pages/reporting.ts';
import { openDesk, setUp, setUpSecondFactor, signIn } from '../pages/practice.ts';

const PORTAL = resolve(import.meta.dirname, '../../src/routes/arzt');
const PASSWORD = 'Vier Pflaumen im Korb';
/** Of no row. */
const NOBODYS = '11111111-2222-4333-8444-555555555555';

type Who = 'nobody' | 'newcomer' | 'team' | 'doctor';
const EVERYBODY: readonly Who[] = ['nobody', 'newcomer', 'team', 'doctor'];
const MEMBERS: readonly Who[] = ['team', 'doctor'];
const DOCTORS: readonly Who[] = ['doctor'];

/** What it is about, of which there are an own, a foreign and an unknown one. */
type Thing = 'code' | 'participation' | 'member' | 'invitation';

interface Rule {
  readonly may: readonly Who[];
  readonly about?: Thing;
  /** Further fields of the form. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** By path, forms with the name of their action. A page that is not here fails the test below. */
const RULES: Readonly<Record<string, Rule>> = {
  '/arzt': { may: MEMBERS },
  '/arzt?/search': { may: MEMBERS, fields: { kvnr: 'A123456780' } },
  '/arzt/liste.csv': { may: MEMBERS },
  '/arzt/sichtbar': { may: MEMBERS },
  '/arzt/rueckrufe': { may: MEMBERS },
  '/arzt/rueckrufe?/done': { may: MEMBERS, about: 'participation' },
  '/arzt/codes': { may: MEMBERS },
  '/arzt/codes?/create': { may: MEMBERS, fields: { programme: 'kurz-4', count: '1' } },
  '/arzt/codes?/withdraw': { may: MEMBERS, about: 'code' },
  '/arzt/codes/[id]': { may: MEMBERS, about: 'code' },
  '/arzt/codes/[id]?/withdraw': { may: MEMBERS, about: 'code' },
  '/arzt/codes/[id]?/withdrawAll': { may: MEMBERS, about: 'code' },
  '/arzt/teilnahme/[id]': { may: MEMBERS, about: 'participation' },
  '/arzt/code/[id]': { may: MEMBERS, about: 'code' },
  '/arzt/mitglieder': { may: DOCTORS },
  '/arzt/mitglieder?/invite': { may: DOCTORS, fields: { email: 'noch@praxis.example', role: 'team' } },
  '/arzt/mitglieder?/withdraw': { may: DOCTORS, about: 'invitation' },
  '/arzt/mitglieder?/role': { may: DOCTORS, about: 'member', fields: { role: 'team' } },
  '/arzt/mitglieder?/reset': { may: DOCTORS, about: 'member' },
  '/arzt/mitglieder?/remove': { may: DOCTORS, about: 'member' },
  '/arzt/protokoll': { may: DOCTORS },
  '/arzt/zweiter-schritt': { may: ['newcomer', ...MEMBERS] },
  '/arzt/zweiter-schritt?/begin': { may: ['newcomer', ...MEMBERS] },
  '/arzt/zweiter-schritt?/confirm': { may: ['newcomer', ...MEMBERS] },
  '/arzt/zweiter-schritt?/renew': { may: ['newcomer', ...MEMBERS] },
};

/** What opens without a session: nothing of a practice is behind it. */
const OPEN = [
  ...['/arzt/abmelden', '/arzt/abmelden?/default', '/arzt/anmelden', '/arzt/anmelden?/default'],
  ...['/arzt/anmelden/code', '/arzt/anmelden/code?/default', '/arzt/beitreten', '/arzt/beitreten?/open'],
  ...['/arzt/beitreten?/accept', '/arzt/einrichten', '/arzt/einrichten?/default', '/arzt/passwort'],
  ...['/arzt/passwort?/default', '/arzt/passwort/neu', '/arzt/passwort/neu?/default', '/arzt/[...rest]'],
];

/** Every page, file and form that the source has. */
function places(): readonly string[] {
  const files = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\+(page\.svelte|page\.server\.ts|server\.ts)$/.test(file),
  );
  const found = files.flatMap((file) => {
    const folder = relative('.', join('arzt', file, '..'));
    const actions =
      /actions: Actions = \{([^]*)\n\};/.exec(readFileSync(join(PORTAL, file), 'utf8'))?.[1] ?? '';
    const names = [...actions.matchAll(/^ {2}(\w+): async/gm)].map(([, name]) => `/${folder}?/${name}`);
    return [`/${folder}`, ...names];
  });
  return [...new Set(found)].toSorted();
}

test('every page, file and form of the portal has its rule', () => {
  expect([...Object.keys(RULES), ...OPEN].toSorted()).toEqual(places());
});

/** A member who was invited, in a window of their own; with a second factor or without. */
async function enter(
  browser: Browser,
  doctor: Page,
  mailbox: Mailbox,
  email: string,
  hasSecondFactor: boolean,
): Promise<Page> {
  const before = mailbox.mails.length;
  await doctor.getByRole('link', { name: 'Mitglieder' }).click();
  await doctor.getByLabel('E-Mail-Adresse').fill(email);
  await doctor.getByRole('button', { name: 'Einladen' }).click();
  await expect.poll(() => mailbox.mails.length).toBe(before + 1);
  const page = await openDesk(browser);
  await page.goto(linkIn(mailbox.mails.at(-1)));
  await page.getByLabel('Passwort wählen').fill(PASSWORD);
  await page.getByRole('button', { name: 'Annehmen' }).click();
  await expect(page.getByRole('heading', { name: 'Zweiten Schritt einrichten' })).toBeVisible();
  if (hasSecondFactor) await setUpSecondFactor(page, PASSWORD);
  return page;
}

const idsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)),
];

/** Codes, participations, invitations and members of the practice of a session. */
async function thingsOf(request: APIRequestContext, origin: string) {
  const text = async (path: string): Promise<string> => await (await request.get(origin + path)).text();
  const codes = idsIn(await text('/arzt/codes/__data.json'));
  const members = await text('/arzt/mitglieder/__data.json');
  const participations = idsIn(await text('/arzt/__data.json'));
  return { codes, participations, membersAndInvitations: idsIn(members), raw: members };
}

async function ask(
  request: APIRequestContext,
  origin: string,
  place: string,
  { fields = {}, about }: Rule,
  id: string,
): Promise<APIResponse> {
  const [path = '', action] = place.split('?/');
  const url = origin + path.replace('[id]', id) + (action === undefined ? '' : `?/${action}`);
  if (action === undefined) return await request.get(url, { maxRedirects: 0 });
  return await request.post(url, {
    maxRedirects: 0,
    headers: { origin, accept: 'application/json', 'x-sveltekit-action': 'true' },
    form: { ...fields, ...(about !== undefined && { id }) },
  });
}

/** 200, or where it leads, or why it is refused: of a page by its status, of a form by what it answers. */
async function answerOf(response: APIResponse): Promise<string> {
  if (!(response.headers()['content-type'] ?? '').includes('json'))
    return `${response.status()} ${response.headers()['location'] ?? ''}`.trim();
  const { type, status, location } = (await response.json()) as Record<string, unknown>;
  if (type === 'redirect') return `303 ${String(location)}`;
  return type === 'error' ? String(response.status()) : `${String(type)} ${String(status)}`;
}

test('role by role, page by page: what is allowed is done, and nothing else', async ({
  browser,
  mailbox,
  mailingServer: { origin, setupLink, demo },
}) => {
  const doctor = await openDesk(browser);
  await setUp(doctor, setupLink);
  const team = await enter(browser, doctor, mailbox, 'anmeldung@praxis.example', true);
  const newcomer = await enter(browser, doctor, mailbox, 'neu@praxis.example', false);
  const nobody = await openDesk(browser);
  const stranger = await openDesk(browser);
  await signIn(stranger, origin, demo.signIn, demo.password);
  await expect(stranger.getByRole('button', { name: 'Abmelden' })).toBeVisible();
  await stranger.request.post(`${origin}/arzt/mitglieder?/invite`, {
    headers: { origin },
    form: { email: 'fremd@praxis.example', role: 'team' },
  });
  await takePart(stranger.request, origin, demo.appLink.slice(demo.appLink.indexOf('#') + 1), null);
  await stranger.request.post(`${origin}/arzt/codes?/create`, {
    headers: { origin },
    form: { programme: 'kurz-4', count: '1' },
  });
  const visitors: Readonly<Record<Who, APIRequestContext>> = {
    ...{ nobody: nobody.request, newcomer: newcomer.request, team: team.request, doctor: doctor.request },
  };
  const foreign = await thingsOf(stranger.request, origin);
  expect(foreign.codes).toHaveLength(1);
  expect(foreign.participations).toHaveLength(1);
  expect(foreign.membersAndInvitations).toHaveLength(2);

  await test.step('only who may', async () => {
    for (const [place, rule] of Object.entries(RULES)) {
      for (const who of EVERYBODY) {
        const answer = await answerOf(await ask(visitors[who], origin, place, rule, NOBODYS));
        const what = `${who} ${place}`;
        // Of an id that is nobody's a page may say that it is not there.
        const allowed =
          rule.about === undefined ? '200|success|failure|303 /arzt/code' : '200|success|failure|404';
        if (rule.may.includes(who)) expect(answer, what).toMatch(new RegExp(`^(${allowed})`));
        else if (who === 'nobody') expect(answer, what).toBe('303 /arzt/anmelden');
        else if (who === 'newcomer') expect(answer, what).toBe('303 /arzt/zweiter-schritt');
        else expect(answer, what).toMatch(/^403/);
      }
    }
  });

  await test.step('what is another practice’s is as if it were not there', async () => {
    for (const [place, rule] of Object.entries(RULES).filter(([, { about }]) => about !== undefined)) {
      for (const id of [...foreign.codes, ...foreign.participations, ...foreign.membersAndInvitations]) {
        const own = async (one: string): Promise<string> => {
          const response = await ask(visitors.doctor, origin, place, rule, one);
          return `${response.status()} ${(await response.text()).replaceAll(one, 'ID')}`;
        };
        const [theirs, nobodys] = [await own(id), await own(NOBODYS)];
        // Pages carry a number of their own for their scripts.
        const plain = (text: string): string => text.replaceAll(/nonce[-=]"?[\w+/=]+|__sveltekit_\w+/g, '');
        expect(plain(theirs), place).toBe(plain(nobodys));
      }
    }
    const after = await thingsOf(stranger.request, origin);
    expect(after).toEqual(foreign);
  });

  await test.step('one’s own things do change', async () => {
    const own = await thingsOf(doctor.request, origin);
    const [code = ''] = own.codes;
    const rule = RULES['/arzt/codes?/withdraw'] ?? { may: [] };
    const withdrawn = await ask(visitors.team, origin, '/arzt/codes?/withdraw', rule, code);
    expect(await withdrawn.text()).toContain('true');
    expect((await thingsOf(doctor.request, origin)).codes).not.toContain(code);
  });
});
