import type { Cookies } from '@sveltejs/kit';
import type { CookieToSet } from './sign-in.ts';

/** Sets and removes the cookies of the portal's session on the answer. */
export function applyCookies(cookies: Cookies, list: readonly CookieToSet[]): void {
  for (const { name, value, secure, maxAgeSeconds } of list) {
    cookies.set(name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure,
      maxAge: maxAgeSeconds,
    });
  }
}
