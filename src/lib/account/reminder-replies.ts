import type { Reply } from '#lib/progress/outbox.ts';
import { parseMailRemindersMessage, parsePushRemindersMessage } from '#lib/progress/wire/reminders.ts';
import type { ReminderSettings } from '#lib/storage/records/reminders.ts';

/**
 * How reminders stand after the server's answer to the message with this body. An answer to what the person has changed
 * meanwhile (another address, switched off) says nothing about how it stands now.
 */
export function settingsAfter(settings: ReminderSettings, body: string, answered: Reply): ReminderSettings {
  if (answered.kind === 'reminders') {
    const message = parsePushRemindersMessage(JSON.parse(body));
    const isAboutNow = message.ok && message.value.push?.endpoint === settings.push?.endpoint;
    if (answered.reply.outcome === 'stored' || !isAboutNow) return settings;
    return { ...settings, push: null, pushEnded: answered.reply.reason };
  }
  if (answered.kind === 'mail-reminders' && settings.mail !== null) {
    const message = parseMailRemindersMessage(JSON.parse(body));
    if (!message.ok || message.value.address !== settings.mail.address) return settings;
    // A new question to the same address waits: the refusal of an older message is not about it.
    if (settings.mail.state === 'asked' && !message.value.isNew) return settings;
    if (answered.reply.outcome === 'refused') {
      return { ...settings, mail: null, mailEnded: answered.reply.reason };
    }
    const state = answered.reply.isConfirmed ? 'confirmed' : 'unconfirmed';
    return { ...settings, mail: { ...settings.mail, state } };
  }
  return settings;
}
