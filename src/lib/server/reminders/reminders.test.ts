import { expect, it } from 'vitest';
import type { MailRemindersMessage, PushRemindersMessage } from '#lib/progress/wire/reminders.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';
import { subscribedTablet } from '../testing/push-service.ts';
import { ADDRESS, HOUR_MS, NOTHING, useReminders } from '../testing/reminders.ts';
import { acceptMailReminders, acceptPushReminders } from './accept.ts';

onEachEngine('reminders', (desk) => {
  const { mailbox, service, channels, later, pass, send, activated, mail, push, rows, momentRows } =
    useReminders(desk);

  it('come to the tablet once, at their moment, and say nothing', async () => {
    const device = await activated();
    const tablet = subscribedTablet(service().origin);
    expect(
      await push(device, { push: tablet.address, moments: [later(HOUR_MS), later(48 * HOUR_MS)] }),
    ).toEqual({ outcome: 'stored' });
    expect(await send()).toEqual(NOTHING);
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, sent: 1 });
    expect(await send()).toEqual(NOTHING);
    expect(service().received.map((message) => tablet.open(message))).toEqual(['{"locale":"de"}']);
    expect(await momentRows()).toHaveLength(1);
  });

  it('come once also when several processes send at the same time', async () => {
    for (let i = 0; i < 25; i++) await push(await activated());
    pass(HOUR_MS);
    const rounds = await Promise.all(Array.from({ length: 4 }, send));
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(25);
    expect(new Set(service().received.map(({ path }) => path)).size).toBe(25);
    expect(service().received).toHaveLength(25);
  });

  it('that are more than two hours late are dropped, and several missed ones ring once', async () => {
    const device = await activated();
    await push(device, { moments: [later(HOUR_MS), later(2 * HOUR_MS), later(2.5 * HOUR_MS)] });
    pass(3.5 * HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, sent: 1 });
    await push(device, { moments: [later(HOUR_MS)] });
    pass(HOUR_MS + 2 * HOUR_MS + 1);
    expect(await send()).toEqual({ ...NOTHING, dropped: 1 });
    expect(service().received).toHaveLength(1);
  });

  it('are not tried again, and a subscription that is gone is deleted', async () => {
    const device = await activated();
    await push(device, { moments: [later(HOUR_MS), later(2 * HOUR_MS)] });
    service().answerWith(503);
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, failed: 1 });
    expect(await send()).toEqual(NOTHING);
    service().answerWith(410);
    pass(HOUR_MS);
    expect(await send()).toEqual({ ...NOTHING, gone: 1 });
    expect([await rows(), await momentRows()]).toEqual([[], []]);
  });

  it('stop at once and leave nothing, also when there was nothing', async () => {
    const device = await activated();
    await push(device);
    await mail(device);
    const stopped: PushRemindersMessage = { push: null, moments: [], locale: 'de' };
    expect(await acceptPushReminders(desk(), channels(), device, stopped)).toEqual({ outcome: 'stored' });
    expect(await rows()).toHaveLength(1);
    const noMail = { address: null, isNew: false, moments: [] };
    expect(await mail(device, noMail)).toEqual({ outcome: 'stored', isConfirmed: false });
    expect(await mail(someDeviceKey(), noMail)).toEqual({ outcome: 'stored', isConfirmed: false });
    expect([await rows(), await momentRows()]).toEqual([[], []]);
  });

  it('are only for devices of a participation, and only in ways that the server has', async () => {
    const notOffered = { outcome: 'refused', reason: 'notOffered' };
    expect(await push(someDeviceKey())).toEqual({ outcome: 'refused', reason: 'notActivated' });
    expect(await mail(someDeviceKey())).toEqual({ outcome: 'refused', reason: 'notActivated' });
    const device = await activated();
    expect(await push(device, { push: subscribedTablet('https://elsewhere.example').address })).toEqual(
      notOffered,
    );
    const message: MailRemindersMessage = { address: ADDRESS, isNew: true, moments: [], locale: 'de' };
    expect(await acceptMailReminders(desk(), channels({ smtpUrl: null }), device, message)).toEqual(
      notOffered,
    );
    expect([await rows(), mailbox().mails, service().received]).toEqual([[], [], []]);
  });

  it('replace what was wanted before, and leave other devices alone', async () => {
    const device = await activated();
    await push(await activated());
    await push(device);
    const tablet = subscribedTablet(service().origin);
    await push(device, { push: tablet.address, moments: [later(2 * HOUR_MS), later(-HOUR_MS)] });
    expect([(await rows()).length, (await momentRows()).length]).toEqual([2, 2]);
    pass(2 * HOUR_MS);
    await send();
    expect(
      service().received.filter(({ path }) => path === new URL(tablet.address.endpoint).pathname),
    ).toHaveLength(1);
  });

  it('end where another address is refused', async () => {
    const device = await activated();
    await push(device);
    await mail(device);
    mailbox().refuseAll();
    expect((await mail(device, { address: 'other@example.org' })).outcome).toBe('refused');
    expect(
      (await push(device, { push: subscribedTablet('https://elsewhere.example').address })).outcome,
    ).toBe('refused');
    expect(await rows()).toEqual([]);
  });

  it('leave neither address in the database', async () => {
    const device = await activated();
    const tablet = subscribedTablet(service().origin);
    await push(device, { push: tablet.address });
    await mail(device);
    const content = JSON.stringify(await everything(desk()));
    for (const secret of [
      ADDRESS,
      'anna',
      tablet.address.endpoint,
      service().origin,
      tablet.address.auth,
      device,
    ]) {
      expect(content).not.toContain(secret);
    }
  });
});
