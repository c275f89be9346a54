import { drawQr } from '#lib/ui/qr.ts';
import { note } from '#lib/server/audit/trail.ts';
import { findOpenCode } from '#lib/server/codes/codes.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { PageServerLoad } from './$types';

/** `sheet` is null once the code is no longer open. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const member = signedIn(locals, 'codes');
  const { desk, settings } = await office();
  const found = await findOpenCode(desk, member.practice.id, params.id);
  if (found === null) return { sheet: null };
  await note(desk, member, 'lookSheets', { subjectId: found.id, count: 1 });
  const address = `${settings.origin}/beginnen`;
  const { code, validUntil } = found;
  return {
    sheet: {
      practiceName: member.practice.name,
      address,
      code,
      validUntil,
      qr: drawQr(`${address}#${code}`),
    },
  };
};
