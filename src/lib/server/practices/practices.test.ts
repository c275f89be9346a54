import { expect, it } from 'vitest';
import { openCodes } from '../codes/open-codes.ts';
import { redeemCode } from '../codes/redeem.ts';
import { makeSignIn } from '../sign-in/sign-in.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey } from '../testing/practice.ts';
import { keepDemo } from './demo.ts';
import { makeSetUpLink, renewSetUpLink, setUpPractice, sweepSetUpLinks } from './set-up.ts';

const DETAILS = {
  practiceName: 'Praxis Dr. Beispiel',
  email: 'praxis@beispiel.example',
  password: 'ein langes Passwort',
};

onEachEngine('the set-up link', (desk) => {
  it('makes the practice once, and then is used', async () => {
    const token = (await renewSetUpLink(desk())) ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await setUpPractice(desk(), token, DETAILS)).toEqual({ ok: true });
    expect(await setUpPractice(desk(), token, DETAILS)).toEqual({ ok: false, reason: 'usedLink' });
    expect(await renewSetUpLink(desk())).toBeNull();
    expect((await everything(desk()))['practice']).toHaveLength(1);
  });

  it('works once, however often it is used at the same moment', async () => {
    const token = (await renewSetUpLink(desk())) ?? '';
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map(
        async (name) => await setUpPractice(desk(), token, { ...DETAILS, email: `${name}@b.example` }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await everything(desk()))['portal_user']).toHaveLength(1);
  });

  it('is replaced at the next start, and a wrong one says so', async () => {
    const first = (await renewSetUpLink(desk())) ?? '';
    expect(await renewSetUpLink(desk()), 'by a second process, at the same time').toBe(first);
    desk().clock = new Date(desk().clock.getTime() + 60 * 60_000);
    expect(await renewSetUpLink(desk())).not.toBe(first);
    expect(await setUpPractice(desk(), first, DETAILS)).toEqual({ ok: false, reason: 'unknownLink' });
    expect(await setUpPractice(desk(), '', DETAILS)).toEqual({ ok: false, reason: 'unknownLink' });
  });

  it('is made for further practices too, for a week each', async () => {
    await setUpPractice(desk(), (await renewSetUpLink(desk())) ?? '', DETAILS);
    const [one, two] = [await makeSetUpLink(desk()), await makeSetUpLink(desk())];
    expect(await setUpPractice(desk(), one, { ...DETAILS, email: 'zwei@b.example' })).toEqual({ ok: true });
    desk().clock = new Date(desk().clock.getTime() + 7 * 24 * 60 * 60_000);
    const late = await setUpPractice(desk(), two, { ...DETAILS, email: 'drei@b.example' });
    expect(late).toEqual({ ok: false, reason: 'unknownLink' });
    await sweepSetUpLinks(desk());
    expect((await everything(desk()))['set_up_link']).toHaveLength(1);
    expect((await everything(desk()))['practice']).toHaveLength(2);
  });

  it('stays open when the address is taken, and keeps neither token nor password', async () => {
    const demo = await keepDemo(desk());
    const token = (await renewSetUpLink(desk())) ?? '';
    const taken = await setUpPractice(desk(), token, { ...DETAILS, email: demo.email });
    expect(taken).toEqual({ ok: false, reason: 'emailTaken' });
    expect(await setUpPractice(desk(), token, DETAILS)).toEqual({ ok: true });
    const content = JSON.stringify(await everything(desk()));
    expect(content).not.toContain(token);
    expect(content).not.toContain(DETAILS.password);
    expect(content).not.toContain(DETAILS.email);
  });
});

onEachEngine('the demo practice', (desk) => {
  it('is kept, with a new password and an open code at every start', async () => {
    const signIn = makeSignIn(desk(), 'http://localhost:3000', () => undefined);
    const first = await keepDemo(desk());
    const second = await keepDemo(desk());
    expect(second.code).toBe(first.code);
    expect(second.password).not.toBe(first.password);
    expect(await signIn.signIn(first.email, first.password, 'n')).toEqual({ ok: false, reason: 'wrong' });
    expect(await signIn.signIn(second.email, second.password, 'n')).toMatchObject({ ok: true });
    await redeemCode(desk(), someDeviceKey(), second.code);
    const third = await keepDemo(desk());
    expect(third.code).not.toBe(first.code);
    const { practice = [], participant } = await everything(desk());
    expect(practice).toHaveLength(1);
    expect(participant).toHaveLength(1);
    expect((await openCodes(desk(), String(practice[0]?.['id']), 1)).codes).toHaveLength(1);
  });
});
