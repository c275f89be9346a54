import { afterEach, expect, it, vi } from 'vitest';
import { changeRole, removeSecondFactor } from '../practices/members.ts';
import { everything, onEachEngine, rowsOf, type TestDesk } from '../testing/engines.ts';
import { appCode, headersWith, MEMBER_PASSWORD, someMember } from '../testing/portal.ts';
import { makeSignIn, type CookieToSet, type NewSecondFactor, type SignIn } from './sign-in.ts';
import { sweepSignIn } from './sweep.ts';
import { readSpareCode } from './spare-codes.ts';

const NETWORK = '192.0.2.7';
const EMAIL = 'praxis@beispiel.example';

afterEach(() => vi.useRealTimers());

onEachEngine('the second factor', (desk) => {
  function door(): SignIn {
    desk().clock = new Date();
    return makeSignIn(desk(), 'https://merkzeit.example', () => undefined);
  }

  async function password(signIn: SignIn, headers = new Headers()) {
    const outcome = await signIn.signIn(EMAIL, MEMBER_PASSWORD, NETWORK, headers);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome;
  }

  /** A member who has set it up, what the app knows, and the cookies of the browser it was done in. */
  async function setUp(
    signIn: SignIn,
  ): Promise<NewSecondFactor & { readonly cookies: readonly CookieToSet[] }> {
    const member = await someMember(desk());
    const { cookies } = await password(signIn);
    const made = await signIn.beginSecondFactor(headersWith(cookies), member, MEMBER_PASSWORD);
    if (made === null) throw new Error('refused');
    const confirmed = await signIn.confirmSecondFactor(
      headersWith(cookies),
      member,
      appCode(made.uri, new Date()),
    );
    if (!confirmed.ok) throw new Error(confirmed.reason);
    return { ...made, cookies: [...cookies, ...confirmed.cookies] };
  }

  const verify = async (
    signIn: SignIn,
    cookies: readonly CookieToSet[],
    code: string,
    by: 'app' | 'spare' = 'app',
  ) => await signIn.verify(headersWith(cookies), { by, code, isTrusted: false }, NETWORK);

  it('is asked for once a code of the app has confirmed it, and not before', async () => {
    const signIn = door();
    const member = await someMember(desk());
    const first = await password(signIn);
    expect(first.needsCode).toBe(false);
    expect(await signIn.beginSecondFactor(headersWith(first.cookies), member, 'falsch')).toBeNull();
    const made = await signIn.beginSecondFactor(headersWith(first.cookies), member, MEMBER_PASSWORD);
    expect(new URL(made?.uri ?? '').pathname).toContain(encodeURIComponent(EMAIL));
    expect((await password(signIn)).needsCode).toBe(false);
    expect(await signIn.confirmSecondFactor(headersWith(first.cookies), member, '000000')).toMatchObject({
      ok: false,
    });
    const right = appCode(made?.uri ?? '', new Date());
    expect(await signIn.confirmSecondFactor(headersWith(first.cookies), member, right)).toMatchObject({
      ok: true,
    });

    const second = await password(signIn);
    expect(second.needsCode).toBe(true);
    expect((await signIn.session(headersWith(second.cookies))).member).toBeNull();
    const verified = await verify(signIn, second.cookies, appCode(made?.uri ?? '', new Date()));
    if (!verified.ok) throw new Error(verified.reason);
    expect((await signIn.session(headersWith(verified.cookies))).member).toMatchObject({
      email: EMAIL,
      hasSecondFactor: true,
    });
  });

  it('is over after five wrong codes, and locked for a while after ten', async () => {
    const signIn = door();
    const { uri } = await setUp(signIn);
    const { cookies } = await password(signIn);
    for (let i = 0; i < 5; i++) {
      expect(await verify(signIn, cookies, '000000')).toEqual({ ok: false, reason: 'wrong' });
    }
    expect(await verify(signIn, cookies, appCode(uri, new Date()))).toEqual({ ok: false, reason: 'over' });
    const { cookies: others } = await password(signIn);
    for (let i = 0; i < 5; i++) await verify(signIn, others, '000000');
    const { cookies: third } = await password(signIn);
    expect(await verify(signIn, third, appCode(uri, new Date()))).toMatchObject({
      ok: false,
      reason: 'tooOften',
    });
  });

  it('may be a spare code, however it is typed, once', async () => {
    const signIn = door();
    const { spareCodes } = await setUp(signIn);
    expect(new Set(spareCodes).size).toBe(10);
    const typed = (spareCodes[3] ?? '').toLowerCase().replaceAll('-', ' ');
    const code = readSpareCode(typed) ?? '';
    const { cookies } = await password(signIn);
    expect(await verify(signIn, cookies, code, 'spare')).toMatchObject({ ok: true });
    const { cookies: again } = await password(signIn);
    expect(await verify(signIn, again, code, 'spare')).toEqual({ ok: false, reason: 'wrong' });
  });

  it('renews the spare codes for who knows the password', async () => {
    const signIn = door();
    const { cookies, spareCodes } = await setUp(signIn);
    const { member } = await signIn.session(headersWith(cookies));
    if (member === null) throw new Error('signed out');
    expect(await signIn.newSpareCodes(headersWith(cookies), member, 'falsch')).toBeNull();
    const renewed = await signIn.newSpareCodes(headersWith(cookies), member, MEMBER_PASSWORD);
    expect(renewed).toHaveLength(10);
    const waiting = await password(signIn);
    expect(await verify(signIn, waiting.cookies, spareCodes[0] ?? '', 'spare')).toMatchObject({ ok: false });
  });

  it('is not asked for in a browser that is trusted, until a doctor resets it', async () => {
    const signIn = door();
    const { uri } = await setUp(signIn);
    const waiting = await password(signIn);
    const typed = { by: 'app', code: appCode(uri, new Date()), isTrusted: true } as const;
    const verified = await signIn.verify(headersWith(waiting.cookies), typed, NETWORK);
    if (!verified.ok) throw new Error(verified.reason);
    const browser = headersWith(waiting.cookies, verified.cookies);
    expect((await password(signIn, browser)).needsCode).toBe(false);
    expect((await password(signIn)).needsCode).toBe(true);

    const { member } = await signIn.session(browser);
    if (member === null) throw new Error('signed out');
    const colleague = await someMember(desk(), {
      email: 'andere@beispiel.example',
      practiceId: member.practice.id,
    });
    expect(await removeSecondFactor(desk(), colleague, member.userId)).toBe('done');
    expect((await signIn.session(browser)).member).toBeNull();
    expect((await password(signIn)).needsCode).toBe(false);
  });

  it('leaves nothing behind once its time is over', async () => {
    const signIn = door();
    await setUp(signIn);
    await password(signIn);
    desk().clock = new Date(Date.now() + 61 * 60_000);
    await sweepSignIn(desk());
    expect(await everything(desk())).toMatchObject({ portal_verification: [], portal_session: [] });
  });

  it('keeps neither secret nor spare codes readable', async () => {
    const signIn = door();
    const { uri, spareCodes } = await setUp(signIn);
    const content = JSON.stringify(await everything(desk()));
    expect(content).not.toContain(new URL(uri).searchParams.get('secret'));
    for (const code of spareCodes) expect(content).not.toContain(code);
    expect(content).not.toContain(EMAIL);
  });

  it('shows another role from the next page on', async () => {
    const signIn = door();
    const { cookies } = await setUp(signIn);
    const { member } = await signIn.session(headersWith(cookies));
    if (member === null) throw new Error('signed out');
    const colleague = await someMember(desk(), {
      email: 'andere@beispiel.example',
      practiceId: member.practice.id,
    });
    expect(await changeRole(desk(), colleague, member.userId, 'team')).toBe('done');
    expect((await signIn.session(headersWith(cookies))).member).toMatchObject({ role: 'team' });
  });
});

