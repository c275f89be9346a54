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
    helperQuestion: {
      subject: 'Merkzeit: Möchten Sie jemandem helfen?',
      text: 'jemand, der Merkzeit benutzt, hat diese Adresse genannt: Sie sollen mit erinnert werden, wenn eine Aufgabe dran ist. Wer es ist, weiß der Server von Merkzeit nicht. Ein Ergebnis oder eine Antwort steht nie in diesen E-Mails.',
      lead: 'Möchten Sie das? Dann öffnen Sie bitte diese Seite und tippen Sie auf „Ja, bitte erinnern“:',
      end: 'Der Link gilt zwei Tage. Wenn Sie das nicht möchten, müssen Sie nichts tun: Die Adresse wird dann gelöscht, und es kommt keine Erinnerung.',
    },
    helperReminder: {
      subject: 'Merkzeit',
      text: 'Ein Mensch, dem Sie helfen, hat eine Aufgabe in Merkzeit.',
      guide: 'Wie Sie helfen können:',
    },
    notYou:
      'Waren Sie das nicht? Dann sagen Sie es bitte der Praxis, von der Sie Ihren Freischaltcode haben.',
    account: {
      subject: 'Merkzeit: Bitte bestätigen Sie Ihre Adresse',
      text: 'mit dieser Adresse soll in Merkzeit ein Konto angelegt werden.',
      lead: 'Waren Sie das? Dann öffnen Sie bitte diese Seite und tippen Sie auf „Ja, das ist meine Adresse“:',
      end: 'Der Link gilt sieben Tage. Wenn Sie es nicht waren, müssen Sie nichts tun: Die Adresse wird dann gelöscht.',
    },
    accountTaken: {
      subject: 'Merkzeit: Mit dieser Adresse gibt es schon ein Konto',
      text: 'mit dieser Adresse sollte in Merkzeit ein Konto angelegt werden. Es gibt aber schon eines. Deshalb wurde nichts geändert.',
      lead: 'Waren Sie das? Dann melden Sie sich in Merkzeit bitte mit dem Konto an, das Sie schon haben. Das geht mit Ihrem Passwort oder mit dem Code auf Papier, mit dem Sie ein vergessenes Passwort ersetzen. Oder Sie nehmen für das neue Konto eine andere Adresse.',
      end: 'Wenn Sie es nicht waren, müssen Sie nichts tun.',
    },
    passwordChanged: {
      subject: 'Merkzeit: Ihr Passwort wurde geändert',
      text: 'das Passwort Ihres Kontos in Merkzeit wurde geändert. Wer mit dem alten Passwort angemeldet war, ist jetzt abgemeldet.',
    },
    addressChanged: {
      subject: 'Merkzeit: Ihr Konto hat eine andere Adresse',
      text: 'Ihr Konto in Merkzeit hat jetzt eine andere E-Mail-Adresse. Die alte Adresse ist gelöscht. Dies ist die letzte E-Mail zum Konto an diese Adresse.',
    },
    newTablet: {
      subject: 'Merkzeit: Ihr Konto ist auf einem neuen Tablet',
      text: 'Merkzeit wird jetzt auf einem neuen Tablet mit Ihrem Konto benutzt. Das Tablet davor ist abgemeldet.',
    },
    invitation: {
      subject: 'Merkzeit: Einladung in das Arztportal',
      text: (p: { practice: string }) =>
        `${p.practice} möchte mit Ihnen zusammen im Arztportal von Merkzeit arbeiten.`,
      lead: 'Öffnen Sie bitte diese Seite und wählen Sie ein Passwort:',
      end: 'Der Link gilt sieben Tage. Wenn Sie die Praxis nicht kennen, müssen Sie nichts tun.',
    },
    portalPassword: {
      subject: 'Merkzeit: Neues Passwort für das Arztportal',
      text: 'für diese Adresse wurde im Arztportal von Merkzeit ein neues Passwort gewünscht.',
      lead: 'Waren Sie das? Dann öffnen Sie bitte diese Seite und wählen Sie ein neues Passwort:',
      end: 'Der Link gilt eine Stunde. Wenn Sie es nicht waren, müssen Sie nichts tun: Das Passwort bleibt, wie es ist.',
    },
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
    helperQuestion: {
      subject: 'Merkzeit: would you like to help somebody?',
      text: 'somebody who uses Merkzeit has named this address: you are to be reminded too when a task is due. The server of Merkzeit does not know who it is. These e-mails never contain a result or an answer.',
      lead: 'Would you like that? Then please open this page and tap “Yes, please remind me”:',
      end: 'The link is valid for two days. If you would not like it, you need do nothing: the address is then deleted, and no reminder comes.',
    },
    helperReminder: {
      subject: 'Merkzeit',
      text: 'Somebody whom you help has a task in Merkzeit.',
      guide: 'How you can help:',
    },
    notYou: 'Was it not you? Then please tell the practice that gave you your activation code.',
    account: {
      subject: 'Merkzeit: please confirm your address',
      text: 'somebody wants to make an account in Merkzeit with this address.',
      lead: 'Was it you? Then please open this page and tap “Yes, this is my address”:',
      end: 'The link is valid for seven days. If it was not you, you need do nothing: the address is then deleted.',
    },
    accountTaken: {
      subject: 'Merkzeit: there is an account with this address already',
      text: 'somebody wanted to make an account in Merkzeit with this address. But there is one already. So nothing was changed.',
      lead: 'Was it you? Then please sign in to Merkzeit with the account that you have. This works with your password, or with the code on paper that replaces a forgotten password. Or take another address for the new account.',
      end: 'If it was not you, you need do nothing.',
    },
    passwordChanged: {
      subject: 'Merkzeit: your password was changed',
      text: 'the password of your account in Merkzeit was changed. Whoever was signed in with the old password is now signed out.',
    },
    addressChanged: {
      subject: 'Merkzeit: your account has another address',
      text: 'your account in Merkzeit now has another e-mail address. The old address is deleted. This is the last e-mail about the account to this address.',
    },
    newTablet: {
      subject: 'Merkzeit: your account is on a new tablet',
      text: 'Merkzeit is now used with your account on a new tablet. The tablet before is signed out.',
    },
    invitation: {
      subject: 'Merkzeit: invitation to the doctors’ portal',
      text: (p) => `${p.practice} would like to work with you in the doctors’ portal of Merkzeit.`,
      lead: 'Please open this page and choose a password:',
      end: 'The link is valid for seven days. If you do not know the practice, you need do nothing.',
    },
    portalPassword: {
      subject: 'Merkzeit: new password for the doctors’ portal',
      text: 'a new password for the doctors’ portal of Merkzeit was asked for with this address.',
      lead: 'Was it you? Then please open this page and choose a new password:',
      end: 'The link is valid for one hour. If it was not you, you need do nothing: the password stays as it is.',
    },
  },
);
