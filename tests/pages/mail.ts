/** What a person finds in a mail. */
import type { ReceivedMail } from '#lib/server/testing/mailbox.ts';

/** The link whose secret stands behind `#`, in a line of its own. */
export function linkIn(mail: ReceivedMail | undefined): string {
  const link = /^http\S+#\S+$/m.exec(mail?.text ?? '')?.[0];
  if (link === undefined) throw new Error(`No link in the mail: ${mail?.text ?? 'there is none'}`);
  return link;
}
