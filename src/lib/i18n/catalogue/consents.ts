import { defineTexts } from '../texts.ts';
import { billingConsentTexts } from './consent-billing.ts';

/**
 * The words that a person agrees to, one block a text; consent/texts.ts has what else belongs to it. Changed words are
 * a new version: a test holds the German ones to their hash.
 */
export const consentTexts = defineTexts(
  {
    terms: {
      title: 'Nutzungsbedingungen',
      purpose: 'Damit klar ist, was Merkzeit für Sie tut und was nicht.',
      paragraphs: [
        'Merkzeit ist für Menschen ab 18 Jahren. Sie prüfen damit zu Hause Ihr Gedächtnis und erhalten einen Befundbrief.',
        'Merkzeit ist kein zugelassenes Medizinprodukt und stellt keine Diagnose. Was die Ergebnisse für Sie bedeuten, besprechen Sie bitte in Ihrer Praxis.',
        'Merkzeit ist kein Notrufsystem. Im Notfall wählen Sie die 112.',
        'Bitte lösen Sie die Aufgaben selbst. Die Teilnahme ist freiwillig. Sie können jederzeit aufhören.',
        'Ich bin mindestens 18 Jahre alt und stimme diesen Bedingungen zu.',
      ],
      sent: 'Ihr Freischaltcode und Ihre Zustimmung gehen an den Server von Merkzeit.',
      kept: 'Bis Sie alles löschen.',
      withdrawal:
        'Die Tests enden, und Erinnerungen kommen nicht mehr. Den Befundbrief ansehen, Ihre Daten speichern und alles löschen können Sie weiterhin.',
    },
    'health-data': {
      title: 'Ihre Daten auf diesem Tablet',
      purpose: 'Damit aus Ihren Antworten ein Befundbrief wird.',
      paragraphs: [
        'Merkzeit speichert Ihre Angaben, Ihre Antworten und Ihre Antwortzeiten. Daraus entsteht Ihr Befundbrief.',
        'Das sind Gesundheitsdaten. Sie bleiben auf diesem Tablet. Weder Ihre Praxis noch der Betreiber kann sie sehen.',
        'Den Befundbrief geben nur Sie selbst weiter.',
        'Ich willige ein, dass Merkzeit meine Angaben, Antworten und Antwortzeiten auf diesem Tablet speichert und auswertet.',
      ],
      sent: 'Ihre Antworten und Ergebnisse werden dafür nicht gesendet.',
      kept: 'Auf dem Tablet, bis Sie die Daten löschen.',
      withdrawal:
        'Die Tests enden, und Erinnerungen kommen nicht mehr. Den Befundbrief ansehen, Ihre Daten speichern und alles löschen können Sie weiterhin. Was schon gespeichert ist, bleibt auf dem Tablet, bis Sie es löschen.',
    },
    progress: {
      title: 'Was Ihre Praxis erfährt',
      purpose: 'Ihre Praxis sieht, wie weit Sie mit den Tests sind.',
      paragraphs: [
        'Ihre Praxis sieht, ob Sie die Tests machen. Sie sieht nicht, wie es Ihnen dabei geht oder was dabei herauskommt.',
        'Gesendet werden genau fünf Angaben: Zahl der erledigten Tests, Datum des letzten Tests, Zahl der verbleibenden Tests, Beginn Ihrer Teilnahme und Ihre Versichertennummer.',
        'Jede gesendete Nachricht können Sie unter „Was wurde gesendet?“ nachlesen.',
        'Ich willige ein, dass Merkzeit diese fünf Angaben an meine Praxis sendet.',
      ],
      sent: 'Die fünf Angaben gehen über den Server von Merkzeit an Ihre Praxis.',
      kept: 'Bis Sie alles löschen.',
      withdrawal:
        'Ihre Praxis erfährt nichts Neues mehr. Was sie bisher sah, wird gelöscht. Die Tests enden, und Erinnerungen kommen nicht mehr. Den Befundbrief ansehen, Ihre Daten speichern und alles löschen können Sie weiterhin.',
    },
    push: {
      title: 'Hinweis auf dem Tablet',
      purpose: 'Das Tablet erinnert Sie, auch wenn Merkzeit geschlossen ist.',
      paragraphs: [
        'Der Hinweis kommt über einen Zustelldienst. Ihn betreibt der Hersteller Ihres Browsers.',
        'Ihr Tablet sendet an den Server von Merkzeit: die Zustelladresse Ihres Browsers und die Zeitpunkte der Erinnerungen.',
        'Der Zustelldienst bekommt nur einen verschlüsselten, allgemeinen Text. Er kann ihn nicht lesen. Er sieht aber, wann Merkzeit Ihr Tablet erinnert.',
        'Wenn Sie den Hinweis ausschalten, löscht der Server beides.',
        'Ich willige ein, dass Merkzeit dafür die Zustelladresse und die Zeitpunkte speichert und verwendet.',
      ],
      sent: 'Zustelladresse und Zeitpunkte gehen an den Server von Merkzeit, der allgemeine Text an den Zustelldienst.',
      kept: 'Bis Sie den Hinweis ausschalten, höchstens bis einen Monat nach der letzten Erinnerung.',
      withdrawal: 'Hinweise auf dem Tablet enden. Der Server löscht die Zustelladresse und die Zeitpunkte.',
    },
    mail: {
      title: 'Erinnerungen per E-Mail',
      purpose: 'Sie erhalten eine kurze E-Mail, wenn eine Aufgabe dran ist.',
      paragraphs: [
        'Ihr Tablet sendet an den Server von Merkzeit: Ihre E-Mail-Adresse und die Zeitpunkte der Erinnerungen. Die Adresse wird verschlüsselt gespeichert.',
        'Zuerst kommt eine E-Mail mit einem Link. Damit bestätigen Sie die Adresse. Sonst wird sie nach zwei Tagen gelöscht.',
        'In jeder E-Mail steht ein Link, mit dem Sie die E-Mails beenden. Dann wird die Adresse gelöscht.',
        'Ich willige ein, dass Merkzeit dafür meine E-Mail-Adresse und die Zeitpunkte speichert und verwendet.',
      ],
      sent: 'Adresse und Zeitpunkte gehen an den Server von Merkzeit, die E-Mails an den Anbieter Ihrer Adresse.',
      kept: 'Bis Sie die E-Mails beenden, höchstens bis einen Monat nach der letzten Erinnerung.',
      withdrawal: 'Es kommen keine E-Mails mehr. Der Server löscht die Adresse und die Zeitpunkte.',
    },
    account: {
      title: 'Konto mit E-Mail-Adresse',
      purpose: 'Damit melden Sie sich auf einem neuen Tablet an.',
      paragraphs: [
        'Ihr Tablet sendet an den Server von Merkzeit: Ihre E-Mail-Adresse, die Sprache und Prüfwerte zu Ihrem Passwort und Ihrem Ersatzschlüssel.',
        'An den Prüfwerten erkennt der Server, dass Sie es sind. Ihr Passwort und der Ersatzschlüssel bleiben bei Ihnen. Mit den Prüfwerten kann niemand Ihre Daten öffnen.',
        'Zuerst kommt eine E-Mail mit einem Link. Damit bestätigen Sie die Adresse.',
        'Ich willige ein, dass Merkzeit für mein Konto meine E-Mail-Adresse und die Prüfwerte speichert und verwendet.',
      ],
      sent: 'Adresse, Sprache und Prüfwerte gehen an den Server von Merkzeit, die E-Mails an den Anbieter Ihrer Adresse.',
      kept: 'Bis Sie die Einwilligung zurücknehmen oder alles löschen.',
      withdrawal:
        'Das Konto endet, eine Sicherung auch. Der Server löscht die Adresse, die Prüfwerte und die Sicherung. Auf diesem Tablet geht alles weiter.',
    },
    backup: {
      title: 'Verschlüsselte Sicherung',
      purpose: 'Damit Sie auf einem neuen Tablet weitermachen können, wenn dieses verloren geht.',
      paragraphs: [
        'Ihr Tablet sendet eine verschlüsselte Kopie aller Ihrer Daten an den Server von Merkzeit. Jede neue Kopie ersetzt die alte.',
        'Öffnen lässt sich die Kopie nur mit Ihrem Passwort oder Ihrem Ersatzschlüssel. Der Betreiber kann sie nicht lesen.',
        'Wenn Sie beides verlieren, kann niemand die Kopie öffnen, auch wir nicht.',
        'Ich willige ein, dass Merkzeit eine verschlüsselte Kopie meiner Daten auf dem Server speichert.',
      ],
      sent: 'Die verschlüsselte Kopie geht an den Server von Merkzeit.',
      kept: 'Bis Sie die Sicherung beenden oder alles löschen.',
      withdrawal:
        'Der Server löscht seine Kopie. Ihre Daten auf dem Tablet bleiben. Geht das Tablet verloren, sind sie verloren.',
    },
    release: {
      title: 'Freigabe an eine Praxis',
      purpose: 'Damit eine Praxis Ihren Befundbrief am Bildschirm öffnen kann.',
      paragraphs: [
        'Sie bestimmen bei jeder Freigabe, wie lange sie gilt: 1, 7, 30 oder 90 Tage.',
        'Ihr Tablet sendet den Befundbrief verschlüsselt an den Server von Merkzeit. Der Betreiber kann ihn nicht lesen.',
        'Öffnen kann ihn, wer den Code hat. Den Code geben nur Sie weiter. Sie sehen, wann der Brief geöffnet wurde.',
        'Sie können jede Freigabe vorher beenden. Was eine Praxis schon gespeichert hat, bleibt dort.',
        'Ich willige ein, dass Merkzeit meinen Befundbrief verschlüsselt bereithält, wenn ich ihn freigebe.',
      ],
      sent: 'Der verschlüsselte Befundbrief geht an den Server von Merkzeit und an alle, die ihn mit dem Code öffnen.',
      kept: 'So lange, wie Sie bei der Freigabe wählen, höchstens 90 Tage.',
      withdrawal:
        'Alle Freigaben enden. Der Server löscht die Briefe. Was eine Praxis schon gespeichert hat, bleibt dort.',
    },
    helper: {
      title: 'Erinnerungen an eine helfende Person',
      purpose: 'Jemand, dem Sie vertrauen, wird mit erinnert.',
      paragraphs: [
        'Ihr Tablet sendet an den Server von Merkzeit: die E-Mail-Adresse dieser Person und die Zeitpunkte der Erinnerungen.',
        'Diese Person erfährt, dass bei Ihnen eine Aufgabe wartet. Ihre Antworten und Ergebnisse sieht sie nicht.',
        'Bitte fragen Sie vorher, ob sie einverstanden ist.',
        'Ich willige ein, dass Merkzeit diese Person erinnert.',
      ],
      sent: 'Adresse und Zeitpunkte gehen an den Server von Merkzeit, die E-Mails an den Anbieter dieser Adresse.',
      kept: 'Bis Sie oder diese Person die Erinnerungen beenden.',
      withdrawal: 'Diese Person wird nicht mehr erinnert. Der Server löscht die Adresse und die Zeitpunkte.',
    },
    'deletion-after-end': {
      title: 'Löschen nach dem Ende',
      purpose: 'Damit nach dem Ende nichts liegen bleibt.',
      paragraphs: [
        '30 Tage nach dem Ende Ihrer Teilnahme löscht Merkzeit alle Ihre Daten, auf dem Tablet und auf dem Server.',
        '14 Tage vorher sagt Merkzeit Ihnen Bescheid. Dann können Sie Ihren Befundbrief und Ihre Daten noch speichern.',
        'Was gelöscht ist, lässt sich nicht zurückholen.',
        'Ich willige ein, dass Merkzeit 30 Tage nach dem Ende alle meine Daten löscht.',
      ],
      sent: 'Der Auftrag zum Löschen geht an den Server von Merkzeit.',
      kept: 'Ihre Daten bleiben bis 30 Tage nach dem Ende, in Sicherungen des Betreibers höchstens 72 Stunden länger.',
      withdrawal: 'Nichts wird von selbst gelöscht. Ihre Daten bleiben, bis Sie alles löschen.',
    },
    billing: billingConsentTexts.de,
  },
  {
    terms: {
      title: 'Terms of use',
      purpose: 'So that it is clear what Merkzeit does for you and what it does not.',
      paragraphs: [
        'Merkzeit is for people from 18 years on. With it you check your memory at home and receive a findings letter.',
        'Merkzeit is not an approved medical device and makes no diagnosis. Please talk with your practice about what the results mean for you.',
        'Merkzeit is not an emergency system. In an emergency dial 112.',
        'Please solve the tasks yourself. Taking part is voluntary. You can stop at any time.',
        'I am at least 18 years old and agree to these terms.',
      ],
      sent: 'Your activation code and your agreement go to the server of Merkzeit.',
      kept: 'Until you delete everything.',
      withdrawal:
        'The tests end, and reminders no longer come. You can still look at the findings letter, save your data and delete everything.',
    },
    'health-data': {
      title: 'Your data on this tablet',
      purpose: 'So that your answers become a findings letter.',
      paragraphs: [
        'Merkzeit stores your details, your answers and your response times. Your findings letter is made from them.',
        'These are health data. They stay on this tablet. Neither your practice nor the operator can see them.',
        'Only you yourself pass the findings letter on.',
        'I consent to Merkzeit storing and evaluating my details, answers and response times on this tablet.',
      ],
      sent: 'Your answers and results are not sent for this.',
      kept: 'On the tablet, until you delete the data.',
      withdrawal:
        'The tests end, and reminders no longer come. You can still look at the findings letter, save your data and delete everything. What is stored already stays on the tablet until you delete it.',
    },
    progress: {
      title: 'What your practice learns',
      purpose: 'Your practice sees how far you have come with the tests.',
      paragraphs: [
        'Your practice sees whether you are doing the tests. It does not see how you get on or what comes of it.',
        'Exactly five details are sent: number of tests done, date of the last test, number of tests remaining, start of your participation and your insurance number.',
        'You can read every message sent under “What was sent?”.',
        'I consent to Merkzeit sending these five details to my practice.',
      ],
      sent: 'The five details go to your practice by way of the server of Merkzeit.',
      kept: 'Until you delete everything.',
      withdrawal:
        'Your practice learns nothing new. What it saw so far is deleted. The tests end, and reminders no longer come. You can still look at the findings letter, save your data and delete everything.',
    },
    push: {
      title: 'Notice on the tablet',
      purpose: 'The tablet reminds you, even when Merkzeit is closed.',
      paragraphs: [
        'The notice comes through a delivery service. It is run by the maker of your browser.',
        'Your tablet sends to the server of Merkzeit: the delivery address of your browser and the times of the reminders.',
        'The delivery service receives only an encrypted, general text. It cannot read it. But it sees when Merkzeit reminds your tablet.',
        'When you switch the notice off, the server deletes both.',
        'I consent to Merkzeit storing and using the delivery address and the times for this.',
      ],
      sent: 'Delivery address and times go to the server of Merkzeit, the general text to the delivery service.',
      kept: 'Until you switch the notice off, at most until a month after the last reminder.',
      withdrawal: 'Notices on the tablet end. The server deletes the delivery address and the times.',
    },
    mail: {
      title: 'Reminders by e-mail',
      purpose: 'You receive a short e-mail when a task is due.',
      paragraphs: [
        'Your tablet sends to the server of Merkzeit: your e-mail address and the times of the reminders. The address is stored encrypted.',
        'First an e-mail with a link comes. With it you confirm the address. Otherwise it is deleted after two days.',
        'Every e-mail has a link with which you end the e-mails. Then the address is deleted.',
        'I consent to Merkzeit storing and using my e-mail address and the times for this.',
      ],
      sent: 'Address and times go to the server of Merkzeit, the e-mails to the provider of your address.',
      kept: 'Until you end the e-mails, at most until a month after the last reminder.',
      withdrawal: 'No more e-mails come. The server deletes the address and the times.',
    },
    account: {
      title: 'Account with an e-mail address',
      purpose: 'With it you sign in on a new tablet.',
      paragraphs: [
        'Your tablet sends to the server of Merkzeit: your e-mail address, the language and check values of your password and your spare key.',
        'By the check values the server knows that it is you. Your password and the spare key stay with you. Nobody can open your data with the check values.',
        'First an e-mail with a link comes. With it you confirm the address.',
        'I consent to Merkzeit storing and using my e-mail address and the check values for my account.',
      ],
      sent: 'Address, language and check values go to the server of Merkzeit, the e-mails to the provider of your address.',
      kept: 'Until you withdraw your consent or delete everything.',
      withdrawal:
        'The account ends, and so does a backup. The server deletes the address, the check values and the backup. On this tablet everything goes on.',
    },
    backup: {
      title: 'Encrypted backup',
      purpose: 'So that you can go on with a new tablet when this one is lost.',
      paragraphs: [
        'Your tablet sends an encrypted copy of all your data to the server of Merkzeit. Every new copy replaces the old one.',
        'The copy can be opened only with your password or your spare key. The operator cannot read it.',
        'If you lose both, nobody can open the copy, and neither can we.',
        'I consent to Merkzeit storing an encrypted copy of my data on the server.',
      ],
      sent: 'The encrypted copy goes to the server of Merkzeit.',
      kept: 'Until you end the backup or delete everything.',
      withdrawal:
        'The server deletes its copy. Your data on the tablet stay. If the tablet is lost, they are lost.',
    },
    release: {
      title: 'Release to a practice',
      purpose: 'So that a practice can open your findings letter on its screen.',
      paragraphs: [
        'With every release you decide how long it lasts: 1, 7, 30 or 90 days.',
        'Your tablet sends the findings letter encrypted to the server of Merkzeit. The operator cannot read it.',
        'Whoever has the code can open it. Only you pass the code on. You see when the letter was opened.',
        'You can end every release before its time. What a practice has saved already stays there.',
        'I consent to Merkzeit keeping my findings letter ready, encrypted, when I release it.',
      ],
      sent: 'The encrypted letter goes to the server of Merkzeit and to everybody who opens it with the code.',
      kept: 'As long as you choose for the release, at most 90 days.',
      withdrawal:
        'All releases end. The server deletes the letters. What a practice has saved already stays there.',
    },
    helper: {
      title: 'Reminders to a helper',
      purpose: 'Somebody whom you trust is reminded too.',
      paragraphs: [
        'Your tablet sends to the server of Merkzeit: the e-mail address of this person and the times of the reminders.',
        'This person learns that a task is waiting for you. They do not see your answers and results.',
        'Please ask beforehand whether they agree.',
        'I consent to Merkzeit reminding this person.',
      ],
      sent: 'Address and times go to the server of Merkzeit, the e-mails to the provider of this address.',
      kept: 'Until you or this person end the reminders.',
      withdrawal: 'This person is no longer reminded. The server deletes the address and the times.',
    },
    'deletion-after-end': {
      title: 'Deletion after the end',
      purpose: 'So that nothing is left lying after the end.',
      paragraphs: [
        '30 days after the end of your participation Merkzeit deletes all your data, on the tablet and on the server.',
        'Merkzeit tells you 14 days before. Then you can still save your findings letter and your data.',
        'What is deleted cannot be brought back.',
        'I consent to Merkzeit deleting all my data 30 days after the end.',
      ],
      sent: 'The order to delete goes to the server of Merkzeit.',
      kept: 'Your data stay until 30 days after the end, in backups of the operator at most 72 hours longer.',
      withdrawal: 'Nothing is deleted by itself. Your data stay until you delete everything.',
    },
    billing: billingConsentTexts.en,
  },
);
