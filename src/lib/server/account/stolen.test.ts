import { expect, it } from 'vitest';
import { SIGN_IN_PATH } from '#lib/progress/wire/account.ts';
import { randomBytes } from 'node:crypto';
import { deriveKeys, SealBrokenError } from '../secrets/keys.ts';
import { useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { liveThrough, spellings } from '../testing/life.ts';
import { addressOf, type AccountRow } from './rows.ts';

onEachEngine('a stolen database', (desk) => {
  const accounts = useAccounts(desk);

  it('shows no address, no proof, no key, no salt and no id with which anything could be tried', async () => {
    const { secrets } = await liveThrough(desk(), accounts, 'anna');
    const content = JSON.stringify(await everything(desk()));
    const shown = Object.entries(secrets).filter(([, secret]) =>
      spellings(secret).some((spelling) => content.includes(spelling)),
    );
    expect(shown.map(([name]) => name)).toEqual([]);
    for (const [name, secret] of Object.entries(secrets))
      expect([name, secret.length > 8]).toEqual([name, true]);
  });

  it('is not opened by the key of another server', async () => {
    await accounts.member();
    const [row] = await accounts.rows('account');
    const stolen = { id: row?.['id'], addressSealed: row?.['address_sealed'] } as AccountRow;
    expect(addressOf(desk(), stolen)).toContain('@');
    const thief = { ...desk(), keys: deriveKeys(randomBytes(32)) };
    expect(() => addressOf(thief, stolen)).toThrow(SealBrokenError);
  });

  it('holds nothing that signs in', async () => {
    const { address } = await accounts.member();
    const [row] = await accounts.rows('account');
    for (const by of ['password', 'recovery']) {
      for (const column of ['password_fingerprint', 'recovery_fingerprint', 'address_fingerprint']) {
        const reply = await accounts.ask(SIGN_IN_PATH, null, { address, by, proof: row?.[column] });
        expect(reply).toEqual({ outcome: 'refused', reason: 'wrong' });
      }
    }
  });

  it('does not show that two people have the same secrets, or one person two participations', async () => {
    const { device: _, ...anna } = await accounts.member();
    await accounts.member({ ...anna, address: 'ben@example.org' });
    const rows = await accounts.rows('account');
    for (const column of ['password_fingerprint', 'recovery_fingerprint', 'stretching_sealed'])
      expect(new Set(rows.map((row) => row[column])).size).toBe(2);
  });
});
