import type { ContactReply } from '#lib/progress/wire/contact.ts';
import { openOperator } from '#lib/server/content/operator.ts';
import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

/** Read anew each time, as for the imprint. */
export const GET: RequestHandler = async () => {
  const reading = openOperator((await office()).settings.contentDirectory);
  const {
    name,
    phone = null,
    email,
  } = reading.state === 'entered' ? reading.operator : { name: null, email: null };
  const reply: ContactReply = { contact: name === null ? null : { name, phone, email } };
  return Response.json(reply, { headers: { 'Cache-Control': 'no-store' } });
};
