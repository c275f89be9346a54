import type { Reply } from '#lib/progress/outbox.ts';
import { parseHelperRemindersMessage } from '#lib/progress/wire/reminders.ts';
import type { Database } from '#lib/storage/database.ts';
import { readHelper, writeHelper, type Helper } from '#lib/storage/records/helper.ts';
import type { OutgoingMessage } from '#lib/storage/records/message.ts';

/** The server's answer to a message about the helper; a part of `Reply` (progress/outbox.ts). */
export type HelperAnswer = Extract<Reply, { readonly kind: 'helper-reminders' }>;

/**
 * How the reminders to the helper stand after the server's answer to the message with this body. An answer to what the
 * person has changed meanwhile (another address, ended) says nothing about how it stands now.
 */
export function helperAfter(helper: Helper, body: string, { reply }: HelperAnswer): Helper {
  const { mail } = helper;
  const message = parseHelperRemindersMessage(JSON.parse(body));
  if (mail === null || !message.ok || message.value.helperAddress !== mail.address) return helper;
  // A new question to the same address waits: the refusal of an older message is not about it.
  if (mail.state === 'asked' && !message.value.isNew) return helper;
  if (reply.outcome === 'refused') return { ...helper, mail: null, ended: reply.reason };
  return { ...helper, mail: { ...mail, state: reply.isConfirmed ? 'confirmed' : 'unconfirmed' } };
}

/** Notes what the server has answered; call it in the transaction that logs the message as sent. */
export async function takeHelperReply(
  db: Database,
  sent: Pick<OutgoingMessage, 'body'>,
  answered: HelperAnswer,
): Promise<void> {
  const helper = await readHelper(db);
  if (helper !== null) await writeHelper(db, helperAfter(helper, sent.body, answered));
}
