import { parseConsentMessage, type ConsentMessage, type ConsentReply } from '#lib/progress/wire/consents.ts';
import type { Parsed } from '#lib/progress/wire/parser.ts';
import { acceptConsent } from '../consents/accept.ts';
import { answerDevice, type Call } from './with-key.ts';

/** As the wire, but without the year 0, which the database does not have. */
function parse(value: unknown): Parsed<ConsentMessage> {
  const parsed = parseConsentMessage(value);
  return parsed.ok && parsed.value.at < '0001' ? { ok: false, problem: 'at: year' } : parsed;
}

/** POST /api/consents, with a device key: keeps the receipt of a consent given or withdrawn. */
export async function postConsent(call: Call): Promise<Response> {
  const stranger: ConsentReply = { outcome: 'refused', reason: 'notActivated' };
  return await answerDevice(
    call,
    { parse, stranger },
    async ({ participationId, message }) => await acceptConsent(call.desk, participationId, message),
  );
}
