import { defineTexts } from '../texts.ts';

/** The account with an e-mail address. */
export const accountTexts = defineTexts(
  {
    title: 'Konto',
    lead: 'Merkzeit geht ohne Konto. Mit einem Konto können Sie auf einem neuen Tablet weitermachen, wenn dieses kaputtgeht oder verloren ist.',
    what: [
      'Ein Konto besteht aus Ihrer E-Mail-Adresse und Ihrem Passwort.',
      'Auf einem neuen Tablet melden Sie sich damit an.',
      'Damit Ihre Antworten dort auch da sind, brauchen Sie zusätzlich eine Sicherung.',
    ],
    unprotected: 'Für ein Konto brauchen Sie zuerst ein Passwort und einen Ersatzschlüssel.',
    toProtection: 'Passwort und Sperre',
    setUp: 'Konto einrichten',
    agree: 'Ich willige ein',
    decline: 'Nein',
    next: 'Weiter',
    addressTitle: 'Ihre E-Mail-Adresse',
    addressLead: 'An diese Adresse kommt eine E-Mail mit einem Link. Bitte tippen Sie dort auf den Link.',
    address: 'E-Mail-Adresse',
    missing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
    form: 'Das ist keine E-Mail-Adresse. Eine E-Mail-Adresse sieht so aus: name@beispiel.de',
    states: {
      asked: (p: { address: string }) =>
        `Das Konto mit ${p.address} wird eingerichtet. Dafür braucht das Tablet Internet. Merkzeit versucht es von selbst.`,
      unconfirmed: (p: { address: string }) =>
        `Bitte sehen Sie in Ihr Postfach: An ${p.address} ist eine E-Mail unterwegs. Tippen Sie in der E-Mail auf den Link. Dann gilt das Konto.`,
      confirmed: (p: { address: string }) => `Ihr Konto mit ${p.address} gilt.`,
    },
    stillValid: (p: { address: string }) => `Bis dahin gilt Ihr Konto mit ${p.address}.`,
    spam: 'Keine E-Mail da? Sehen Sie auch in den Ordner für unerwünschte E-Mails.',
    lookAgain: 'Noch einmal nachsehen',
    looking: 'Merkzeit fragt den Server. Dafür braucht das Tablet Internet.',
    sendAgain: 'E-Mail noch einmal schicken',
    otherAddress: 'Andere Adresse',
    refused: {
      notActivated:
        'Das Konto wurde nicht eingerichtet: Ihr Freischaltcode ist noch nicht geprüft. Bitte versuchen Sie es später noch einmal.',
      notOffered: 'Dieser Server verschickt keine E-Mails. Darum gibt es hier keine Konten.',
      notSent:
        'Die E-Mail ließ sich gerade nicht verschicken. Bitte prüfen Sie die Adresse und versuchen Sie es später noch einmal.',
      tooMany:
        'An diese Adresse gingen heute schon mehrere E-Mails. Bitte sehen Sie in Ihr Postfach, oder versuchen Sie es morgen noch einmal.',
      gone: 'Der Server hat dieses Konto nicht mehr. Sie können es noch einmal einrichten.',
    },
    passwordRefused: {
      wrong:
        'Ihr neues Passwort gilt nur auf diesem Tablet. Für das Konto gilt noch das vorige, denn das neue hatten Sie früher schon einmal. Bitte wählen Sie noch ein anderes.',
      tooMany:
        'Ihr neues Passwort gilt bisher nur auf diesem Tablet. Merkzeit meldet es dem Konto, wenn Sie die App das nächste Mal öffnen.',
    },
    backupTitle: 'Sicherung',
    backup: 'Das Konto allein sichert keine Antworten.',
    toBackup: 'Zur Sicherung',
    others: {
      title: 'Andere Tablets abmelden',
      lead: 'Haben Sie ein Tablet verloren oder weggegeben? Danach kann es nichts mehr senden und nichts mehr abrufen. Auf diesem Tablet geht alles weiter.',
      start: 'Auf anderen Geräten abmelden',
      waiting: 'Die anderen Geräte werden abgemeldet. Dafür braucht das Tablet Internet.',
      done: (p: { when: string }) => `Andere Geräte wurden abgemeldet: ${p.when}.`,
      failed: 'Das ging nicht: Der Server kennt dieses Tablet nicht. Ist Ihr Freischaltcode geprüft?',
    },
    endTitle: 'Konto beenden',
    end: 'Sie beenden das Konto, indem Sie die Einwilligung zurücknehmen.',
    toConsents: 'Zu den Einwilligungen',
  },
  {
    title: 'Account',
    lead: 'Merkzeit works without an account. With an account you can go on with a new tablet when this one is broken or lost.',
    what: [
      'An account is your e-mail address and your password.',
      'With it you sign in on a new tablet.',
      'For your answers to be there too, you also need a backup.',
    ],
    unprotected: 'For an account you need a password and a spare key first.',
    toProtection: 'Password and lock',
    setUp: 'Set up an account',
    agree: 'I consent',
    decline: 'No',
    next: 'Next',
    addressTitle: 'Your e-mail address',
    addressLead: 'An e-mail with a link comes to this address. Please tap on the link in it.',
    address: 'E-mail address',
    missing: 'Please enter your e-mail address.',
    form: 'This is no e-mail address. An e-mail address looks like this: name@example.com',
    states: {
      asked: (p) =>
        `The account with ${p.address} is being set up. The tablet needs internet for that. Merkzeit tries by itself.`,
      unconfirmed: (p) =>
        `Please look into your mailbox: an e-mail is on its way to ${p.address}. Tap on the link in it. Then the account is valid.`,
      confirmed: (p) => `Your account with ${p.address} is valid.`,
    },
    stillValid: (p) => `Until then your account with ${p.address} is valid.`,
    spam: 'No e-mail there? Please look into the folder for unwanted e-mails too.',
    lookAgain: 'Look again',
    looking: 'Merkzeit is asking the server. The tablet needs internet for that.',
    sendAgain: 'Send the e-mail again',
    otherAddress: 'Another address',
    refused: {
      notActivated:
        'The account was not set up: your activation code is not checked yet. Please try again later.',
      notOffered: 'This server sends no e-mails. So there are no accounts here.',
      notSent: 'The e-mail could not be sent just now. Please check the address and try again later.',
      tooMany:
        'Several e-mails went to this address today already. Please look into your mailbox, or try again tomorrow.',
      gone: 'The server does not have this account any more. You can set it up again.',
    },
    passwordRefused: {
      wrong:
        'Your new password is valid on this tablet only. For the account the one before is still valid, because you had the new one earlier. Please choose yet another one.',
      tooMany:
        'Your new password is valid on this tablet only so far. Merkzeit tells the account when you open the app the next time.',
    },
    backupTitle: 'Backup',
    backup: 'The account alone does not back up any answers.',
    toBackup: 'To the backup',
    others: {
      title: 'Sign out other tablets',
      lead: 'Have you lost a tablet or given it away? Afterwards it can send and fetch nothing any more. On this tablet everything goes on.',
      start: 'Sign out on other devices',
      waiting: 'The other devices are being signed out. The tablet needs internet for that.',
      done: (p) => `Other devices were signed out: ${p.when}.`,
      failed: 'This was not possible: the server does not know this tablet. Is your activation code checked?',
    },
    endTitle: 'End the account',
    end: 'You end the account by withdrawing the consent.',
    toConsents: 'To the consents',
  },
);
