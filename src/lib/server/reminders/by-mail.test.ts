import { expect, it } from 'vitest';
import { onEachEngine } from '../testing/engines.ts';
import { ADDRESS, HOUR_MS, NOTHING, tokenIn, useReminders } from '../testing/reminders.ts';
import { confirmByLink, stopByLink } from './links.ts';
import { sweepReminders } from './rows.ts';

onEachEngine('reminders', (desk) => {
  const { mailbox, later, pass, send, activated, mail, rows, momentRows } = useReminders(desk);

  it('by e-mail wait for the yes of the address, then come until the link stops them', async () => {
    const device = await activated();
    const asked = { outcome: 'stored', isConfirmed: false };
    expect(await mail(device, { moments: [later(HOUR_MS), later(2 * HOUR_MS), later(3 * HOUR_MS)] })).toEqual(
      asked,
    );
    expect(mailbox().mails.map(({ to }) => to)).toEqual([[ADDRESS]]);
    const token = tokenIn(mailbox().mails[0]);
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, dropped: 1 });
    expect(mailbox().mails).toHaveLength(1);

    expect(await confirmByLink(desk(), token)).toBe('confirmed');
    expect(await confirmByLink(desk(), token)).toBe('confirmed');
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, sent: 1 });
    expect(mailbox().mails[1]?.text).toContain('Eine Aufgabe wartet auf Sie.');

    expect(await stopByLink(desk(), tokenIn(mailbox().mails[1]))).toBe('stopped');
    expect(await stopByLink(desk(), tokenIn(mailbox().mails[1]))).toBe('stopped');
    expect(await rows()).toEqual([]);
    pass(HOUR_MS);
    expect(await send()).toEqual(NOTHING);
    expect(await confirmByLink(desk(), token)).toBe('gone');
    // What the device still sends does not begin it anew.
    expect(await mail(device, { isNew: false })).toEqual({ outcome: 'refused', reason: 'stopped' });
    expect(mailbox().mails).toHaveLength(2);
  });

  it('by e-mail ask once, keep the yes for later moments, and ask a new address again', async () => {
    const device = await activated();
    await mail(device);
    await mail(device, { isNew: false, moments: [later(2 * HOUR_MS)] });
    await mail(device);
    expect(mailbox().mails).toHaveLength(1);
    await confirmByLink(desk(), tokenIn(mailbox().mails[0]));
    expect(await mail(device, { isNew: false })).toEqual({ outcome: 'stored', isConfirmed: true });
    expect(await mail(device, { address: 'other@example.org' })).toEqual({
      outcome: 'stored',
      isConfirmed: false,
    });
    expect(mailbox().mails[1]?.to).toEqual(['other@example.org']);
    // The old link confirms nothing that it was not sent to.
    expect(await confirmByLink(desk(), tokenIn(mailbox().mails[0]))).toBe('gone');
    expect((await rows()).map((row) => row['confirmed_at'])).toEqual([null]);
  });

  it('by e-mail forget an address that stays silent for two days', async () => {
    const device = await activated();
    await mail(device, { moments: [later(72 * HOUR_MS)] });
    pass(48 * HOUR_MS - 1);
    await sweepReminders(desk());
    expect(await rows()).toHaveLength(1);
    pass(1);
    expect(await confirmByLink(desk(), tokenIn(mailbox().mails[0]))).toBe('gone');
    expect(await mail(device, { isNew: false })).toEqual({ outcome: 'refused', reason: 'stopped' });
    await sweepReminders(desk());
    expect([await rows(), await momentRows()]).toEqual([[], []]);
  });

  it('by e-mail are kept a month after the last one, not longer', async () => {
    const device = await activated();
    await mail(device, { moments: [later(100 * HOUR_MS)] });
    await confirmByLink(desk(), tokenIn(mailbox().mails[0]));
    pass(100 * HOUR_MS + 30 * 24 * HOUR_MS - 1);
    await sweepReminders(desk());
    expect(await rows()).toHaveLength(1);
    pass(1);
    await sweepReminders(desk());
    expect(await rows()).toEqual([]);
  });

  it('by e-mail can pester nobody', async () => {
    const ask = async (device: string, address: string) => (await mail(device, { address })).outcome;
    const device = await activated();
    for (let i = 0; i < 5; i++) expect(await ask(device, `a${i}@example.org`)).toBe('stored');
    expect(await mail(device, { address: 'a6@example.org' })).toEqual({
      outcome: 'refused',
      reason: 'tooMany',
    });
    for (let i = 0; i < 3; i++) expect(await ask(await activated(), ADDRESS)).toBe('stored');
    expect(await ask(await activated(), ADDRESS.toUpperCase())).toBe('refused');
    expect(mailbox().mails).toHaveLength(8);
  });

  it('by e-mail to an address that the mail server refuses leave nothing behind', async () => {
    mailbox().refuseAll();
    expect(await mail(await activated())).toEqual({ outcome: 'refused', reason: 'notSent' });
    expect(await rows()).toEqual([]);
  });

  it('open no link but their own', async () => {
    const device = await activated();
    await mail(device);
    const token = tokenIn(mailbox().mails[0]);
    expect(await stopByLink(desk(), token)).toBe('unknown');
    for (const wrong of [
      '',
      'x',
      token.slice(0, -1),
      `${token}x`,
      token.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')),
    ]) {
      expect([await confirmByLink(desk(), wrong), await stopByLink(desk(), wrong)]).toEqual([
        'unknown',
        'unknown',
      ]);
    }
    expect(await rows()).toHaveLength(1);
  });
});
