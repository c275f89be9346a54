import { defineTexts } from '../texts.ts';

/** The words around a questionnaire; its questions and answers are in its own file. */
export const questionnaireTexts = defineTexts(
  {
    step: (p: { number: string; of: string }) => `Frage ${p.number} von ${p.of}`,
    oneQuestion: 'Das ist eine Frage.',
    questions: (p: { count: string }) => `Das sind ${p.count} Fragen.`,
    aboutQuestions: (p: { count: string }) => `Das sind etwa ${p.count} Fragen.`,
    aMinute: 'Das dauert etwa eine Minute.',
    minutes: (p: { minutes: string }) => `Das dauert etwa ${p.minutes} Minuten.`,
    voluntary: 'Jede Antwort ist freiwillig. Sie können jederzeit aufhören und später weitermachen.',
    stays: 'Ihre Antworten bleiben auf diesem Gerät.',
    rights: 'Quelle und Rechte',
    begin: 'Beginnen',
    skip: 'Ohne Antwort weiter',
    several: 'Sie können mehrere Antworten wählen.',
    yourAnswer: 'Ihre Antwort',
    instead: 'Wenn Sie nicht antworten möchten oder können',
    absent: { 'asked-unknown': 'Weiß ich nicht', 'asked-declined': 'Möchte ich nicht sagen' },
    number: {
      between: (p: { min: string; max: string }) => `Eine Zahl von ${p.min} bis ${p.max}`,
      from: (p: { min: string }) => `Eine Zahl ab ${p.min}`,
      upTo: (p: { max: string }) => `Eine Zahl bis ${p.max}`,
      outside: (p: { min: string; max: string }) =>
        `Diese Zahl passt hier nicht. Bitte geben Sie eine Zahl von ${p.min} bis ${p.max} ein.`,
      tooSmall: (p: { min: string }) => `Diese Zahl ist zu klein. Bitte geben Sie eine Zahl ab ${p.min} ein.`,
      tooLarge: (p: { max: string }) => `Diese Zahl ist zu groß. Bitte geben Sie eine Zahl bis ${p.max} ein.`,
      whole: 'Bitte schreiben Sie eine ganze Zahl in Ziffern, zum Beispiel 3.',
      decimal: 'Bitte schreiben Sie eine Zahl in Ziffern, zum Beispiel 2,5.',
    },
    overview: {
      title: 'Ihre Antworten',
      lead: 'Stimmt alles so? Sie können jede Antwort noch ändern.',
      oneOpen: 'Eine Frage ist noch offen. Sie darf offen bleiben.',
      someOpen: (p: { count: string }) => `${p.count} Fragen sind noch offen. Sie dürfen offen bleiben.`,
      open: 'Noch offen',
      change: 'Ändern',
      answer: 'Beantworten',
      finish: 'Fertig',
    },
    done: {
      title: 'Vielen Dank',
      text: 'Ihre Antworten sind gespeichert.',
      toHome: 'Zur Startseite',
    },
    calm: {
      title: 'Gut, dass Sie so offen geantwortet haben',
      text: 'Manche Tage sind sehr schwer. Sie müssen damit nicht allein bleiben.',
      doctor:
        'Bitte sprechen Sie bald mit Ihrer Hausärztin oder Ihrem Hausarzt darüber. Auch ein vertrauter Mensch kann helfen.',
      call: 'Möchten Sie gleich mit jemandem reden? Tippen Sie auf eine Nummer, oder wählen Sie sie an Ihrem Telefon.',
      private: 'Niemand erfährt von dieser Seite. Auch Ihre Antworten werden an niemanden gesendet.',
      services: {
        counselling: {
          name: 'TelefonSeelsorge',
          when: 'Zum Reden. Tag und Nacht, kostenlos, ohne Ihren Namen.',
        },
        doctorOnCall: {
          name: 'Ärztlicher Bereitschaftsdienst',
          when: 'Wenn Ihre Praxis geschlossen hat. Kostenlos.',
        },
        emergency: {
          name: 'Notruf',
          when: 'Wenn Sie in Gefahr sind. Sofort, Tag und Nacht, kostenlos.',
        },
      },
    },
    problems: {
      engine: {
        title: 'Hier geht es gerade nicht weiter',
        text: 'Das Gerät konnte die nächste Frage nicht vorbereiten. Ihre Antworten sind gespeichert. Tippen Sie auf „Noch einmal versuchen“.',
      },
      missing: {
        title: 'Diese Fragen sind noch nicht da',
        text: 'Die Fragen sind noch nicht auf diesem Gerät. Bitte verbinden Sie es mit dem Internet. Tippen Sie danach auf „Noch einmal versuchen“.',
      },
      otherWindow: {
        title: 'Die Fragen sind schon in einem anderen Fenster offen',
        text: 'Bitte schließen Sie dieses Fenster und machen Sie im anderen weiter. Ihre Antworten sind gespeichert.',
      },
    },
  },
  {
    step: (p) => `Question ${p.number} of ${p.of}`,
    oneQuestion: 'This is one question.',
    questions: (p) => `There are ${p.count} questions.`,
    aboutQuestions: (p) => `There are about ${p.count} questions.`,
    aMinute: 'This takes about a minute.',
    minutes: (p) => `This takes about ${p.minutes} minutes.`,
    voluntary: 'Every answer is voluntary. You can stop at any time and go on later.',
    stays: 'Your answers stay on this device.',
    rights: 'Source and rights',
    begin: 'Begin',
    skip: 'Go on without an answer',
    several: 'You can choose several answers.',
    yourAnswer: 'Your answer',
    instead: 'If you cannot or would rather not answer',
    absent: { 'asked-unknown': 'I do not know', 'asked-declined': 'I would rather not say' },
    number: {
      between: (p) => `A number from ${p.min} to ${p.max}`,
      from: (p) => `A number from ${p.min}`,
      upTo: (p) => `A number up to ${p.max}`,
      outside: (p) => `This number does not fit here. Please enter a number from ${p.min} to ${p.max}.`,
      tooSmall: (p) => `This number is too small. Please enter a number from ${p.min}.`,
      tooLarge: (p) => `This number is too large. Please enter a number up to ${p.max}.`,
      whole: 'Please write a whole number in digits, for example 3.',
      decimal: 'Please write a number in digits, for example 2.5.',
    },
    overview: {
      title: 'Your answers',
      lead: 'Is everything right? You can still change every answer.',
      oneOpen: 'One question is still open. It may stay open.',
      someOpen: (p) => `${p.count} questions are still open. They may stay open.`,
      open: 'Still open',
      change: 'Change',
      answer: 'Answer',
      finish: 'Finish',
    },
    done: {
      title: 'Thank you',
      text: 'Your answers are stored.',
      toHome: 'To the start page',
    },
    calm: {
      title: 'It is good that you answered so openly',
      text: 'Some days are very hard. You need not be alone with that.',
      doctor: 'Please talk to your doctor about it soon. Somebody you trust can help too.',
      call: 'Would you like to talk to somebody now? Tap on a number, or dial it on your telephone. The numbers are for Germany.',
      private: 'Nobody learns of this page. Your answers are sent to nobody either.',
      services: {
        counselling: {
          name: 'TelefonSeelsorge (telephone counselling)',
          when: 'To talk. Day and night, free of charge, without your name.',
        },
        doctorOnCall: {
          name: 'Doctor on call (Ärztlicher Bereitschaftsdienst)',
          when: 'When your practice is closed. Free of charge.',
        },
        emergency: {
          name: 'Emergency',
          when: 'When you are in danger. At once, day and night, free of charge.',
        },
      },
    },
    problems: {
      engine: {
        title: 'It does not go on here just now',
        text: 'The device could not prepare the next question. Your answers are stored. Tap on “Try again”.',
      },
      missing: {
        title: 'These questions are not here yet',
        text: 'The questions are not on this device yet. Please connect it to the internet. Then tap on “Try again”.',
      },
      otherWindow: {
        title: 'The questions are already open in another window',
        text: 'Please close this window and go on in the other one. Your answers are stored.',
      },
    },
  },
);
