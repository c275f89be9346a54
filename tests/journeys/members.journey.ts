/** Several members of one practice: invited, signed in with two steps, each with what their role may, and all in the trail. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../pages/axe.ts';
import { linkIn } from '../pages/mail.ts';
import {
  appCode,
  openDesk,
  practice,
  setUp,
  setUpSecondFactor,
  signIn,
  typeCode,
} from '../pages/practice.ts';

const GUEST = { email: 'anmeldung@praxis.example', password: 'Vier Pflaumen im Korb' } as const;

test('a doctor invites a colleague, who joins, sees what the team may see, and leaves again', async ({
  browser,
  mailbox,
  mailingServer: { origin, setupLink },
}) => {
  const [doctor, team] = [await openDesk(browser), await openDesk(browser)];
  const places = (page: Page) => page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link');
  const newestMail = async (count: number) => {
    await expect.poll(() => mailbox.mails.length).toBe(count);
    return mailbox.mails.at(-1);
  };
  await setUp(doctor, setupLink);

  await test.step('the invitation', async () => {
    await doctor.getByRole('link', { name: 'Mitglieder' }).click();
    await doctor.getByLabel('E-Mail-Adresse').fill('kein @');
    await doctor.getByRole('button', { name: 'Einladen' }).click();
    await expect(doctor.getByText('Das ist keine vollständige E-Mail-Adresse.')).toBeVisible();
    await doctor.getByLabel('E-Mail-Adresse').fill(GUEST.email);
    await doctor.getByRole('button', { name: 'Einladen' }).click();
    await expect(doctor.getByText(`unterwegs an ${GUEST.email}`)).toBeVisible();
    await expect(doctor.getByRole('heading', { name: 'Eingeladen' })).toBeVisible();
    await expectAccessible(doctor);
  });

  await test.step('joining, with a second step', async () => {
    const mail = await newestMail(1);
    expect(mail?.to).toEqual([GUEST.email]);
    await team.goto(linkIn(mail));
    await expect(team.getByText(`${practice.name} lädt Sie in das Arztportal ein.`)).toBeVisible();
    await team.getByLabel('Passwort wählen').fill('kurz');
    await team.getByRole('button', { name: 'Annehmen' }).click();
    await expect(team.getByText('Das Passwort hat 4 Zeichen.')).toBeVisible();
    await team.getByLabel('Passwort wählen').fill(GUEST.password);
    await team.getByRole('button', { name: 'Annehmen' }).click();
    await expect(team.getByRole('heading', { name: 'Zweiten Schritt einrichten' })).toBeVisible();
    await team.goto(`${origin}/arzt`);
    await expect(team.getByRole('heading', { name: 'Zweiten Schritt einrichten' })).toBeVisible();
    await expectAccessible(team);
  });

  const factor = await setUpSecondFactor(team, GUEST.password);
  await test.step('what the team sees', async () => {
    await expectAccessible(team);
    await team.getByRole('link', { name: 'Zur Übersicht' }).click();
    await expect(places(team)).toHaveText([
      'Teilnehmende',
      'Freischaltcodes',
      'Rückrufe',
      'Was die Praxis sieht',
    ]);
    for (const path of ['/arzt/mitglieder', '/arzt/protokoll']) {
      expect((await team.goto(origin + path))?.status()).toBe(403);
      await expect(
        team.getByText('Sie ist den Ärztinnen und Ärzten Ihrer Praxis vorbehalten.'),
      ).toBeVisible();
    }
  });

  await test.step('signing in with two steps', async () => {
    await team.getByRole('button', { name: 'Abmelden' }).click();
    await signIn(team, origin, GUEST.email, GUEST.password);
    await expect(team.getByRole('heading', { name: 'Zweiter Schritt der Anmeldung' })).toBeVisible();
    await team.goto(`${origin}/arzt`);
    await expect(team.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
    await signIn(team, origin, GUEST.email, GUEST.password);
    await typeCode(team, '000000');
    await expect(team.getByText('Dieser Code stimmt nicht.')).toBeVisible();
    await expectAccessible(team);
    await typeCode(team, (factor.spareCodes[0] ?? '').toLowerCase());
    await expect(team.getByRole('heading', { name: 'Teilnehmende' })).toBeVisible();
    await team.getByRole('button', { name: 'Abmelden' }).click();
    await signIn(team, origin, GUEST.email, GUEST.password);
    await typeCode(team, appCode(factor.secret));
    await expect(team.getByRole('heading', { name: 'Teilnehmende' })).toBeVisible();
  });

  await test.step('the trail', async () => {
    await doctor.getByRole('link', { name: 'Protokoll' }).click();
    const rows = doctor.getByRole('main').getByRole('row');
    for (const act of ['angemeldet', 'Mitglied geworden', 'Mitglied eingeladen', 'Liste angesehen'])
      await expect(rows.filter({ hasText: act }).first()).toBeVisible();
    await expect(
      rows.filter({ hasText: GUEST.email }).filter({ hasText: 'Zweiten Schritt eingerichtet' }),
    ).toHaveCount(1);
    await expectAccessible(doctor);
  });

  await test.step('a lost telephone, and the end', async () => {
    await doctor.getByRole('link', { name: 'Mitglieder' }).click();
    await doctor.getByRole('button', { name: `Zweiten Schritt zurücksetzen: ${GUEST.email}` }).click();
    await expect(doctor.getByText('Geändert.')).toBeVisible();
    await team.goto(`${origin}/arzt`);
    await expect(team.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
    await signIn(team, origin, GUEST.email, GUEST.password);
    await setUpSecondFactor(team, GUEST.password);
    await doctor.getByRole('button', { name: `Zugang entziehen: ${GUEST.email}` }).click();
    await expect(doctor.getByText('Geändert.')).toBeVisible();
    await team.goto(`${origin}/arzt`);
    await expect(team.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
    await signIn(team, origin, GUEST.email, GUEST.password);
    await expect(team.getByText('E-Mail-Adresse und Passwort passen nicht zusammen.')).toBeVisible();
  });

  await test.step('a forgotten password', async () => {
    await team.getByRole('link', { name: 'Passwort vergessen?' }).click();
    await expect(team.getByRole('heading', { name: 'Passwort vergessen' })).toBeVisible();
    await team.getByLabel('E-Mail-Adresse').fill(practice.email);
    await team.getByRole('button', { name: 'Link schicken' }).click();
    await expect(team.getByText('Wenn es mit dieser Adresse ein Konto gibt')).toBeVisible();
    await expectAccessible(team);
    await team.goto(linkIn(await newestMail(2)));
    await team.getByLabel('Neues Passwort').fill('Fünf Quitten auf dem Sims');
    await team.getByRole('button', { name: 'Passwort ändern' }).click();
    await expect(team.getByText('Das Passwort ist geändert.')).toBeVisible();
    await doctor.goto(`${origin}/arzt`);
    await expect(doctor.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  });
});
