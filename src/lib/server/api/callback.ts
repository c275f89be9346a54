import {
  parseCallbackEndMessage,
  parseCallbackMessage,
  type CallbackEndReply,
  type CallbackReply,
} from '#lib/progress/wire/callback.ts';
import { acceptCallback, endCallback } from '../callbacks/callbacks.ts';
import { answerDevice, type Call } from './with-key.ts';

/** POST /api/callback, with a device key. */
export async function postCallback(call: Call): Promise<Response> {
  const stranger: CallbackReply = { outcome: 'refused', reason: 'notActivated' };
  return await answerDevice(
    call,
    { parse: parseCallbackMessage, stranger },
    async ({ participationId, messageId, message }) =>
      await acceptCallback(call.desk, participationId, messageId, message),
  );
}

/** POST /api/callback/end, with a device key. */
export async function postCallbackEnd(call: Call): Promise<Response> {
  const stranger: CallbackEndReply = { outcome: 'stored' };
  return await answerDevice(
    call,
    { parse: parseCallbackEndMessage, stranger },
    async ({ participationId }) => await endCallback(call.desk, participationId),
  );
}
