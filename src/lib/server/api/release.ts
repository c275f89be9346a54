import {
  parseReleaseEndMessage,
  parseReleaseMessage,
  parseReleaseOpenMessage,
  parseReleasesMessage,
  type ReleaseEndReply,
  type ReleaseReply,
  type ReleasesReply,
} from '#lib/progress/wire/release.ts';
import { openRelease } from '../release/open.ts';
import { acceptRelease, endRelease, listReleases } from '../release/release.ts';
import { receiveOpen, refusal, reply } from './receive.ts';
import { answerDevice, withBytes, type Call } from './with-key.ts';

/** The longest ciphertext of progress/wire/release.ts, and the rest of the message. */
export const MAX_RELEASE_BYTES = 4_000_000 + 2048;

/** POST /api/release, with a device key. */
export async function postRelease(call: Call): Promise<Response> {
  const stranger: ReleaseReply = { outcome: 'refused', reason: 'notActivated' };
  return await answerDevice(
    call,
    { parse: withBytes(parseReleaseMessage), maxBytes: MAX_RELEASE_BYTES, stranger },
    async ({ participationId, message: { message, bytes } }) =>
      await acceptRelease(call.desk, participationId, message, bytes),
  );
}

/** POST /api/release/end, with a device key. */
export async function postReleaseEnd(call: Call): Promise<Response> {
  const stranger: ReleaseEndReply = { outcome: 'stored' };
  return await answerDevice(
    call,
    { parse: parseReleaseEndMessage, stranger },
    async ({ participationId, message }) => await endRelease(call.desk, participationId, message.id),
  );
}

/** POST /api/release/list, with a device key. */
export async function postReleases(call: Call): Promise<Response> {
  const stranger: ReleasesReply = { outcome: 'found', releases: [] };
  return await answerDevice(
    call,
    { parse: parseReleasesMessage, stranger },
    async ({ participationId }) => await listReleases(call.desk, participationId),
  );
}

/** POST /api/release/open, without a key: a doctor's browser. */
export async function postReleaseOpen({ desk, request, network }: Call): Promise<Response> {
  const received = await receiveOpen(request, parseReleaseOpenMessage);
  if (!received.ok) return refusal(received.refusal);
  return reply(await openRelease(desk, network, received.message.id));
}
