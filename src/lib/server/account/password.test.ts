import { expect, it } from 'vitest';
import {
  ACCOUNT_PATH,
  PASSWORD_PATH,
  SIGN_IN_PATH,
  type PasswordMessage,
} from '#lib/progress/wire/account.ts';
import { accountMessage, ADDRESS, some, someStretching, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';

const STORED = { outcome: 'stored' };
const WRONG = { outcome: 'refused', reason: 'wrong' };

onEachEngine('a new password', (desk) => {
  const { mailbox, activated, post, ask, confirm, newestToken, member, session, rows } = useAccounts(desk);
  const message = (
    by: 'password' | 'recovery',
    proof: string,
    more: Partial<PasswordMessage> = {},
  ): PasswordMessage => ({
    by,
    proof,
    stretching: someStretching(),
    passwordProof: some(32),
    recoveryProof: some(32),
    ...more,
  });
  const outcome = async (address: string, by: string, proof: string) =>
    ((await ask(SIGN_IN_PATH, null, { address, by, proof })) as { outcome: string }).outcome;

  it('replaces the old one by its proof, ends all sessions, and is told by mail', async () => {
    const anna = await member();
    await session(anna);
    await session(anna);
    const change = message('password', anna.passwordProof);
    expect(await ask(PASSWORD_PATH, anna.device, change)).toEqual(STORED);
    expect(await rows('account_session')).toEqual([]);
    expect(mailbox().mails.at(-1)).toMatchObject({ to: [ADDRESS] });
    expect(mailbox().mails.at(-1)?.headers.get('subject')).toContain('Merkzeit');
    expect(mailbox().mails.at(-1)?.text).toContain('das Passwort Ihres Kontos in Merkzeit wurde geändert');
    expect(await outcome(ADDRESS, 'password', anna.passwordProof)).toBe('refused');
    expect(await outcome(ADDRESS, 'recovery', anna.recoveryProof)).toBe('refused');
    expect(await outcome(ADDRESS, 'password', change.passwordProof)).toBe('accepted');
    expect(await outcome(ADDRESS, 'recovery', change.recoveryProof)).toBe('accepted');
  });

  it('sent twice, also at once, is one change and one mail', async () => {
    const anna = await member();
    const change = message('recovery', anna.recoveryProof);
    const sent = Array.from({ length: 4 }, async () => await ask(PASSWORD_PATH, anna.device, change));
    expect(await Promise.all(sent)).toEqual([STORED, STORED, STORED, STORED]);
    expect(mailbox().mails).toHaveLength(2);
    const before = await rows('account');
    expect(await ask(PASSWORD_PATH, anna.device, change)).toEqual(STORED);
    expect(await rows('account')).toEqual(before);
  });

  it('does not come back by an old message, also where the recovery code has stayed the same', async () => {
    const anna = await member();
    const { recoveryProof } = anna;
    const first = message('recovery', recoveryProof, { recoveryProof });
    const second = message('recovery', recoveryProof, { recoveryProof });
    expect(await ask(PASSWORD_PATH, anna.device, first)).toEqual(STORED);
    expect(await ask(PASSWORD_PATH, anna.device, second)).toEqual(STORED);
    const before = await rows('account');
    expect(await ask(PASSWORD_PATH, anna.device, first)).toEqual(WRONG);
    const back = message('recovery', recoveryProof, { recoveryProof, passwordProof: anna.passwordProof });
    expect(await ask(PASSWORD_PATH, anna.device, back)).toEqual(WRONG);
    expect(await rows('account')).toEqual(before);
    expect(mailbox().mails).toHaveLength(3);
  });

  it('by the proof of a password before is wrong', async () => {
    const anna = await member();
    const first = message('password', anna.passwordProof);
    await ask(PASSWORD_PATH, anna.device, first);
    await ask(PASSWORD_PATH, anna.device, message('password', first.passwordProof));
    expect(await ask(PASSWORD_PATH, anna.device, first)).toEqual(WRONG);
  });

  it('may be only a new recovery code', async () => {
    const anna = await member();
    const { passwordProof, stretching } = anna;
    const change = message('password', passwordProof, { passwordProof, stretching });
    expect(await ask(PASSWORD_PATH, anna.device, change)).toEqual(STORED);
    expect(await outcome(ADDRESS, 'recovery', change.recoveryProof)).toBe('accepted');
    expect(await outcome(ADDRESS, 'password', passwordProof)).toBe('accepted');
  });

  it('holds for an address that is still to be confirmed', async () => {
    const anna = await member();
    const { device, ...present } = anna;
    await ask(ACCOUNT_PATH, device, { ...present, address: 'anna@other.example' });
    const token = newestToken();
    const change = message('password', anna.passwordProof);
    await ask(PASSWORD_PATH, device, change);
    await confirm(token);
    expect(await outcome('anna@other.example', 'password', anna.passwordProof)).toBe('refused');
    expect(await outcome('anna@other.example', 'password', change.passwordProof)).toBe('accepted');
  });

  it('holds before the first address has said yes, and is then told to nobody', async () => {
    const device = await activated();
    const wish = accountMessage();
    await ask(ACCOUNT_PATH, device, wish);
    const change = message('password', wish.passwordProof);
    expect(await ask(PASSWORD_PATH, device, change)).toEqual(STORED);
    expect(mailbox().mails).toHaveLength(1);
    await confirm(newestToken());
    expect(await outcome(ADDRESS, 'password', change.passwordProof)).toBe('accepted');
  });

  it('is stored also when the mail server is silent', async () => {
    const anna = await member();
    mailbox().refuseAll();
    expect(await ask(PASSWORD_PATH, anna.device, message('password', anna.passwordProof))).toEqual(STORED);
  });

  it('needs the proof of this account, and an account', async () => {
    const anna = await member();
    const ben = await member({ address: 'ben@example.org' });
    const before = (await everything(desk()))['account'];
    expect(await ask(PASSWORD_PATH, anna.device, message('password', ben.passwordProof))).toEqual(WRONG);
    expect(await ask(PASSWORD_PATH, anna.device, message('password', anna.recoveryProof))).toEqual(WRONG);
    const none = { outcome: 'refused', reason: 'noAccount' };
    expect(await ask(PASSWORD_PATH, await activated(), message('password', anna.passwordProof))).toEqual(
      none,
    );
    expect(await ask(PASSWORD_PATH, someDeviceKey(), message('password', anna.passwordProof))).toEqual(none);
    const more = { ...message('password', anna.passwordProof), name: 'Anna' };
    expect((await post(PASSWORD_PATH, anna.device, more)).status).toBe(400);
    expect((await everything(desk()))['account']).toEqual(before);
  });
});
