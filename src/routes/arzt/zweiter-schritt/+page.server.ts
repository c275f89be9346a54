import { fail } from '@sveltejs/kit';
import { readCode, readPassword } from '#lib/doctor/forms.ts';
import { office } from '#lib/server/office.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import { drawQr } from '#lib/ui/qr.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the page shows to scan; nothing of it is kept between the steps but in the page itself. */
function shown(uri: string, spareCodes: readonly string[]) {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return { uri, secret, qr: drawQr(uri), spareCodes };
}

export const load: PageServerLoad = ({ locals }) => {
  const { email, hasSecondFactor, practice } = signedIn(locals, 'own');
  return { email, hasSecondFactor, isDemo: practice.isDemo };
};

export const actions: Actions = {
  begin: async ({ locals, request }) => {
    const member = signedIn(locals, 'own');
    const { signIn } = await office();
    const made = await signIn.beginSecondFactor(
      request.headers,
      member,
      readPassword(await request.formData()),
    );
    if (made === null) return fail(400, { step: 'password', wrong: true } as const);
    return { step: 'scan', wrong: false, ...shown(made.uri, made.spareCodes) } as const;
  },
  confirm: async ({ locals, request, cookies }) => {
    const member = signedIn(locals, 'own');
    const data = await request.formData();
    const [uri, spare] = [data.get('uri'), data.get('spare')];
    if (typeof uri !== 'string' || !uri.startsWith('otpauth://totp/') || typeof spare !== 'string')
      return fail(400, { step: 'password', wrong: false } as const);
    const again = shown(uri.slice(0, 500), spare.slice(0, 500).split(' '));
    const outcome = await (
      await office()
    ).signIn.confirmSecondFactor(request.headers, member, readCode(data));
    if (!outcome.ok) return fail(400, { step: 'scan', wrong: true, ...again } as const);
    applyCookies(cookies, outcome.cookies);
    return { step: 'done', wrong: false, spareCodes: again.spareCodes } as const;
  },
  renew: async ({ locals, request }) => {
    const member = signedIn(locals, 'own');
    const { signIn } = await office();
    const spareCodes = await signIn.newSpareCodes(
      request.headers,
      member,
      readPassword(await request.formData()),
    );
    if (spareCodes === null) return fail(400, { step: 'renew', wrong: true } as const);
    return { step: 'renewed', wrong: false, spareCodes } as const;
  },
};
