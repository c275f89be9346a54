import { defineTexts } from '../texts.ts';

/** Somebody who helps: the screen on which they are named, their short guide, and the pages behind their links. */
export const helperTexts = defineTexts(
  {
    screen: {
      title: 'Eine Person, die Ihnen hilft',
      lead: 'Sie können jemanden nennen, dem Sie vertrauen. Diese Person bekommt eine kurze E-Mail, wenn bei Ihnen eine Aufgabe dran ist.',
      sees: 'Ihre Antworten und Ergebnisse sieht diese Person nicht.',
      self: 'Die Aufgaben lösen Sie bitte selbst. Merkzeit fragt danach, ob Ihnen jemand geholfen hat. Helfen lassen ist kein Fehler.',
      guide: 'Was diese Person tun darf',
      begin: 'Eine Person nennen',
      name: {
        question: 'Wer hilft Ihnen?',
        label: 'Name',
        hint: 'Der Name bleibt auf diesem Tablet.',
        missing: 'Bitte geben Sie einen Namen ein.',
      },
      address: {
        question: (p: { name: string }) => `An welche E-Mail-Adresse von ${p.name}?`,
        label: 'E-Mail-Adresse dieser Person',
        hint: 'Bitte fragen Sie vorher, ob sie einverstanden ist.',
        missing: 'Bitte geben Sie die E-Mail-Adresse ein.',
        form: 'Die Adresse ist noch nicht vollständig. Bitte prüfen Sie das @-Zeichen und die Punkte.',
      },
      states: {
        asked: (p: { name: string; address: string }) =>
          `${p.name}: Sobald das Tablet Internet hat, kommt eine Frage per E-Mail an ${p.address}.`,
        unconfirmed: (p: { name: string; address: string }) =>
          `${p.name}: Wir haben per E-Mail an ${p.address} gefragt. Erinnerungen kommen erst nach der Zustimmung.`,
        confirmed: (p: { name: string; address: string }) => `${p.name}: Erinnerungen gehen an ${p.address}.`,
      },
      end: 'Nicht mehr erinnern',
      hasEnded: 'Diese Person wird nicht mehr erinnert.',
      ended: {
        notActivated: (p: { name: string }) =>
          `${p.name} wird nicht erinnert: Ihr Freischaltcode war noch nicht geprüft. Bitte nennen Sie die Person noch einmal.`,
        notOffered: (p: { name: string }) =>
          `${p.name} wird nicht erinnert: Erinnerungen per E-Mail werden hier nicht angeboten.`,
        stopped: (p: { name: string }) =>
          `${p.name} wird nicht mehr erinnert. Die E-Mails wurden beendet, oder die Adresse wurde nicht bestätigt.`,
        notSent: (p: { name: string }) =>
          `${p.name} wird nicht erinnert: Die E-Mail ließ sich nicht verschicken. Bitte prüfen Sie die Adresse.`,
        tooMany: (p: { name: string }) =>
          `${p.name} wird nicht erinnert: Heute wurde schon mehrmals gefragt. Bitte versuchen Sie es morgen noch einmal.`,
      },
    },
    guide: {
      title: 'Mithelfen bei Merkzeit',
      lead: 'Sie helfen einem Menschen, der mit Merkzeit zu Hause Aufgaben löst. Hier steht, was dabei gut ist und was nicht.',
      may: {
        title: 'Das hilft',
        points: [
          'Merkzeit auf dem Tablet einrichten.',
          'Das Tablet laden und mit dem Internet verbinden.',
          'Für Ruhe sorgen: Fernseher, Radio und Telefon aus.',
          'An die Brille und das Hörgerät erinnern.',
          'In der Nähe sein, wenn es gewünscht ist.',
        ],
      },
      mayNot: {
        title: 'Das bitte nicht',
        points: [
          'Antworten sagen oder selbst tippen.',
          'Auf etwas zeigen oder nicken.',
          'Während einer Aufgabe etwas dazu sagen, auch kein Lob.',
        ],
        why: 'Sonst zeigen die Ergebnisse nicht, was der Mensch selbst kann.',
      },
      noted: {
        title: 'Was festgehalten wird',
        text: 'Merkzeit fragt nach den Aufgaben und Fragebögen, ob jemand geholfen hat. Die Antwort wird aufgezeichnet. Das ist kein Vorwurf: So lassen sich die Ergebnisse richtig lesen.',
      },
      sees: {
        title: 'Was Sie sehen',
        text: 'Antworten und Ergebnisse bekommen Sie von Merkzeit nicht. Den Befundbrief gibt nur der Mensch weiter, dem Sie helfen.',
      },
      stored: {
        title: 'Was Merkzeit über Sie speichert',
        text: 'Wenn Sie Erinnerungen bekommen, sind es Ihre E-Mail-Adresse und die Zeitpunkte der Erinnerungen. Die Adresse wird verschlüsselt gespeichert. In jeder Erinnerung steht ein Link, mit dem Sie die E-Mails beenden. Dann wird beides gelöscht.',
        more: 'Datenschutz',
      },
      language: 'English',
    },
    link: {
      title: 'Mithelfen bei Merkzeit',
      confirm: {
        title: 'Möchten Sie mit erinnert werden?',
        text: 'Jemand, der Merkzeit benutzt, hat Ihre Adresse genannt. Sie bekommen eine kurze E-Mail, wenn bei diesem Menschen eine Aufgabe dran ist. Sie können das jederzeit beenden.',
        stored:
          'Dafür speichert der Server von Merkzeit Ihre Adresse und die Zeitpunkte der Erinnerungen. Die Adresse wird verschlüsselt gespeichert.',
        button: 'Ja, bitte erinnern',
        done: 'Vielen Dank. Ihre Adresse ist bestätigt.',
        guide: 'Wie Sie helfen können',
        gone: 'Dieser Link gilt nicht mehr. Der Mensch, dem Sie helfen, kann Sie in Merkzeit noch einmal nennen.',
      },
      stop: {
        done: 'Sie erhalten für diesen Menschen keine Erinnerungen mehr. Ihre Adresse ist dafür gelöscht.',
        again: 'Wenn Sie doch wieder helfen möchten, kann er Sie in Merkzeit noch einmal nennen.',
      },
    },
  },
  {
    screen: {
      title: 'Somebody who helps you',
      lead: 'You can name somebody whom you trust. This person receives a short e-mail when a task is due for you.',
      sees: 'This person does not see your answers and results.',
      self: 'Please solve the tasks yourself. Afterwards Merkzeit asks whether somebody helped you. Being helped is no mistake.',
      guide: 'What this person may do',
      begin: 'Name somebody',
      name: {
        question: 'Who helps you?',
        label: 'Name',
        hint: 'The name stays on this tablet.',
        missing: 'Please enter a name.',
      },
      address: {
        question: (p) => `To which e-mail address of ${p.name}?`,
        label: 'E-mail address of this person',
        hint: 'Please ask beforehand whether they agree.',
        missing: 'Please enter the e-mail address.',
        form: 'The address is not complete yet. Please check the @ sign and the dots.',
      },
      states: {
        asked: (p) =>
          `${p.name}: as soon as the tablet has internet, a question goes by e-mail to ${p.address}.`,
        unconfirmed: (p) =>
          `${p.name}: we have asked by e-mail to ${p.address}. Reminders come only after they have agreed.`,
        confirmed: (p) => `${p.name}: reminders go to ${p.address}.`,
      },
      end: 'Stop reminding',
      hasEnded: 'This person is no longer reminded.',
      ended: {
        notActivated: (p) =>
          `${p.name} is not reminded: your activation code had not been checked yet. Please name the person once more.`,
        notOffered: (p) => `${p.name} is not reminded: reminders by e-mail are not offered here.`,
        stopped: (p) =>
          `${p.name} is no longer reminded. The e-mails were ended, or the address was not confirmed.`,
        notSent: (p) => `${p.name} is not reminded: the e-mail could not be sent. Please check the address.`,
        tooMany: (p) =>
          `${p.name} is not reminded: several questions were already sent today. Please try again tomorrow.`,
      },
    },
    guide: {
      title: 'Helping with Merkzeit',
      lead: 'You help somebody who solves tasks at home with Merkzeit. Here you read what is good and what is not.',
      may: {
        title: 'This helps',
        points: [
          'Setting up Merkzeit on the tablet.',
          'Charging the tablet and connecting it to the internet.',
          'Making it quiet: television, radio and telephone off.',
          'Reminding of glasses and hearing aid.',
          'Being near, if that is wished.',
        ],
      },
      mayNot: {
        title: 'Please not this',
        points: [
          'Saying answers or tapping yourself.',
          'Pointing at something or nodding.',
          'Saying something about a task while it runs, not even praise.',
        ],
        why: 'Otherwise the results do not show what the person can do alone.',
      },
      noted: {
        title: 'What is recorded',
        text: 'After the tasks and questionnaires Merkzeit asks whether somebody helped. The answer is recorded. That is no reproach: it lets the results be read rightly.',
      },
      sees: {
        title: 'What you see',
        text: 'You receive no answers and no results from Merkzeit. Only the person whom you help passes the findings letter on.',
      },
      stored: {
        title: 'What Merkzeit stores about you',
        text: 'If you receive reminders, it is your e-mail address and the times of the reminders. The address is stored encrypted. Every reminder has a link with which you end the e-mails. Then both are deleted.',
        more: 'Privacy',
      },
      language: 'Deutsch',
    },
    link: {
      title: 'Helping with Merkzeit',
      confirm: {
        title: 'Would you like to be reminded too?',
        text: 'Somebody who uses Merkzeit has named your address. You receive a short e-mail when a task is due for this person. You can end this at any time.',
        stored:
          'For this the server of Merkzeit stores your address and the times of the reminders. The address is stored encrypted.',
        button: 'Yes, please remind me',
        done: 'Thank you. Your address is confirmed.',
        guide: 'How you can help',
        gone: 'This link is no longer valid. The person whom you help can name you once more in Merkzeit.',
      },
      stop: {
        done: 'You receive no more reminders for this person. Your address is deleted for it.',
        again: 'If you would like to help again, they can name you once more in Merkzeit.',
      },
    },
  },
);
