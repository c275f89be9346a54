import { expect, it } from 'vitest';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { withdrawCode } from './codes.ts';
import { redeemCode } from './redeem.ts';

const ACCEPTED = { outcome: 'accepted', practiceName: 'Praxis Dr. Beispiel', programme: 'kurz-4' };

onEachEngine('redeeming a code', (desk) => {
  it('is accepted, and accepted again from the same device', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    const device = someDeviceKey();
    expect(await redeemCode(desk(), device, code)).toEqual(ACCEPTED);
    expect(await redeemCode(desk(), device, code)).toEqual(ACCEPTED);
    const { participant, activation_code: codes } = await everything(desk());
    expect(participant).toHaveLength(1);
    expect(codes).toMatchObject([{ state: 'redeemed', code_sealed: null }]);
  });

  it('keeps neither the device key nor the code', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    const device = someDeviceKey();
    await redeemCode(desk(), device, code);
    const content = JSON.stringify(await everything(desk()));
    expect(content).not.toContain(device);
    expect(content).not.toContain(code);
  });

  it('is refused with the reason: unknown, used, withdrawn, expired', async () => {
    const practiceId = await somePractice(desk());
    const refused = (reason: string) => ({ outcome: 'refused', reason });
    expect(await redeemCode(desk(), someDeviceKey(), makeActivationCode(new Uint8Array(12)))).toEqual(
      refused('unknown'),
    );
    const used = await someCode(desk(), practiceId);
    await redeemCode(desk(), someDeviceKey(), used.code);
    expect(await redeemCode(desk(), someDeviceKey(), used.code)).toEqual(refused('used'));
    const withdrawn = await someCode(desk(), practiceId);
    await withdrawCode(desk(), practiceId, withdrawn.id);
    expect(await redeemCode(desk(), someDeviceKey(), withdrawn.code)).toEqual(refused('withdrawn'));
    const expired = await someCode(desk(), practiceId);
    desk().clock = new Date('2027-03-01T00:00:00Z');
    expect(await redeemCode(desk(), someDeviceKey(), expired.code)).toEqual(refused('expired'));
    expect((await everything(desk()))['participant']).toHaveLength(1);
  });

  it('is still accepted from the same device after the code has expired', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    const device = someDeviceKey();
    await redeemCode(desk(), device, code);
    desk().clock = new Date('2027-03-01T00:00:00Z');
    expect(await redeemCode(desk(), device, code)).toEqual(ACCEPTED);
  });

  it('happens once, however many devices ask at the same moment', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    const replies = await Promise.all(
      Array.from({ length: 12 }, async () => await redeemCode(desk(), someDeviceKey(), code)),
    );
    expect(replies.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1);
    expect(replies.filter((reply) => reply.outcome === 'refused' && reply.reason === 'used')).toHaveLength(
      11,
    );
    expect((await everything(desk()))['participant']).toHaveLength(1);
  });

  it('is accepted each time when one device asks many times at the same moment', async () => {
    const { code } = await someCode(desk(), await somePractice(desk()));
    const device = someDeviceKey();
    const replies = await Promise.all(
      Array.from({ length: 8 }, async () => await redeemCode(desk(), device, code)),
    );
    expect(replies).toEqual(Array.from({ length: 8 }, () => ACCEPTED));
    expect((await everything(desk()))['participant']).toHaveLength(1);
  });

  it('of a second code on the same device begins a second participation and leaves the first as it was', async () => {
    const [first, second] = [await somePractice(desk()), await somePractice(desk())];
    const codes = [await someCode(desk(), first), await someCode(desk(), second)];
    const device = someDeviceKey();
    const replies = await Promise.all(codes.map(async ({ code }) => await redeemCode(desk(), device, code)));
    expect(replies).toEqual([ACCEPTED, ACCEPTED]);
    const { participant = [] } = await everything(desk());
    expect(participant.map((row) => row['practice_id']).sort()).toEqual([first, second].sort());
    expect(participant.filter((row) => row['device_key_fingerprint'] !== null)).toHaveLength(1);
  });
});