onEachEngine('a forgotten password', (desk) => {
  async function asked(desk: TestDesk): Promise<{ signIn: SignIn; mails: (readonly [string, string])[] }> {
    desk.clock = new Date();
    const mails: (readonly [string, string])[] = [];
    const signIn = makeSignIn(desk, 'https://merkzeit.example', (email, token) => mails.push([email, token]));
    await someMember(desk);
    return { signIn, mails };
  }

  it('is replaced by the link of a mail, once, and every session ends', async () => {
    const { signIn, mails } = await asked(desk());
    const before = await signIn.signIn(EMAIL, MEMBER_PASSWORD, NETWORK);
    const cookies = before.ok ? before.cookies : [];
    expect(await signIn.askForReset(EMAIL, NETWORK)).toEqual({ ok: true });
    const [[email, token] = ['', '']] = mails;
    expect(email).toBe(EMAIL);
    expect(await signIn.resetPassword(`${token}x`, 'ein anderes Passwort')).toBe(false);
    expect(await signIn.resetPassword(token, 'ein anderes Passwort')).toBe(true);
    expect(await signIn.resetPassword(token, 'ein drittes Passwort')).toBe(false);
    expect((await signIn.session(headersWith(cookies))).member).toBeNull();
    expect(await signIn.signIn(EMAIL, MEMBER_PASSWORD, NETWORK)).toEqual({ ok: false, reason: 'wrong' });
    expect(await signIn.signIn(EMAIL, 'ein anderes Passwort', NETWORK)).toMatchObject({ ok: true });
    const acts = await rowsOf<{ act: string }>(desk(), 'select act from audit order by at, act');
    expect(acts.map(({ act }) => act)).toContain('newPassword');
  });

  it('is answered alike where nobody has the address, and counted', async () => {
    const { signIn, mails } = await asked(desk());
    for (let i = 0; i < 3; i++) {
      expect(await signIn.askForReset('niemand@beispiel.example', NETWORK)).toEqual({ ok: true });
    }
    expect(await signIn.askForReset('niemand@beispiel.example', NETWORK)).toMatchObject({
      reason: 'tooOften',
    });
    expect(mails).toEqual([]);
  });

  it('has a link that is too old after an hour', async () => {
    const { signIn, mails } = await asked(desk());
    await signIn.askForReset(EMAIL, NETWORK);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60_000 });
    expect(await signIn.resetPassword(mails[0]?.[1] ?? '', 'ein anderes Passwort')).toBe(false);
  });
});
