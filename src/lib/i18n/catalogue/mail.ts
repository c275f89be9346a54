import { defineTexts } from '../texts.ts';

/** The e-mails that the server sends. No name, no test, no result: a mail may be read by others. */
export const mailTexts = defineTexts(
  {
    hello: 'Guten Tag,',
    reminder: 'Eine Aufgabe wartet auf Sie.',
    reminderSubject: 'Merkzeit',
    stop: 'Keine E-Mails mehr:',
    confirmSubject: 'Merkzeit: Bitte bestätigen Sie Ihre Adresse',
    confirm: 'diese Adresse wurde in Merkzeit für Erinnerungen eingetragen.',
    confirmLead: 'Waren Sie das? Dann öffnen Sie bitte diese Seite und tippen Sie auf „Ja, bitte erinnern“:',
    confirmEnd:
      'Der Link gilt zwei Tage. Wenn Sie es nicht waren, müssen Sie nichts tun: Die Adresse wird dann gelöscht, und es kommt keine weitere E-Mail.',
  },
  {
    hello: 'Good day,',
    reminder: 'A task is waiting for you.',
    reminderSubject: 'Merkzeit',
    stop: 'No more e-mails:',
    confirmSubject: 'Merkzeit: please confirm your address',
    confirm: 'this address was entered in Merkzeit for reminders.',
    confirmLead: 'Was it you? Then please open this page and tap “Yes, please remind me”:',
    confirmEnd:
      'The link is valid for two days. If it was not you, you need do nothing: the address is then deleted, and no further e-mail comes.',
  },
);
