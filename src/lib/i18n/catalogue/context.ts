import { defineTexts } from '../texts.ts';

/** The questions after a test. Keys of the answers are those of domain/session-context.ts. */
export const contextTexts = defineTexts(
  {
    step: (p: { number: string; of: string }) => `Frage ${p.number} von ${p.of}`,
    skip: 'Nicht beantworten',
    interrupted: {
      question: 'Wurden Sie während der Aufgabe gestört?',
      answers: { no: 'Nein', briefly: 'Ja, kurz', longer: 'Ja, länger' },
    },
    noise: {
      question: 'War es um Sie herum ruhig?',
      answers: { quiet: 'Ja, ruhig', some: 'Etwas Geräusch', loud: 'Laut' },
    },
    tired: {
      question: 'Wie müde waren Sie?',
      answers: { not: 'Gar nicht', somewhat: 'Etwas', very: 'Sehr' },
    },
    aids: {
      question: 'Konnten Sie alles gut sehen und hören?',
      answers: {
        fine: 'Ja',
        'glasses-missing': 'Nein, die Brille fehlte',
        'hearing-aid-missing': 'Nein, das Hörgerät fehlte',
        'poor-anyway': 'Nein, es ging trotzdem nicht gut',
      },
    },
    helped: {
      question: 'Hat Ihnen jemand geholfen?',
      answers: { no: 'Nein', handling: 'Ja, mit dem Tablet', answers: 'Ja, bei den Antworten' },
    },
    difficulty: {
      question: 'Wie schwer war die Aufgabe für Sie?',
      easiest: '1 heißt: sehr leicht',
      hardest: (p: { most: string }) => `${p.most} heißt: sehr schwer`,
    },
    note: {
      question: 'Möchten Sie noch etwas dazu aufschreiben?',
      hint: 'Sie müssen nichts schreiben. Es bleibt auf diesem Tablet.',
      done: 'Fertig',
    },
  },
  {
    step: (p) => `Question ${p.number} of ${p.of}`,
    skip: 'Do not answer',
    interrupted: {
      question: 'Were you interrupted during the task?',
      answers: { no: 'No', briefly: 'Yes, briefly', longer: 'Yes, for longer' },
    },
    noise: {
      question: 'Was it quiet around you?',
      answers: { quiet: 'Yes, quiet', some: 'Some noise', loud: 'Loud' },
    },
    tired: {
      question: 'How tired were you?',
      answers: { not: 'Not at all', somewhat: 'Somewhat', very: 'Very' },
    },
    aids: {
      question: 'Could you see and hear everything well?',
      answers: {
        fine: 'Yes',
        'glasses-missing': 'No, my glasses were missing',
        'hearing-aid-missing': 'No, my hearing aid was missing',
        'poor-anyway': 'No, it was difficult all the same',
      },
    },
    helped: {
      question: 'Did somebody help you?',
      answers: { no: 'No', handling: 'Yes, with the tablet', answers: 'Yes, with the answers' },
    },
    difficulty: {
      question: 'How hard was the task for you?',
      easiest: '1 means: very easy',
      hardest: (p) => `${p.most} means: very hard`,
    },
    note: {
      question: 'Would you like to write something about it?',
      hint: 'You need not write anything. It stays on this tablet.',
      done: 'Finish',
    },
  },
);
