import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  ACCOUNT_PATH,
  parseAccountReply,
  parseSignInReply,
  SIGN_IN_PATH,
} from '#lib/progress/wire/account.ts';
import { accountMessage, ADDRESS, DAY_MS, useAccounts } from '../testing/account.ts';
import { onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';
import { tokenIn } from '../testing/reminders.ts';
import { acceptAccount } from './accept.ts';
import { sweepAccounts } from './rows.ts';

const ASKED = { outcome: 'stored', isConfirmed: false };
const COUNTS = { outcome: 'stored', isConfirmed: true };
const OTHER = 'anna@other.example';

onEachEngine('an account', (desk) => {
  const { mailbox, channels, pass, activated, post, ask, confirm, newestToken, member, session, rows } =
    useAccounts(desk);
  const canSignIn = async (address: string, proof: string): Promise<boolean> => {
    const reply = parseSignInReply(await ask(SIGN_IN_PATH, null, { address, by: 'password', proof }));
    return reply.ok && reply.value.outcome === 'accepted';
  };

  it('counts once its address has said yes by the link', async () => {
    const device = await activated();
    const message = accountMessage();
    const answer = parseAccountReply(await ask(ACCOUNT_PATH, device, message));
    expect(answer).toEqual({ ok: true, value: ASKED });
    const [mail] = mailbox().mails;
    expect(mail?.to).toEqual([ADDRESS]);
    expect(mail?.text).toMatch(/^https:\/\/merkzeit\.example\/konto\/bestaetigen#/m);
    expect(await canSignIn(ADDRESS, message.passwordProof)).toBe(false);
    expect(await confirm(newestToken())).toEqual({ outcome: 'confirmed' });
    expect(await confirm(newestToken())).toEqual({ outcome: 'confirmed' });
    expect(await canSignIn(ADDRESS, message.passwordProof)).toBe(true);
    expect(await canSignIn(ADDRESS.toUpperCase(), message.passwordProof)).toBe(true);
    expect(await ask(ACCOUNT_PATH, device, message)).toEqual(COUNTS);
    expect(mailbox().mails).toHaveLength(1);
  });

  it('is asked once for one message, and again for another one, whose mails both say yes', async () => {
    const device = await activated();
    const message = accountMessage({ locale: 'en' });
    const id = randomUUID();
    for (let i = 0; i < 6; i++) expect(await ask(ACCOUNT_PATH, device, message, { id })).toEqual(ASKED);
    expect(mailbox().mails).toHaveLength(1);
    await ask(ACCOUNT_PATH, device, message);
    expect(mailbox().mails).toHaveLength(2);
    expect(mailbox().mails[0]?.text).toContain('?sprache=en#');
    expect(await confirm(tokenIn(mailbox().mails[0]))).toEqual({ outcome: 'confirmed' });
    expect(await ask(ACCOUNT_PATH, device, message, { id })).toEqual(COUNTS);
  });

  it('is forgotten when its address stays silent for seven days', async () => {
    await ask(ACCOUNT_PATH, await activated(), accountMessage());
    pass(7 * DAY_MS - 1);
    await sweepAccounts(desk());
    expect(await rows('account')).toHaveLength(1);
    pass(1);
    expect(await confirm(newestToken())).toEqual({ outcome: 'gone' });
    await sweepAccounts(desk());
    expect(await rows('account')).toEqual([]);
  });

  it('that counts is not forgotten', async () => {
    await member();
    pass(400 * DAY_MS);
    await sweepAccounts(desk());
    expect(await rows('account')).toHaveLength(1);
  });

  it('keeps its address until another one has said yes; then the old one is told and signed out', async () => {
    const anna = await member();
    await session(anna);
    const { device, ...present } = anna;
    expect(await ask(ACCOUNT_PATH, device, { ...present, address: OTHER })).toEqual(ASKED);
    expect(await canSignIn(OTHER, anna.passwordProof)).toBe(false);
    expect(await canSignIn(ADDRESS, anna.passwordProof)).toBe(true);
    expect(await confirm(newestToken())).toEqual({ outcome: 'confirmed' });
    expect(mailbox().mails.at(-1)).toMatchObject({ to: [ADDRESS] });
    expect(mailbox().mails.at(-1)?.text).toContain('andere E-Mail-Adresse');
    expect(await rows('account_session')).toEqual([]);
    expect(await canSignIn(OTHER, anna.passwordProof)).toBe(true);
    expect(await canSignIn(ADDRESS, anna.passwordProof)).toBe(false);
    expect(await rows('account')).toHaveLength(1);
  });

  it('lets an address that was typed wrongly no longer say yes once the person is back at their own', async () => {
    const anna = await member();
    await ask(ACCOUNT_PATH, anna.device, accountMessage({ address: OTHER }));
    const token = newestToken();
    expect(await ask(ACCOUNT_PATH, anna.device, accountMessage())).toEqual(COUNTS);
    expect(await confirm(token)).toEqual({ outcome: 'gone' });
  });

  it('is not changed by a message for its own address, whatever secrets it brings', async () => {
    const anna = await member();
    const before = await rows('account');
    expect(await ask(ACCOUNT_PATH, anna.device, accountMessage())).toEqual(COUNTS);
    expect(await rows('account')).toEqual(before);
  });

  it('of another participation is never taken over: the mail says that there is one, without a link', async () => {
    const anna = await member();
    const message = accountMessage();
    expect(await ask(ACCOUNT_PATH, await activated(), message)).toEqual(ASKED);
    expect(mailbox().mails.at(-1)?.text).toContain('Es gibt aber schon eines');
    expect(newestToken()).toBe('');
    expect(await canSignIn(ADDRESS, anna.passwordProof)).toBe(true);
    expect(await canSignIn(ADDRESS, message.passwordProof)).toBe(false);
  });

  it('of two that asked for one address is that of the first yes', async () => {
    const messages = [accountMessage(), accountMessage()] as const;
    for (const message of messages) await ask(ACCOUNT_PATH, await activated(), message);
    const tokens = mailbox().mails.map((mail) => tokenIn(mail));
    expect(await confirm(tokens[1] ?? '')).toEqual({ outcome: 'confirmed' });
    expect(await confirm(tokens[0] ?? '')).toEqual({ outcome: 'gone' });
    expect(await canSignIn(ADDRESS, messages[0].passwordProof)).toBe(false);
    expect(await canSignIn(ADDRESS, messages[1].passwordProof)).toBe(true);
  });

  it('needs a participation, a mail server, and a mail that is taken', async () => {
    const refused = (reason: string) => ({ outcome: 'refused', reason });
    expect(await ask(ACCOUNT_PATH, someDeviceKey(), accountMessage())).toEqual(refused('notActivated'));
    const device = await activated();
    const asked = { participationId: randomUUID(), messageId: randomUUID(), message: accountMessage() };
    expect(await acceptAccount(desk(), channels({ smtpUrl: null }), asked)).toEqual(refused('notOffered'));
    expect(await acceptAccount(desk(), channels(), asked)).toBeNull();
    mailbox().refuseAll();
    expect(await ask(ACCOUNT_PATH, device, accountMessage())).toEqual(refused('notSent'));
    expect(await rows('account')).toEqual([]);
  });

  it('can pester nobody', async () => {
    const refused = { outcome: 'refused', reason: 'tooMany' };
    const device = await activated();
    for (let i = 0; i < 5; i++)
      expect(await ask(ACCOUNT_PATH, device, accountMessage({ address: `a${i}@example.org` }))).toEqual(
        ASKED,
      );
    expect(await ask(ACCOUNT_PATH, device, accountMessage({ address: 'a5@example.org' }))).toEqual(refused);
    for (let i = 0; i < 3; i++)
      expect(await ask(ACCOUNT_PATH, await activated(), accountMessage())).toEqual(ASKED);
    const shouted = accountMessage({ address: ADDRESS.toUpperCase() });
    expect(await ask(ACCOUNT_PATH, await activated(), shouted)).toEqual(refused);
    expect(mailbox().mails).toHaveLength(8);
  });

  it('is refused with any further field, without an id, or too long', async () => {
    const device = await activated();
    const status = async (body: unknown, id?: null) =>
      (await post(ACCOUNT_PATH, device, body, { ...(id === null && { id }) })).status;
    expect(await status({ ...accountMessage(), name: 'Anna' })).toBe(400);
    expect(await status(accountMessage(), null)).toBe(400);
    expect(await status(' '.repeat(5000))).toBe(413);
    expect(await rows('account')).toEqual([]);
  });
});
