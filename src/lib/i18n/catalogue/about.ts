import { defineTexts } from '../texts.ts';

/** For somebody who has only the address of the app. */
export const aboutTexts = defineTexts(
  {
    title: 'Was ist Merkzeit?',
    lead: 'Mit Merkzeit prüfen Sie zu Hause am Tablet Ihr Gedächtnis, zwölf Wochen lang.',
    how: {
      title: 'So geht es',
      steps: [
        'Ihre Praxis gibt Ihnen einen Freischaltcode.',
        'Sie machen zu Hause Aufgaben mit Bildern, Wegen und Zahlen. Merkzeit sagt Ihnen, wann die nächste kommt.',
        'Am Ende erhalten Sie einen Befundbrief. Sie entscheiden, wer ihn bekommt.',
      ],
    },
    who: {
      title: 'Für wen',
      text: 'Für Menschen von etwa 60 bis 80 Jahren, die mit ihrer Praxis über ihr Gedächtnis sprechen möchten. Merkzeit stellt keine Diagnose und ersetzt keine Untersuchung.',
    },
    data: {
      title: 'Ihre Daten',
      points: [
        'Ihre Antworten bleiben verschlüsselt auf Ihrem Tablet.',
        'Ihre Praxis sieht Ihre Versichertennummer und ob Sie die Aufgaben machen. Sie sieht nicht, was dabei herauskommt.',
        'Es gibt keine Werbung, und niemand beobachtet Sie.',
      ],
    },
    noCode: {
      title: 'Sie haben noch keinen Code?',
      text: 'Fragen Sie in Ihrer Praxis nach Merkzeit. Ohne Code kann man nicht beginnen.',
    },
    practices: {
      title: 'Für Praxen',
      text: 'Praxen sehen im Arztportal, wer begonnen hat und wer fertig ist.',
      link: 'Zum Arztportal',
    },
    begin: 'Ich habe einen Code',
  },
  {
    title: 'What is Merkzeit?',
    lead: 'With Merkzeit you check your memory at home on a tablet, for twelve weeks.',
    how: {
      title: 'How it goes',
      steps: [
        'Your practice gives you an activation code.',
        'You do tasks at home with pictures, ways and numbers. Merkzeit tells you when the next one comes.',
        'At the end you receive a findings letter. You decide who gets it.',
      ],
    },
    who: {
      title: 'For whom',
      text: 'For people of about 60 to 80 who want to talk with their practice about their memory. Merkzeit makes no diagnosis and replaces no examination.',
    },
    data: {
      title: 'Your data',
      points: [
        'Your answers stay encrypted on your tablet.',
        'Your practice sees your insurance number and whether you do the tasks. It does not see what comes of them.',
        'There are no advertisements, and nobody watches you.',
      ],
    },
    noCode: {
      title: 'You have no code yet?',
      text: 'Ask your practice for Merkzeit. Without a code one cannot begin.',
    },
    practices: {
      title: 'For practices',
      text: 'Practices see in the doctors’ portal who has begun and who has finished.',
      link: 'To the doctors’ portal',
    },
    begin: 'I have a code',
  },
);
