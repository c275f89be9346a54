import { afterEach, expect, it, vi } from 'vitest';
import { renewSetUpLink, setUpPractice } from '../practices/set-up.ts';
import { everything, onEachEngine, type TestDesk } from '../testing/engines.ts';
import { ABSOLUTE_SECONDS, IDLE_SECONDS, makeSignIn, type CookieToSet, type SignIn } from './sign-in.ts';

const EMAIL = 'praxis@beispiel.example';
const PASSWORD = 'ein langes Passwort';
const NETWORK = '192.0.2.7';

function headersWith(cookies: readonly CookieToSet[]): Headers {
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return new Headers({ cookie, 'user-agent': 'A browser', 'x-forwarded-for': NETWORK });
}

async function cookiesAfterSignIn(signIn: SignIn): Promise<readonly CookieToSet[]> {
  const outcome = await signIn.signIn(EMAIL, PASSWORD, NETWORK);
  return outcome.ok ? outcome.cookies : [];
}

/** The sign-in library reads the system's clock: only the date is turned, timers run on. */
function turnClock(desk: TestDesk, seconds: number): void {
  const moment = new Date(Date.now() + seconds * 1000);
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
  desk.clock = moment;
}

afterEach(() => vi.useRealTimers());

onEachEngine('signing in', (desk) => {
  async function practiceWithAccount(): Promise<SignIn> {
    desk().clock = new Date();
    const token = (await renewSetUpLink(desk())) ?? '';
    await setUpPractice(desk(), token, {
      practiceName: 'Praxis Dr. Beispiel',
      email: EMAIL,
      password: PASSWORD,
    });
    return makeSignIn(desk(), 'https://merkzeit.example', () => undefined);
  }

  it('opens a session that names the practice, until it signs out', async () => {
    const signIn = await practiceWithAccount();
    const cookies = await cookiesAfterSignIn(signIn);
    expect(cookies).toMatchObject([
      { name: '__Secure-merkzeit.session_token', secure: true, maxAgeSeconds: IDLE_SECONDS },
    ]);
    const { member } = await signIn.session(headersWith(cookies));
    expect(member).toMatchObject({ practice: { name: 'Praxis Dr. Beispiel' }, email: EMAIL, role: 'doctor' });
    const after = await signIn.signOut(headersWith(cookies));
    expect(after.find(({ name }) => name.endsWith('session_token'))).toMatchObject({
      value: '',
      maxAgeSeconds: 0,
    });
    expect(await signIn.session(headersWith(cookies))).toMatchObject({ member: null });
    expect((await everything(desk()))['portal_session']).toEqual([]);
  });

  it('is refused alike for a wrong password and an unknown address', async () => {
    const signIn = await practiceWithAccount();
    const wrong = { ok: false, reason: 'wrong' };
    expect(await signIn.signIn(EMAIL, 'ein anderes Passwort', NETWORK)).toEqual(wrong);
    expect(await signIn.signIn('niemand@beispiel.example', PASSWORD, NETWORK)).toEqual(wrong);
    expect(await signIn.signIn('kein @', PASSWORD, NETWORK)).toEqual(wrong);
    expect(await signIn.signIn(EMAIL, 'x'.repeat(1000), NETWORK)).toEqual(wrong);
  });

  it('notes neither address nor browser', async () => {
    const signIn = await practiceWithAccount();
    await signIn.session(headersWith(await cookiesAfterSignIn(signIn)));
    const content = JSON.stringify(await everything(desk()));
    expect(content).not.toContain('A browser');
    expect(content).not.toContain(NETWORK);
  });

  it('is refused for a quarter of an hour after ten wrong tries, from this network alone', async () => {
    const signIn = await practiceWithAccount();
    for (let i = 0; i < 10; i++) await signIn.signIn(EMAIL, 'falsch', NETWORK);
    expect(await signIn.signIn(EMAIL, PASSWORD, NETWORK)).toMatchObject({ ok: false, reason: 'tooOften' });
    expect(await signIn.signIn(EMAIL, PASSWORD, '198.51.100.1')).toMatchObject({ ok: true });
    desk().clock = new Date(desk().clock.getTime() + 16 * 60_000);
    expect(await signIn.signIn(EMAIL, PASSWORD, NETWORK)).toMatchObject({ ok: true });
  });

  it('lasts while it is used, ends an hour after the last use, and after twelve hours in any case', async () => {
    const signIn = await practiceWithAccount();
    const cookies = await cookiesAfterSignIn(signIn);
    for (let used = 0; used < ABSOLUTE_SECONDS - IDLE_SECONDS; used += IDLE_SECONDS - 60) {
      turnClock(desk(), IDLE_SECONDS - 60);
      expect((await signIn.session(headersWith(cookies))).member).not.toBeNull();
    }
    turnClock(desk(), IDLE_SECONDS - 60);
    expect((await signIn.session(headersWith(cookies))).member).toBeNull();
    vi.useRealTimers();
    desk().clock = new Date();
    const others = await cookiesAfterSignIn(signIn);
    turnClock(desk(), IDLE_SECONDS + 1);
    expect((await signIn.session(headersWith(others))).member).toBeNull();
  });

  it('ends when a clock that was ahead is right again', async () => {
    const signIn = await practiceWithAccount();
    turnClock(desk(), 400 * 86_400);
    const cookies = await cookiesAfterSignIn(signIn);
    expect((await signIn.session(headersWith(cookies))).member).not.toBeNull();
    vi.useRealTimers();
    turnClock(desk(), 0);
    expect((await signIn.session(headersWith(cookies))).member).toBeNull();
  });

  it('does not believe a cookie of its own making', async () => {
    const signIn = await practiceWithAccount();
    const cookies = await cookiesAfterSignIn(signIn);
    const forged = cookies.map((cookie) => ({ ...cookie, value: cookie.value.replace(/\..*$/, '.AAAA') }));
    expect((await signIn.session(headersWith(forged))).member).toBeNull();
    expect((await signIn.session(new Headers())).member).toBeNull();
  });
});
