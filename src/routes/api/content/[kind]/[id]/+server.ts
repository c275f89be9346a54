import { office } from '#lib/server/office.ts';
import type { RequestHandler } from './$types';

/** GET: a programme or questionnaire of the operator's own, its file byte for byte. Names nobody, and needs no key. */
export const GET: RequestHandler = async ({ params: { kind, id } }) => {
  const { content } = await office();
  const of =
    kind === 'programmes' ? content.programmes : kind === 'questionnaires' ? content.questionnaires : null;
  const text = of?.get(id)?.text;
  return text === undefined
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
