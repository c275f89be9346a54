import { expect, it } from 'vitest';
import { mailTexts } from '#lib/i18n/catalogue/mail.ts';
import type { HelperRemindersMessage, MailRemindersReply } from '#lib/progress/wire/reminders.ts';
import { deleteParticipation } from '../deletion/delete.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';
import { ADDRESS, HOUR_MS, NOTHING, tokenIn, useReminders } from '../testing/reminders.ts';
import { acceptHelperReminders } from './accept.ts';
import { confirmByLink, stopByLink } from './links.ts';
import { sweepReminders } from './rows.ts';

const HELPER = 'bernd.helfer@example.org';
const STOPPED: HelperRemindersMessage = { helperAddress: null, isNew: false, moments: [], locale: 'de' };

onEachEngine('reminders to a helper', (desk) => {
  const { mailbox, channels, later, pass, send, activated, mail, rows, momentRows } = useReminders(desk);

  async function helper(
    device: string,
    more: Partial<HelperRemindersMessage> = {},
  ): Promise<MailRemindersReply> {
    const moments = [later(HOUR_MS)];
    const usual: HelperRemindersMessage = { helperAddress: HELPER, isNew: true, moments, locale: 'de' };
    return await acceptHelperReminders(desk(), channels(), device, { ...usual, ...more });
  }

  it('wait for the yes of the helper, lead to the guide, and end with the link', async () => {
    const device = await activated();
    const moments = [later(HOUR_MS), later(2 * HOUR_MS), later(3 * HOUR_MS)];
    expect(await helper(device, { moments })).toEqual({ outcome: 'stored', isConfirmed: false });
    const [question] = mailbox().mails;
    expect(question?.to).toEqual([HELPER]);
    expect(question?.text).toContain('https://merkzeit.example/mithelfen/bestaetigen#');
    expect(question?.headers.has('list-unsubscribe')).toBe(false);
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, dropped: 1 });
    expect(await confirmByLink(desk(), tokenIn(question))).toBe('confirmed');
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, sent: 1 });
    const reminder = mailbox().mails[1];
    const stop = /^https:\S+\/mithelfen\/abbestellen#\S+$/m.exec(reminder?.text ?? '')?.[0] ?? '';
    expect(reminder?.headers.get('list-unsubscribe')).toBe(`<${stop}>`);
    const { hello, helperReminder: t, stop: lead } = mailTexts.de;
    expect(reminder?.text.trim()).toBe(
      [hello, t.text, `${t.guide}\nhttps://merkzeit.example/mithelfen`, `${lead}\n${stop}`].join('\n\n'),
    );
    expect(await stopByLink(desk(), tokenIn(reminder))).toBe('stopped');
    expect([await rows(), await momentRows()]).toEqual([[], []]);
    pass(HOUR_MS);
    expect(await send()).toEqual(NOTHING);
    // What the tablet still sends does not ask the helper anew.
    expect(await helper(device, { isNew: false })).toEqual({ outcome: 'refused', reason: 'stopped' });
    expect(mailbox().mails).toHaveLength(2);
  });

  it('speak the language of the app', async () => {
    const device = await activated();
    await helper(device, { locale: 'en' });
    expect(mailbox().mails[0]?.text).toContain(mailTexts.en.helperQuestion.text);
    await confirmByLink(desk(), tokenIn(mailbox().mails[0]));
    pass(HOUR_MS);
    await send();
    expect(mailbox().mails[1]?.text).toContain('https://merkzeit.example/mithelfen?sprache=en\n');
    expect(mailbox().mails[1]?.text).toContain(mailTexts.en.helperReminder.text);
  });

  it('stand beside the person’s own: each has its address, its yes and its end', async () => {
    const device = await activated();
    await mail(device);
    await helper(device);
    expect((await rows()).map((row) => row['channel']).toSorted()).toEqual(['helper', 'mail']);
    const [own, helpers] = mailbox().mails;
    await confirmByLink(desk(), tokenIn(helpers));
    expect(await mail(device, { isNew: false })).toEqual({ outcome: 'stored', isConfirmed: false });
    expect(await helper(device, { isNew: false })).toEqual({ outcome: 'stored', isConfirmed: true });
    await confirmByLink(desk(), tokenIn(own));
    expect(await acceptHelperReminders(desk(), channels(), device, STOPPED)).toEqual({
      outcome: 'stored',
      isConfirmed: false,
    });
    expect((await rows()).map((row) => row['channel'])).toEqual(['mail']);
  });

  it('tell nobody whether an address is known', async () => {
    const owner = await activated();
    await mail(owner);
    await confirmByLink(desk(), tokenIn(mailbox().mails[0]));
    const stranger = await activated();
    const asked = { outcome: 'stored', isConfirmed: false };
    expect(await helper(stranger, { helperAddress: ADDRESS })).toEqual(asked);
    expect(await helper(stranger, { helperAddress: 'nobody@example.org' })).toEqual(asked);
    expect(await helper(someDeviceKey(), { helperAddress: ADDRESS })).toEqual({
      outcome: 'refused',
      reason: 'notActivated',
    });
    // The owner's yes is not the stranger's.
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, sent: 1, dropped: 1 });
  });

  it('can pester nobody: the limits are one for both kinds of mail', async () => {
    const device = await activated();
    const ask = async (address: string) => (await helper(device, { helperAddress: address })).outcome;
    for (let i = 0; i < 4; i++) expect(await ask(`a${i}@example.org`)).toBe('stored');
    expect((await mail(device)).outcome).toBe('stored');
    expect(await helper(device, { helperAddress: 'a9@example.org' })).toEqual({
      outcome: 'refused',
      reason: 'tooMany',
    });
    for (let i = 0; i < 3; i++) expect((await helper(await activated())).outcome).toBe('stored');
    const wanted = { helperAddress: HELPER.toUpperCase() };
    expect(await helper(await activated(), wanted)).toEqual({ outcome: 'refused', reason: 'tooMany' });
    expect(mailbox().mails).toHaveLength(8);
  });

  it('forget an address that stays silent, and go with the participation', async () => {
    await helper(await activated(), { moments: [later(72 * HOUR_MS)] });
    pass(48 * HOUR_MS);
    await sweepReminders(desk());
    expect([await rows(), await momentRows()]).toEqual([[], []]);
    const device = await activated();
    await helper(device);
    await deleteParticipation(desk(), device);
    expect([await rows(), await momentRows()]).toEqual([[], []]);
  });

  it('are not offered without a mail server, and a refused address leaves nothing', async () => {
    const device = await activated();
    const message: HelperRemindersMessage = {
      ...{ helperAddress: HELPER, isNew: true },
      ...{ moments: [later(HOUR_MS)], locale: 'de' },
    };
    expect(await acceptHelperReminders(desk(), channels({ smtpUrl: null }), device, message)).toEqual({
      outcome: 'refused',
      reason: 'notOffered',
    });
    mailbox().refuseAll();
    expect(await helper(device)).toEqual({ outcome: 'refused', reason: 'notSent' });
    expect(await rows()).toEqual([]);
  });

  it('leave the address in no column of a stolen database, and no link in it', async () => {
    const device = await activated();
    await helper(device);
    const token = tokenIn(mailbox().mails[0]);
    const content = JSON.stringify(await everything(desk()));
    for (const secret of [HELPER, HELPER.toUpperCase(), 'bernd', device, token, token.split('.')[1] ?? '-']) {
      expect(content).not.toContain(secret);
    }
  });

  it('say in their mails nothing of who the person is', async () => {
    const device = await activated();
    await mail(device);
    await helper(device);
    await confirmByLink(desk(), tokenIn(mailbox().mails[1]));
    pass(HOUR_MS);
    await send();
    const toHelper = mailbox().mails.filter(({ to }) => to.includes(HELPER));
    expect(toHelper).toHaveLength(2);
    for (const { text, headers } of toHelper) {
      const all = `${text}\n${JSON.stringify([...headers])}`;
      expect(all.toLowerCase()).not.toContain('anna');
    }
  });
});
