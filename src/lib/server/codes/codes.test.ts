import { expect, it } from 'vitest';
import { readActivationCode } from '#lib/domain/activation-code.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someCode, somePractice } from '../testing/practice.ts';
import { createCodes, eraseExpiredCodes, findOpenCode, withdrawCode } from './codes.ts';
import { openCodes } from './open-codes.ts';

onEachEngine('activation codes', (desk) => {
  it('are sound, listed newest first, and valid for 90 days more', async () => {
    const practiceId = await somePractice(desk());
    const [older = ''] = await createCodes(desk(), practiceId, 'neotiv-12', 1);
    desk().clock = new Date('2026-11-22T23:30:00Z');
    const [newer = ''] = await createCodes(desk(), practiceId, 'neotiv-12', 1);
    const list = (await openCodes(desk(), practiceId, 1)).codes;
    expect(list.map(({ id }) => id)).toEqual([newer, older]);
    expect(list.map(({ validUntil }) => validUntil)).toEqual(['2027-02-20', '2027-02-19']);
    for (const { code } of list) expect(readActivationCode(code)).toEqual({ ok: true, code });
  });

  it('are valid to the end of the printed day in Germany, and gone after it', async () => {
    const practiceId = await somePractice(desk());
    const [id = ''] = await createCodes(desk(), practiceId, 'neotiv-12', 1);
    desk().clock = new Date('2027-02-19T23:59:59+01:00');
    expect(await findOpenCode(desk(), practiceId, id)).not.toBeNull();
    desk().clock = new Date('2027-02-20T01:00:00+01:00');
    expect(await findOpenCode(desk(), practiceId, id)).toBeNull();
    expect((await openCodes(desk(), practiceId, 1)).codes).toEqual([]);
  });

  it('are never in the database in clear, and not even sealed once their time is over', async () => {
    const practiceId = await somePractice(desk());
    const { code } = await someCode(desk(), practiceId);
    expect(JSON.stringify(await everything(desk()))).not.toContain(code);
    desk().clock = new Date('2027-03-01T00:00:00Z');
    await eraseExpiredCodes(desk());
    expect((await everything(desk()))['activation_code']).toMatchObject([
      { state: 'open', code_sealed: null },
    ]);
  });

  it('can be withdrawn once, by their own practice alone', async () => {
    const [own, other] = [await somePractice(desk()), await somePractice(desk())];
    const [id = ''] = await createCodes(desk(), own, 'neotiv-12', 1);
    expect(await withdrawCode(desk(), other, id)).toBe(false);
    expect(await findOpenCode(desk(), other, id)).toBeNull();
    expect((await openCodes(desk(), other, 1)).codes).toEqual([]);
    expect(await withdrawCode(desk(), own, id)).toBe(true);
    expect(await withdrawCode(desk(), own, id)).toBe(false);
    expect((await everything(desk()))['activation_code']).toMatchObject([
      { state: 'withdrawn', code_sealed: null },
    ]);
  });

  it('are not found by what is no id', async () => {
    const practiceId = await somePractice(desk());
    for (const id of ['', 'x', "' or 1=1", '00000000-0000-0000-0000-00000000000g']) {
      expect(await findOpenCode(desk(), practiceId, id)).toBeNull();
      expect(await withdrawCode(desk(), practiceId, id)).toBe(false);
    }
  });
});
