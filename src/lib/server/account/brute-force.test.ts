import { expect, it } from 'vitest';
import { PASSWORD_PATH, SIGN_IN_PATH } from '#lib/progress/wire/account.ts';
import { RELEASE_OPEN_PATH } from '#lib/progress/wire/release.ts';
import {
  accountMessage,
  ADDRESS,
  CONFIRM_PATH,
  MINUTE_MS,
  some,
  someStretching,
  useAccounts,
} from '../testing/account.ts';
import { onEachEngine } from '../testing/engines.ts';

const TOO_MANY = { outcome: 'refused', reason: 'tooMany' };
const WRONG = { outcome: 'refused', reason: 'wrong' };

onEachEngine('guessing', (desk) => {
  const { pass, post, ask, confirm, newestToken, member, session } = useAccounts(desk);
  const network = (i: number): string => `203.0.113.${i}`;
  const guess = (address: string, by = 'password') => ({ address, by, proof: some(32) });

  it.each(['password', 'recovery'])('a %s at sign-in ends after ten tries, from wherever', async (by) => {
    const anna = await member();
    for (let i = 0; i < 10; i++)
      expect(await ask(SIGN_IN_PATH, null, guess(ADDRESS, by), { network: network(i) })).toEqual(WRONG);
    const right = { address: ADDRESS, by: 'password', proof: anna.passwordProof };
    expect(await ask(SIGN_IN_PATH, null, right)).toEqual(TOO_MANY);
    pass(15 * MINUTE_MS);
    expect(await ask(SIGN_IN_PATH, null, right)).toMatchObject({ outcome: 'accepted' });
  });

  it('slowly ends after sixty tries in a day', async () => {
    await member();
    for (let i = 0; i < 60; i++) {
      if (i % 10 === 0) pass(15 * MINUTE_MS);
      expect(await ask(SIGN_IN_PATH, null, guess(ADDRESS), { network: network(i) })).toEqual(WRONG);
    }
    pass(15 * MINUTE_MS);
    expect(await ask(SIGN_IN_PATH, null, guess(ADDRESS))).toEqual(TOO_MANY);
  });

  it('at many addresses ends after sixty tries of a network, also for who has an account', async () => {
    const anna = await member();
    for (let i = 0; i < 59; i++) await ask(SIGN_IN_PATH, null, guess(`a${i}@example.org`));
    await session(anna);
    expect(await ask(SIGN_IN_PATH, null, guess('z@example.org'))).toEqual(TOO_MANY);
    expect(await ask(SIGN_IN_PATH, null, guess('z@example.org'), { network: network(1) })).toEqual(WRONG);
  });

  it.each(['password', 'recovery'] as const)('a %s for a new password ends after ten tries', async (by) => {
    const anna = await member();
    const message = (proof: string) => {
      const { passwordProof, recoveryProof } = accountMessage();
      return { by, proof, stretching: someStretching(), passwordProof, recoveryProof };
    };
    const right = message(by === 'password' ? anna.passwordProof : anna.recoveryProof);
    for (let i = 0; i < 10; i++)
      expect(await ask(PASSWORD_PATH, anna.device, message(some(32)))).toEqual(WRONG);
    expect(await ask(PASSWORD_PATH, anna.device, right)).toEqual(TOO_MANY);
    pass(15 * MINUTE_MS);
    expect(await ask(PASSWORD_PATH, anna.device, right)).toEqual({ outcome: 'stored' });
  });

  it('one kind of proof with the other opens nothing', async () => {
    const { passwordProof, recoveryProof } = await member();
    const signIn = async (by: string, proof: string) =>
      await ask(SIGN_IN_PATH, null, { address: ADDRESS, by, proof });
    expect(await signIn('recovery', passwordProof)).toEqual(WRONG);
    expect(await signIn('password', recoveryProof)).toEqual(WRONG);
    expect(await signIn('recovery', recoveryProof)).toMatchObject({ outcome: 'accepted' });
  });

  it('letters ends after sixty tries of a network', async () => {
    for (let i = 0; i < 60; i++)
      expect(await ask(RELEASE_OPEN_PATH, null, { id: some(16) })).toMatchObject({ reason: 'unknown' });
    expect(await ask(RELEASE_OPEN_PATH, null, { id: some(16) })).toEqual(TOO_MANY);
    expect(await ask(RELEASE_OPEN_PATH, null, { id: some(16) }, { network: network(1) })).toMatchObject({
      reason: 'unknown',
    });
  });

  it('links confirms nothing and ends after sixty tries of a network; a right one still works', async () => {
    const anna = await member();
    const token = newestToken();
    for (const wrong of [
      '',
      'x',
      token.slice(0, -1),
      `${token}x`,
      token.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')),
    ])
      expect(await confirm(wrong)).toEqual({ outcome: 'unknown' });
    for (let i = 5; i < 60; i++) await confirm(`${token}${i}`);
    expect(await confirm('x')).toEqual({ error: 'tooManyRequests' });
    expect(await confirm('x', network(1))).toEqual({ outcome: 'unknown' });
    expect(await confirm(token)).toEqual({ outcome: 'confirmed' });
    expect((await post(CONFIRM_PATH, anna.device, 'x'.repeat(300))).status).toBe(413);
  });
});
