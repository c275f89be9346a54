import { defineTexts } from '../texts.ts';
import { helpActivityTexts } from './processing-help.ts';

/** Each thing that is done with data: its name, what for, and how long the data are kept (privacy/processing.ts). */
export const activityTexts = defineTexts(
  {
    'on-device': {
      name: 'Aufgaben, Fragebögen und Befundbrief',
      purpose:
        'Ihr Tablet stellt die Aufgaben, speichert Ihre Antworten, wertet sie aus und erstellt daraus Ihren Befundbrief.',
      kept: 'Auf Ihrem Tablet, bis Sie die Daten löschen.',
    },
    activation: {
      name: 'Freischaltcode',
      purpose: 'Der Server prüft Ihren Freischaltcode und ordnet Ihr Tablet Ihrer Praxis zu.',
      kept: 'Die Zuordnung bleibt, bis Sie alles löschen.',
    },
    progress: {
      name: 'Fortschritt an die Praxis',
      purpose: 'Ihre Praxis sieht, ob Sie die Tests machen. Sie sieht nicht, was dabei herauskommt.',
      kept: 'Nur der letzte Stand, bis Sie alles löschen.',
    },
    consent: {
      name: 'Einwilligung oder Widerruf',
      purpose: 'Der Betreiber muss nachweisen können, welchem Text Sie zugestimmt haben und wann.',
      kept: 'Bis Sie alles löschen.',
    },
    account: {
      name: 'Konto',
      purpose: 'Mit dem Konto können Sie sich auf einem neuen Tablet anmelden und dort weitermachen.',
      kept: 'Bis Sie alles löschen.',
    },
    password: {
      name: 'Neues Passwort',
      purpose: 'Der Server merkt sich, woran er Ihr neues Passwort erkennt.',
      kept: 'Die neuen Werte ersetzen die alten. Sie bleiben, bis Sie alles löschen.',
    },
    'device-key': {
      name: 'Andere Tablets abmelden',
      purpose: 'Ihr Tablet bekommt einen neuen Zufallswert. Alle anderen Tablets sind damit abgemeldet.',
      kept: 'Bis zum nächsten Wechsel oder bis Sie alles löschen.',
    },
    deletion: {
      name: 'Alles löschen',
      purpose: 'Der Server löscht alles, was zu Ihrer Teilnahme gehört.',
      kept: 'Gelöscht wird sofort. In den Sicherungen des Betreibers ist nach höchstens 72 Stunden nichts mehr davon.',
    },
    reminders: {
      name: 'Hinweise auf dem Tablet',
      purpose: 'Der Server erinnert Ihr Tablet, wenn eine Aufgabe dran ist.',
      kept: 'Bis Sie die Hinweise ausschalten, sonst bis einen Monat nach der letzten Erinnerung.',
    },
    'mail-reminders': {
      name: 'Erinnerungen per E-Mail',
      purpose: 'Der Server schickt Ihnen eine E-Mail, wenn eine Aufgabe dran ist.',
      kept: 'Bis Sie die E-Mails ausschalten, sonst bis einen Monat nach der letzten Erinnerung. Eine Adresse, die niemand bestätigt, nur zwei Tage.',
    },
    'helper-reminders': {
      name: 'Erinnerungen an eine helfende Person',
      purpose: 'Der Server erinnert eine Person, der Sie vertrauen, wenn bei Ihnen eine Aufgabe wartet.',
      kept: 'Bis Sie oder diese Person die Erinnerungen beenden, sonst bis einen Monat nach der letzten Erinnerung. Eine Adresse, die niemand bestätigt, nur zwei Tage.',
    },
    backup: {
      name: 'Sicherung',
      purpose:
        'Eine verschlüsselte Kopie Ihrer Daten liegt auf dem Server. Damit machen Sie auf einem neuen Tablet weiter.',
      kept: 'Nur die neueste Kopie, bis Sie die Sicherung beenden oder alles löschen.',
    },
    'backup-end': {
      name: 'Ende der Sicherung',
      purpose: 'Der Server löscht Ihre Sicherung.',
      kept: 'Die Sicherung wird sofort gelöscht.',
    },
    release: {
      name: 'Freigabe des Befundbriefs',
      purpose:
        'Ihr Befundbrief liegt verschlüsselt auf dem Server. Wer von Ihnen den Code hat, kann ihn für die gewählte Zeit öffnen.',
      kept: 'Bis zum Ende der Zeit, die Sie gewählt haben (1, 7, 30 oder 90 Tage), oder bis Sie die Freigabe beenden.',
    },
    'release-end': {
      name: 'Ende einer Freigabe',
      purpose: 'Der Server löscht den freigegebenen Befundbrief.',
      kept: 'Der Befundbrief wird sofort gelöscht.',
    },
    releases: {
      name: 'Frage nach Ihren Freigaben',
      purpose: 'Merkzeit zeigt Ihnen, welche Freigaben offen sind und wann sie geöffnet wurden.',
      kept: 'Die Frage wird nicht gespeichert.',
    },
    'release-open': {
      name: 'Öffnen eines freigegebenen Befundbriefs',
      purpose: 'Der Browser der Arztpraxis holt den verschlüsselten Befundbrief. Sie sehen, wann das war.',
      kept: 'Der Zeitpunkt so lange wie die Freigabe.',
    },
    ...helpActivityTexts.de,
    billing: {
      name: 'Abrechnung mit der Krankenkasse',
      purpose: 'Ihre Krankenkasse übernimmt die Kosten, wenn sie einen Vertrag dafür hat.',
      kept: 'Rechnungen so lange, wie das Gesetz es verlangt.',
    },
    stretching: {
      name: 'Vorbereitung der Anmeldung',
      purpose: 'Das neue Tablet erfährt, wie es aus Ihrem Passwort den Prüfwert berechnet.',
      kept: 'Die Frage wird nicht gespeichert.',
    },
    'sign-in': {
      name: 'Anmeldung',
      purpose: 'Der Server prüft, ob Sie das Passwort oder den Ersatzschlüssel kennen.',
      kept: 'Die Anmeldung endet nach 15 Minuten ohne Nutzung, spätestens nach 12 Stunden.',
    },
    adopt: {
      name: 'Umzug auf dieses Tablet',
      purpose: 'Ihre Teilnahme geht auf das neue Tablet über. Das alte ist damit abgemeldet.',
      kept: 'Bis zum nächsten Wechsel oder bis Sie alles löschen.',
    },
    restore: {
      name: 'Abruf der Sicherung',
      purpose: 'Das neue Tablet holt Ihre verschlüsselte Sicherung.',
      kept: 'Die Frage wird nicht gespeichert.',
    },
    visit: {
      name: 'Laden von Merkzeit',
      purpose: 'Der Server schickt Ihrem Gerät die Seiten und Bilder von Merkzeit.',
      kept: 'Gar nicht. Merkzeit schreibt kein Protokoll der Aufrufe.',
    },
    content: {
      name: 'Programm und Fragebögen der Praxis',
      purpose: 'Ihr Tablet holt das Programm, das Ihre Praxis für Sie gewählt hat.',
      kept: 'Die Frage wird nicht gespeichert.',
    },
    channels: {
      name: 'Mögliche Erinnerungen',
      purpose: 'Ihr Tablet fragt, welche Erinnerungen dieser Server schicken kann.',
      kept: 'Die Frage wird nicht gespeichert.',
    },
    attempts: {
      name: 'Schutz vor Raten',
      purpose: 'Der Server zählt Fehlversuche, damit niemand Codes oder Passwörter durchprobieren kann.',
      kept: 'Höchstens eine Stunde nach dem Ende der Viertelstunde, in der gezählt wird. Bei Anfragen an eine E-Mail-Adresse nach Ende des Tages, an dem gezählt wird.',
    },
  },
  {
    'on-device': {
      name: 'Tasks, questionnaires and findings letter',
      purpose:
        'Your tablet sets the tasks, stores your answers, evaluates them and makes your findings letter of them.',
      kept: 'On your tablet, until you delete the data.',
    },
    activation: {
      name: 'Activation code',
      purpose: 'The server checks your activation code and assigns your tablet to your practice.',
      kept: 'The assignment stays until you delete everything.',
    },
    progress: {
      name: 'Progress to the practice',
      purpose: 'Your practice sees whether you are doing the tests. It does not see what comes of them.',
      kept: 'Only the latest state, until you delete everything.',
    },
    consent: {
      name: 'Consent or withdrawal',
      purpose: 'The operator must be able to show which text you agreed to, and when.',
      kept: 'Until you delete everything.',
    },
    account: {
      name: 'Account',
      purpose: 'With the account you can sign in on a new tablet and go on there.',
      kept: 'Until you delete everything.',
    },
    password: {
      name: 'New password',
      purpose: 'The server notes by what it recognises your new password.',
      kept: 'The new values replace the old ones. They stay until you delete everything.',
    },
    'device-key': {
      name: 'Signing other tablets out',
      purpose: 'Your tablet gets a new random value. All other tablets are signed out by it.',
      kept: 'Until the next change or until you delete everything.',
    },
    deletion: {
      name: 'Deleting everything',
      purpose: 'The server deletes everything that belongs to your participation.',
      kept: 'It is deleted at once. After 72 hours at most nothing of it is left in the operator’s backups.',
    },
    reminders: {
      name: 'Notices on the tablet',
      purpose: 'The server reminds your tablet when a task is due.',
      kept: 'Until you switch the notices off, else until a month after the last reminder.',
    },
    'mail-reminders': {
      name: 'Reminders by e-mail',
      purpose: 'The server sends you an e-mail when a task is due.',
      kept: 'Until you switch the e-mails off, else until a month after the last reminder. An address that nobody confirms only for two days.',
    },
    'helper-reminders': {
      name: 'Reminders to a helper',
      purpose: 'The server reminds somebody whom you trust when a task is waiting for you.',
      kept: 'Until you or this person end the reminders, else until a month after the last reminder. An address that nobody confirms only for two days.',
    },
    backup: {
      name: 'Backup',
      purpose: 'An encrypted copy of your data lies on the server. With it you go on on a new tablet.',
      kept: 'Only the newest copy, until you end the backup or delete everything.',
    },
    'backup-end': {
      name: 'End of the backup',
      purpose: 'The server deletes your backup.',
      kept: 'The backup is deleted at once.',
    },
    release: {
      name: 'Release of the findings letter',
      purpose:
        'Your findings letter lies encrypted on the server. Whoever has the code from you can open it for the time chosen.',
      kept: 'Until the end of the time that you chose (1, 7, 30 or 90 days), or until you end the release.',
    },
    'release-end': {
      name: 'End of a release',
      purpose: 'The server deletes the released findings letter.',
      kept: 'The findings letter is deleted at once.',
    },
    releases: {
      name: 'Question about your releases',
      purpose: 'Merkzeit shows you which releases are open and when they were opened.',
      kept: 'The question is not stored.',
    },
    'release-open': {
      name: 'Opening a released findings letter',
      purpose: 'The browser of the doctor’s practice fetches the encrypted letter. You see when that was.',
      kept: 'The time for as long as the release.',
    },
    ...helpActivityTexts.en,
    billing: {
      name: 'Billing to the health insurer',
      purpose: 'Your health insurer bears the costs if it has a contract for that.',
      kept: 'Invoices as long as the law demands.',
    },
    stretching: {
      name: 'Preparing to sign in',
      purpose: 'The new tablet learns how it computes the check value from your password.',
      kept: 'The question is not stored.',
    },
    'sign-in': {
      name: 'Signing in',
      purpose: 'The server checks whether you know the password or the spare key.',
      kept: 'Being signed in ends after 15 minutes without use, after 12 hours at the latest.',
    },
    adopt: {
      name: 'Moving to this tablet',
      purpose: 'Your participation passes to the new tablet. The old one is signed out by it.',
      kept: 'Until the next change or until you delete everything.',
    },
    restore: {
      name: 'Fetching the backup',
      purpose: 'The new tablet fetches your encrypted backup.',
      kept: 'The question is not stored.',
    },
    visit: {
      name: 'Loading Merkzeit',
      purpose: 'The server sends the pages and pictures of Merkzeit to your device.',
      kept: 'Not at all. Merkzeit writes no log of requests.',
    },
    content: {
      name: 'Programme and questionnaires of the practice',
      purpose: 'Your tablet fetches the programme that your practice chose for you.',
      kept: 'The question is not stored.',
    },
    channels: {
      name: 'Possible reminders',
      purpose: 'Your tablet asks which reminders this server can send.',
      kept: 'The question is not stored.',
    },
    attempts: {
      name: 'Protection against guessing',
      purpose: 'The server counts failed tries so that nobody can try out codes or passwords.',
      kept: 'At most an hour after the end of the quarter of an hour in which it counts. For questions to an e-mail address, after the end of the day in which it counts.',
    },
  },
);
