import { defineTexts } from '../texts.ts';

/** Words that stand on many screens, and the screens around the test. */
export const appTexts = defineTexts(
  {
    name: 'Merkzeit',
    back: 'Zurück',
    help: 'Hilfe',
    speak: 'Vorlesen',
    hush: 'Stopp',
    next: 'Weiter',
    again: 'Noch einmal versuchen',
    loading: 'Einen Augenblick …',
    welcome: {
      title: 'Willkommen bei Merkzeit',
      lead: 'Mit Merkzeit prüfen Sie zu Hause Ihr Gedächtnis. Am Ende erhalten Sie einen Befundbrief. Nur Sie geben ihn weiter.',
      need: 'Sie brauchen dafür den Freischaltcode von Ihrer Praxis und Ihre Gesundheitskarte.',
      begin: 'Jetzt beginnen',
      minutes: 'Das Einrichten dauert etwa fünf Minuten.',
      display: 'Größere Schrift, andere Farben, English',
    },
    activation: {
      waiting:
        'Ihr Freischaltcode wird geprüft, sobald das Tablet Internet hat. Sie können schon weitermachen.',
      unknown:
        'Ihre Praxis kennt diesen Freischaltcode nicht. Ihre Antworten sind gespeichert. Bitte geben Sie den Code noch einmal ein.',
      used: 'Dieser Code wurde schon auf einem anderen Gerät benutzt. Ihre Antworten sind gespeichert. Bitte fragen Sie Ihre Praxis nach einem neuen Code.',
      expired:
        'Dieser Code ist abgelaufen. Ihre Antworten sind gespeichert. Bitte fragen Sie Ihre Praxis nach einem neuen Code.',
      withdrawn:
        'Ihre Praxis hat diesen Code zurückgezogen. Ihre Antworten sind gespeichert. Bitte fragen Sie dort nach einem neuen Code.',
      enter: 'Code neu eingeben',
    },
    problems: {
      notLoaded: {
        title: 'Diese Seite ließ sich nicht öffnen',
        text: 'Vielleicht fehlt gerade das Internet. Bitte versuchen Sie es in einer Minute noch einmal.',
      },
      storageDenied: {
        title: 'Merkzeit darf hier nichts speichern',
        text: 'Der Browser erlaubt auf diesem Gerät keine Speicherung. Bitte öffnen Sie Merkzeit in einem normalen Fenster, nicht in einem privaten.',
      },
      storageFull: {
        title: 'Auf dem Tablet ist kein Platz mehr',
        text: 'Ihre letzte Antwort ist noch nicht gespeichert, sie geht aber nicht verloren. Bitte löschen Sie zum Beispiel alte Videos. Lassen Sie Merkzeit dabei offen. Tippen Sie danach auf „Noch einmal versuchen“.',
      },
      storageBusy: {
        title: 'Merkzeit wurde in einem anderen Fenster geöffnet',
        text: 'Bitte schließen Sie die anderen Fenster von Merkzeit. Ihre Antworten sind gespeichert.',
      },
      otherWindow: {
        title: 'Die Aufgabe läuft schon in einem anderen Fenster',
        text: 'Bitte schließen Sie dieses Fenster und machen Sie im anderen weiter. Ihre Antworten sind gespeichert.',
      },
      clock: {
        title: 'Die Uhr des Tablets stimmt nicht',
        text: 'Das Datum auf diesem Tablet liegt vor Ihrer letzten Eingabe. Bitte stellen Sie Datum und Uhrzeit richtig. Ihre Antworten sind gespeichert, und Sie können weitermachen.',
      },
      notFound: {
        title: 'Diese Seite gibt es nicht',
        text: 'Vielleicht ist die Adresse falsch geschrieben. Ihre Antworten sind gespeichert.',
        home: 'Zur Startseite',
      },
      unexpected: {
        title: 'Das hat nicht geklappt',
        text: 'Es ist etwas Unerwartetes geschehen. Ihre Antworten sind gespeichert. Bitte öffnen Sie Merkzeit noch einmal.',
      },
    },
    helpPage: {
      title: 'Hilfe',
      lead: 'Bei Fragen zu Merkzeit hilft Ihnen Ihre Praxis.',
      practice: (p: { name: string }) => `Ihre Praxis: ${p.name}`,
      contact: (p: { name: string }) => `Telefon, ${p.name}:`,
      stop: 'Sie können jederzeit aufhören und später weitermachen. Ihre Antworten bleiben gespeichert.',
      emergency: 'Merkzeit ist kein Notrufsystem. Im Notfall wählen Sie die 112.',
      notMedical: 'Merkzeit ist kein zugelassenes Medizinprodukt und stellt keine Diagnose.',
    },
    letter: {
      title: 'Ihr Befundbrief',
      working: 'Ihr Befundbrief wird erstellt …',
      handOver: 'Speichern, drucken oder weitergeben',
      long: 'Alles ausführlich zeigen',
      short: 'Nur das Wichtigste zeigen',
      notYet: 'Für einen Befundbrief fehlt noch eine Aufgabe. Danach steht er hier.',
      failed: 'Der Befundbrief ließ sich gerade nicht erstellen. Ihre Antworten sind gespeichert.',
    },
  },
  {
    name: 'Merkzeit',
    back: 'Back',
    help: 'Help',
    speak: 'Read aloud',
    hush: 'Stop',
    next: 'Continue',
    again: 'Try again',
    loading: 'One moment …',
    welcome: {
      title: 'Welcome to Merkzeit',
      lead: 'With Merkzeit you check your memory at home. At the end you receive a findings letter. Only you pass it on.',
      need: 'For this you need the activation code from your practice and your health-insurance card.',
      begin: 'Begin now',
      minutes: 'Setting up takes about five minutes.',
      display: 'Larger letters, other colours, Deutsch',
    },
    activation: {
      waiting:
        'Your activation code will be checked as soon as the tablet has internet. You can already go on.',
      unknown:
        'Your practice does not know this activation code. Your answers are stored. Please enter the code once more.',
      used: 'This code has already been used on another device. Your answers are stored. Please ask your practice for a new code.',
      expired: 'This code has expired. Your answers are stored. Please ask your practice for a new code.',
      withdrawn:
        'Your practice has taken this code back. Your answers are stored. Please ask there for a new code.',
      enter: 'Enter the code again',
    },
    problems: {
      notLoaded: {
        title: 'This page could not be opened',
        text: 'Perhaps there is no internet at the moment. Please try again in a minute.',
      },
      storageDenied: {
        title: 'Merkzeit may not store anything here',
        text: 'The browser allows no storage on this device. Please open Merkzeit in a normal window, not in a private one.',
      },
      storageFull: {
        title: 'There is no room left on the tablet',
        text: 'Your last answer is not stored yet, but it is not lost. Please delete old videos, for example. Leave Merkzeit open meanwhile. Then tap “Try again”.',
      },
      storageBusy: {
        title: 'Merkzeit was opened in another window',
        text: 'Please close the other windows of Merkzeit. Your answers are stored.',
      },
      otherWindow: {
        title: 'The task is already running in another window',
        text: 'Please close this window and go on in the other one. Your answers are stored.',
      },
      clock: {
        title: 'The clock of the tablet is wrong',
        text: 'The date on this tablet lies before your last entry. Please set date and time right. Your answers are stored, and you can go on.',
      },
      notFound: {
        title: 'This page does not exist',
        text: 'Perhaps the address is misspelt. Your answers are stored.',
        home: 'To the start page',
      },
      unexpected: {
        title: 'That did not work',
        text: 'Something unexpected has happened. Your answers are stored. Please open Merkzeit once more.',
      },
    },
    helpPage: {
      title: 'Help',
      lead: 'Your practice helps you with questions about Merkzeit.',
      practice: (p) => `Your practice: ${p.name}`,
      contact: (p) => `Telephone, ${p.name}:`,
      stop: 'You can stop at any time and go on later. Your answers stay stored.',
      emergency: 'Merkzeit is not an emergency system. In an emergency call 112.',
      notMedical: 'Merkzeit is not a certified medical device and makes no diagnosis.',
    },
    letter: {
      title: 'Your findings letter',
      working: 'Your findings letter is being made …',
      handOver: 'Save, print or pass on',
      long: 'Show everything in full',
      short: 'Show only what matters most',
      notYet: 'One task is still missing for a findings letter. Then it stands here.',
      failed: 'The findings letter could not be made just now. Your answers are stored.',
    },
  },
);
