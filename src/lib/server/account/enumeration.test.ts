import { expect, it } from 'vitest';
import { ACCOUNT_PATH, SIGN_IN_PATH, STRETCHING_PATH } from '#lib/progress/wire/account.ts';
import { accountMessage, ADDRESS, DAY_MS, some, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import type { Keys } from '../secrets/keys.ts';
import { signIn } from './sign-in.ts';
import { stretchingFor } from './stretching.ts';

const UNKNOWN = 'nobody@example.org';

onEachEngine('whether an address has an account', (desk) => {
  const { mailbox, pass, activated, post, ask, member } = useAccounts(desk);

  /** All that somebody sees of an answer. */
  async function seen(path: string, key: string | null, body: unknown) {
    const response = await post(path, key, body);
    return [response.status, [...response.headers], await response.text()];
  }

  /** How often the keys are used. */
  async function work(action: (keys: Keys) => Promise<unknown>): Promise<Record<string, number>> {
    const count = { seal: 0, open: 0, fingerprint: 0 };
    const { keys } = desk();
    await action({
      ...keys,
      seal: (...given) => (count.seal++, keys.seal(...given)),
      open: (...given) => (count.open++, keys.open(...given)),
      fingerprint: (...given) => (count.fingerprint++, keys.fingerprint(...given)),
    });
    return count;
  }

  it('is not told by the answer to a wish for one, nor by what can be asked afterwards', async () => {
    await member();
    const [one, other] = [await activated(), await activated()];
    const rowCount = async () => {
      const { attempt: _, ...content } = await everything(desk());
      return Object.values(content).flat().length;
    };
    const asked: unknown[] = [];
    for (const [device, address] of [
      [one, ADDRESS],
      [other, UNKNOWN],
    ] as const) {
      const message = accountMessage({ address });
      const before = [mailbox().mails.length, await rowCount()] as const;
      const first = await seen(ACCOUNT_PATH, device, message);
      const again = await seen(ACCOUNT_PATH, device, message);
      const [mails, rows] = [mailbox().mails.length - before[0], (await rowCount()) - before[1]];
      expect([mails, rows]).toEqual([2, 1]);
      asked.push([first, again]);
    }
    expect(asked[0]).toEqual(asked[1]);
  });

  it('is not told by a sign-in, nor by the work that it takes', async () => {
    await member();
    const wrong = (address: string, by = 'password') => ({ address, by, proof: some(32) });
    const known = await seen(SIGN_IN_PATH, null, wrong(ADDRESS));
    expect(known).toEqual(await seen(SIGN_IN_PATH, null, wrong(UNKNOWN)));
    expect(known).toEqual(await seen(SIGN_IN_PATH, null, wrong(ADDRESS, 'recovery')));
    expect(known).toEqual(await seen(SIGN_IN_PATH, null, wrong(UNKNOWN, 'recovery')));
    const workFor = async (address: string) =>
      await work(
        async (keys) => await signIn({ ...desk(), keys }, '', { address, by: 'password', proof: some(32) }),
      );
    expect(await workFor(ADDRESS)).toEqual(await workFor(UNKNOWN));
  });

  it('is not told when too many have tried', async () => {
    await member();
    const answers = async (address: string) => {
      const all: unknown[] = [];
      for (let i = 0; i < 12; i++)
        all.push(await seen(SIGN_IN_PATH, null, { address, by: 'password', proof: some(32) }));
      return all;
    };
    const known = await answers(ADDRESS);
    expect(known).toEqual(await answers(UNKNOWN));
    expect(known[11]).not.toEqual(known[0]);
  });

  it('is not told by how its password is stretched: an unknown one has a salt too, always the same', async () => {
    const anna = await member();
    await ask(ACCOUNT_PATH, await activated(), accountMessage({ address: 'waiting@example.org' }));
    const stretching = async (address: string) => {
      const [status, headers, body] = await seen(STRETCHING_PATH, null, { address });
      const text = String(body);
      return {
        salt: /"salt":"([\w-]{22})"/.exec(text)?.[1],
        rest: [status, headers, text.replace(/"salt":"[\w-]{22}"/, '')],
      };
    };
    const known = await stretching(ADDRESS);
    expect(known.salt).toBe(anna.stretching.salt);
    const unknown = await stretching(UNKNOWN);
    const waiting = await stretching('waiting@example.org');
    expect([unknown.rest, waiting.rest]).toEqual([known.rest, known.rest]);
    expect(new Set([known.salt, unknown.salt, waiting.salt]).size).toBe(3);
    pass(30 * DAY_MS);
    expect(await stretching(UNKNOWN.toUpperCase())).toEqual(unknown);
    const workFor = async (address: string) =>
      await work(async (keys) => await stretchingFor({ ...desk(), keys }, '', address));
    expect(await workFor(ADDRESS)).toEqual(await workFor(UNKNOWN));
  });

  it('cannot be asked for without end', async () => {
    for (let i = 0; i < 60; i++) await ask(STRETCHING_PATH, null, { address: `a${i}@example.org` });
    const refused = { outcome: 'refused', reason: 'tooMany' };
    expect(await ask(STRETCHING_PATH, null, { address: ADDRESS })).toEqual(refused);
    const elsewhere = { network: '198.51.100.1' };
    expect(await ask(STRETCHING_PATH, null, { address: ADDRESS }, elsewhere)).toMatchObject({
      outcome: 'found',
    });
  });
});
