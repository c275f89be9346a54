import { defineTexts } from '../texts.ts';

/**
 * Reminders: the screen, the notice itself, and the pages behind the links of the e-mails. The server and
 * the service worker repeat `notice`; their tests compare it with this.
 */
export const reminderTexts = defineTexts(
  {
    /** All that a reminder ever says. */
    notice: { title: 'Merkzeit', text: 'Eine Aufgabe wartet auf Sie.', stop: 'Nicht mehr erinnern' },
    title: 'Erinnerungen',
    lead: 'Merkzeit kann Sie erinnern, wenn eine Aufgabe dran ist. Sie entscheiden, wie.',
    general: 'In einer Erinnerung steht nur: „Eine Aufgabe wartet auf Sie.“',
    on: 'Eingeschaltet',
    off: 'Ausgeschaltet',
    waiting: 'Wartet auf Ihre Bestätigung',
    turnOn: 'Einschalten',
    turnOff: 'Ausschalten',
    next: 'Weiter',
    agree: 'Ich willige ein',
    decline: 'Nein',
    offline: 'Dafür braucht das Tablet Internet. Bitte versuchen Sie es später noch einmal.',
    sent: 'Was wurde gesendet?',
    hour: {
      title: 'Uhrzeit',
      at: (p: { hour: string }) => `Erinnert wird um ${p.hour} Uhr.`,
      change: 'Uhrzeit ändern',
      question: 'Um wie viel Uhr möchten Sie erinnert werden?',
      quiet: 'Zwischen 20 Uhr und 8 Uhr erinnert Merkzeit nie.',
      option: (p: { hour: string }) => `${p.hour} Uhr`,
    },
    calendar: {
      title: 'Kalender',
      text: 'Alle Tage kommen in den Kalender auf Ihrem Tablet. Dafür wird nichts gesendet.',
      save: 'In meinen Kalender eintragen',
      saved:
        'Die Datei ist gespeichert. Öffnen Sie die Datei: Dann trägt Ihr Tablet die Tage in den Kalender ein.',
      none: 'Zurzeit ist keine Aufgabe geplant.',
    },
    tablet: {
      title: 'Hinweis auf dem Tablet',
      always: 'Das Tablet zeigt einen Hinweis, auch wenn Merkzeit geschlossen ist.',
      whileOpen: 'Das Tablet zeigt einen Hinweis, solange Merkzeit im Hintergrund offen ist.',
      unsupported:
        'In diesem Browser geht das nicht. Auf einem iPad legen Sie Merkzeit zuerst auf den Startbildschirm. Öffnen Sie es dann von dort.',
      blocked:
        'Der Browser lässt keine Hinweise von Merkzeit zu. Sie können das in den Einstellungen ändern.',
      failed: 'Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.',
      test: 'Probe-Erinnerung zeigen',
      tested: 'Die Probe-Erinnerung wurde gezeigt.',
      consentTitle: 'Was dafür gesendet wird',
      then: 'Danach fragt Ihr Tablet noch einmal nach. Bitte erlauben Sie es dort.',
      ended: {
        notActivated:
          'Der Hinweis ist ausgeschaltet: Ihr Freischaltcode war noch nicht geprüft. Bitte schalten Sie ihn noch einmal ein.',
        notOffered: 'Bei diesem Browser zeigt das Tablet Hinweise nur, solange Merkzeit offen ist.',
      },
    },
    mail: {
      title: 'E-Mail',
      text: 'Sie erhalten eine kurze E-Mail, wenn eine Aufgabe dran ist.',
      notOffered: 'Erinnerungen per E-Mail werden hier nicht angeboten.',
      asked: (p: { address: string }) =>
        `Sobald das Tablet Internet hat, kommt eine E-Mail an ${p.address}. Tippen Sie dort bitte auf den Link.`,
      unconfirmed: (p: { address: string }) =>
        `Wir haben eine E-Mail an ${p.address} geschickt. Bitte tippen Sie dort auf den Link. Erst danach kommen Erinnerungen.`,
      confirmed: (p: { address: string }) => `Erinnerungen gehen an ${p.address}.`,
      question: 'An welche E-Mail-Adresse?',
      address: 'E-Mail-Adresse',
      missing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
      form: 'Die Adresse ist noch nicht vollständig. Bitte prüfen Sie das @-Zeichen und die Punkte.',
      consentTitle: 'Was dafür gesendet wird',
      ended: {
        notActivated:
          'E-Mails sind ausgeschaltet: Ihr Freischaltcode war noch nicht geprüft. Bitte schalten Sie sie noch einmal ein.',
        notOffered: 'Erinnerungen per E-Mail werden hier nicht angeboten.',
        stopped:
          'Es kommen keine E-Mails mehr. Sie haben sie beendet, oder die Adresse wurde nicht bestätigt.',
        notSent: 'Die E-Mail ließ sich nicht verschicken. Bitte prüfen Sie die Adresse.',
        tooMany: 'Heute wurden schon mehrere Adressen gefragt. Bitte versuchen Sie es morgen noch einmal.',
      },
    },
    stopAll: 'Alle Erinnerungen beenden',
    stopped: 'Alle Erinnerungen sind beendet. Was in Ihrem Kalender steht, löschen Sie bitte dort.',
    link: {
      title: 'Erinnerungen per E-Mail',
      confirm: {
        title: 'Möchten Sie Erinnerungen per E-Mail?',
        text: 'Merkzeit schickt Ihnen eine kurze E-Mail, wenn eine Aufgabe dran ist. Sie können das jederzeit beenden.',
        button: 'Ja, bitte erinnern',
        done: 'Ihre Adresse ist bestätigt. Sie können diese Seite schließen.',
        gone: 'Dieser Link gilt nicht mehr. Bitte schalten Sie die E-Mails in Merkzeit noch einmal ein.',
      },
      stop: {
        title: 'Keine E-Mails mehr',
        working: 'Einen Augenblick …',
        done: 'Sie erhalten keine E-Mails mehr von Merkzeit. Ihre Adresse ist gelöscht.',
        again: 'Sie können die E-Mails in Merkzeit wieder einschalten.',
      },
      incomplete: 'Der Link ist nicht vollständig. Bitte tippen Sie in der E-Mail noch einmal darauf.',
      failed: 'Die Verbindung hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
      retry: 'Noch einmal versuchen',
      needsScript: 'Diese Seite braucht JavaScript. Bitte erlauben Sie es im Browser.',
    },
  },
  {
    notice: { title: 'Merkzeit', text: 'A task is waiting for you.', stop: 'Stop reminding me' },
    title: 'Reminders',
    lead: 'Merkzeit can remind you when a task is due. You decide how.',
    general: 'A reminder says only: “A task is waiting for you.”',
    on: 'Switched on',
    off: 'Switched off',
    waiting: 'Waits for your confirmation',
    turnOn: 'Switch on',
    turnOff: 'Switch off',
    next: 'Continue',
    agree: 'I consent',
    decline: 'No',
    offline: 'The tablet needs internet for this. Please try again later.',
    sent: 'What was sent?',
    hour: {
      title: 'Time of day',
      at: (p) => `You are reminded at ${p.hour}:00.`,
      change: 'Change the time',
      question: 'At what time would you like to be reminded?',
      quiet: 'Merkzeit never reminds you between 20:00 and 8:00.',
      option: (p) => `${p.hour}:00`,
    },
    calendar: {
      title: 'Calendar',
      text: 'All days go into the calendar on your tablet. Nothing is sent for this.',
      save: 'Put into my calendar',
      saved: 'The file is saved. Open the file: your tablet then puts the days into the calendar.',
      none: 'No task is planned at present.',
    },
    tablet: {
      title: 'Notice on the tablet',
      always: 'The tablet shows a notice, even when Merkzeit is closed.',
      whileOpen: 'The tablet shows a notice as long as Merkzeit is open in the background.',
      unsupported:
        'This does not work in this browser. On an iPad first put Merkzeit on the home screen. Then open it from there.',
      blocked: 'The browser does not allow notices from Merkzeit. You can change that in the settings.',
      failed: 'That did not work. Please try again later.',
      test: 'Show a trial reminder',
      tested: 'The trial reminder was shown.',
      consentTitle: 'What is sent for this',
      then: 'After that your tablet asks once more. Please allow it there.',
      ended: {
        notActivated:
          'The notice is switched off: your activation code had not been checked yet. Please switch it on once more.',
        notOffered: 'With this browser the tablet shows notices only while Merkzeit is open.',
      },
    },
    mail: {
      title: 'E-mail',
      text: 'You receive a short e-mail when a task is due.',
      notOffered: 'Reminders by e-mail are not offered here.',
      asked: (p) =>
        `As soon as the tablet has internet, an e-mail goes to ${p.address}. Please tap the link in it.`,
      unconfirmed: (p) =>
        `We have sent an e-mail to ${p.address}. Please tap the link in it. Reminders come only after that.`,
      confirmed: (p) => `Reminders go to ${p.address}.`,
      question: 'To which e-mail address?',
      address: 'E-mail address',
      missing: 'Please enter your e-mail address.',
      form: 'The address is not complete yet. Please check the @ sign and the dots.',
      consentTitle: 'What is sent for this',
      ended: {
        notActivated:
          'E-mails are switched off: your activation code had not been checked yet. Please switch them on once more.',
        notOffered: 'Reminders by e-mail are not offered here.',
        stopped: 'No more e-mails come. You ended them, or the address was not confirmed.',
        notSent: 'The e-mail could not be sent. Please check the address.',
        tooMany: 'Several addresses were already asked today. Please try again tomorrow.',
      },
    },
    stopAll: 'End all reminders',
    stopped: 'All reminders have ended. Please delete there what is in your calendar.',
    link: {
      title: 'Reminders by e-mail',
      confirm: {
        title: 'Would you like reminders by e-mail?',
        text: 'Merkzeit sends you a short e-mail when a task is due. You can end this at any time.',
        button: 'Yes, please remind me',
        done: 'Your address is confirmed. You can close this page.',
        gone: 'This link is no longer valid. Please switch the e-mails on once more in Merkzeit.',
      },
      stop: {
        title: 'No more e-mails',
        working: 'One moment …',
        done: 'You will receive no more e-mails from Merkzeit. Your address is deleted.',
        again: 'You can switch the e-mails on again in Merkzeit.',
      },
      incomplete: 'The link is not complete. Please tap it once more in the e-mail.',
      failed: 'The connection did not work. Please try again.',
      retry: 'Try again',
      needsScript: 'This page needs JavaScript. Please allow it in the browser.',
    },
  },
);
