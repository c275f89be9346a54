import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountLinkTexts } from '#lib/i18n/catalogue/konto.ts';
import { helperTexts } from '#lib/i18n/catalogue/helper.ts';
import { reminderTexts } from '#lib/i18n/catalogue/reminders.ts';
import { openMailbox, type Mailbox } from '../testing/mailbox.ts';
import { makeMailer } from './mailer.ts';
import {
  accountMail,
  accountTakenMail,
  addressChangedMail,
  confirmationMail,
  helperQuestionMail,
  newTabletMail,
  passwordChangedMail,
  reminderMail,
} from './words.ts';

const TO = 'anna.muster@example.org';
const LINK = 'https://merkzeit.example/erinnern/abbestellen#token';

let mailbox: Mailbox;
let told: string[];
beforeEach(async () => {
  mailbox = await openMailbox();
  told = [];
});
afterEach(async () => await mailbox.close());

const mailer = (
  smtpUrl: string | null = mailbox.url,
  mailFrom: string | null = 'Merkzeit <post@merkzeit.example>',
) => makeMailer({ smtpUrl, mailFrom }, (line) => told.push(line));

describe('e-mails', () => {
  it.each(['de', 'en'] as const)(
    'say in %s no more than the catalogue’s general sentence',
    async (locale) => {
      expect(await mailer()?.send(reminderMail(TO, locale, LINK))).toBe(true);
      const [mail] = mailbox.mails;
      const t = reminderTexts[locale].notice;
      expect(mail?.to).toEqual([TO]);
      expect(mail?.headers.get('subject')).toBe(t.title);
      expect(mail?.text.split('\n').filter((line) => line !== '')).toEqual([
        locale === 'de' ? 'Guten Tag,' : 'Good day,',
        t.text,
        locale === 'de' ? 'Keine E-Mails mehr:' : 'No more e-mails:',
        LINK,
      ]);
      expect(mail?.headers.get('list-unsubscribe')).toBe(`<${LINK}>`);
      expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail?.headers.get('content-type')).toMatch(/^text\/plain/);
    },
  );

  it.each(['de', 'en'] as const)('ask in %s with the words of the button behind the link', async (locale) => {
    const link = 'https://merkzeit.example/erinnern/bestaetigen#token';
    await mailer()?.send(confirmationMail(TO, locale, link));
    const [mail] = mailbox.mails;
    expect(mail?.text).toContain(reminderTexts[locale].link.confirm.button);
    expect(mail?.text.split('\n')).toContain(link);
    expect(mail?.headers.has('list-unsubscribe')).toBe(false);
  });

  it.each(['de', 'en'] as const)('ask a helper in %s with the words of their own page', async (locale) => {
    const link = 'https://merkzeit.example/mithelfen/bestaetigen#token';
    await mailer()?.send(helperQuestionMail(TO, locale, link));
    const [mail] = mailbox.mails;
    expect(mail?.text).toContain(helperTexts[locale].link.confirm.button);
    expect(mail?.text.split('\n')).toContain(link);
    expect(mail?.headers.has('list-unsubscribe')).toBe(false);
  });

  it.each(['de', 'en'] as const)(
    'about an account say in %s what happened, and only one has a link',
    async (locale) => {
      const link = 'https://merkzeit.example/konto/bestaetigen#token';
      const letters = [
        accountMail(TO, locale, link),
        accountTakenMail(TO, locale),
        passwordChangedMail(TO, locale),
        addressChangedMail(TO, locale),
        newTabletMail(TO, locale),
      ];
      for (const letter of letters) expect(await mailer()?.send(letter)).toBe(true);
      const [question, ...notices] = mailbox.mails;
      expect(question?.text).toContain(accountLinkTexts[locale].button);
      expect(question?.text.split('\n')).toContain(link);
      expect(notices).toHaveLength(4);
      for (const { text } of notices) expect(text).not.toMatch(/https?:/);
      for (const { to, text } of mailbox.mails) {
        expect(to).toEqual([TO]);
        expect(text).not.toContain(TO);
        expect(text).toContain(locale === 'de' ? 'Guten Tag,' : 'Good day,');
      }
      expect(new Set(mailbox.mails.map(({ text }) => text)).size).toBe(5);
    },
  );

  it('go to one recipient, whatever stands in the address', async () => {
    await mailer()?.send(reminderMail('a@example.org, b@example.org', 'de', LINK));
    await mailer()?.send(reminderMail('a@example.org\r\nBcc: b@example.org', 'de', LINK));
    await mailer()?.send(reminderMail(TO, 'de', LINK));
    expect(mailbox.mails.flatMap(({ to }) => to)).not.toContain('b@example.org');
    expect(mailbox.mails.at(-1)?.to).toEqual([TO]);
    expect(mailbox.mails.some(({ headers }) => headers.has('bcc'))).toBe(false);
  });

  it('that are not taken tell the operator the kind of error, and no address', async () => {
    mailbox.refuseAll();
    expect(await mailer()?.send(reminderMail(TO, 'de', LINK))).toBe(false);
    expect(await mailer('smtp://127.0.0.1:9')?.send(reminderMail(TO, 'de', LINK))).toBe(false);
    expect(told).toEqual([
      'Eine E-Mail wurde vom Mailserver nicht angenommen (EENVELOPE).',
      'Eine E-Mail wurde vom Mailserver nicht angenommen (ESOCKET).',
    ]);
  });

  it.each([
    ['never greets', ''],
    ['greets and then falls silent', '220 mail.example\r\n'],
    ['says a little again and again', '250-mail.example\r\n'.repeat(3)],
  ])('are given up in time by a mail server that %s', async (_, says) => {
    const lines: Socket[] = [];
    const server = createServer((line) => {
      lines.push(line);
      line.write(says.startsWith('250') ? '220 mail.example\r\n' : says);
      line.on('data', () => line.write(says.startsWith('250') ? says : ''));
      line.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const impatient = makeMailer(
      { smtpUrl: url, mailFrom: 'post@merkzeit.example' },
      (line) => told.push(line),
      100,
    );
    expect(await impatient?.send(reminderMail(TO, 'de', LINK))).toBe(false);
    expect(told).toEqual(['Eine E-Mail wurde vom Mailserver nicht angenommen (ETIMEDOUT).']);
    for (const line of lines) line.destroy();
    server.close();
  });

  it('are not offered without a mail server or without a sender', () => {
    expect([mailer(null), mailer(mailbox.url, null)]).toEqual([null, null]);
  });
});
