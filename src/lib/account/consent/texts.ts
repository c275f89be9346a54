import { defineTexts } from '#lib/i18n/texts.ts';

/**
 * Consent texts. A changed word is a new version; a receipt names text and version, so an old version that somebody
 * agreed to stays in the history of this file.
 */
export const consentTexts = defineTexts(
  {
    'health-data': {
      title: 'Ihre Daten auf diesem Tablet',
      paragraphs: [
        'Merkzeit speichert Ihre Angaben, Ihre Antworten und Ihre Antwortzeiten. Daraus entsteht Ihr Befundbrief.',
        'Das sind Gesundheitsdaten. Sie bleiben auf diesem Tablet. Weder Ihre Praxis noch der Betreiber kann sie sehen.',
        'Den Befundbrief geben nur Sie selbst weiter.',
        'Ich willige ein, dass Merkzeit meine Angaben, Antworten und Antwortzeiten auf diesem Tablet speichert und auswertet.',
      ],
    },
    progress: {
      title: 'Was Ihre Praxis erfährt',
      paragraphs: [
        'Ihre Praxis sieht, ob Sie die Tests machen. Sie sieht nicht, wie es Ihnen dabei geht oder was dabei herauskommt.',
        'Gesendet werden genau fünf Angaben: Zahl der erledigten Tests, Datum des letzten Tests, Zahl der verbleibenden Tests, Beginn Ihrer Teilnahme und Ihre Versichertennummer.',
        'Jede gesendete Nachricht können Sie unter „Was wurde gesendet?“ nachlesen.',
        'Ich willige ein, dass Merkzeit diese fünf Angaben an meine Praxis sendet.',
      ],
    },
  },
  {
    'health-data': {
      title: 'Your data on this tablet',
      paragraphs: [
        'Merkzeit stores your details, your answers and your response times. Your findings letter is made from them.',
        'These are health data. They stay on this tablet. Neither your practice nor the operator can see them.',
        'Only you yourself pass the findings letter on.',
        'I consent to Merkzeit storing and evaluating my details, answers and response times on this tablet.',
      ],
    },
    progress: {
      title: 'What your practice learns',
      paragraphs: [
        'Your practice sees whether you are doing the tests. It does not see how you get on or what comes of it.',
        'Exactly five details are sent: number of tests done, date of the last test, number of tests remaining, start of your participation and your insurance number.',
        'You can read every message sent under “What was sent?”.',
        'I consent to Merkzeit sending these five details to my practice.',
      ],
    },
  },
);

export type ConsentId = 'health-data' | 'progress';

/** The consents without which participation cannot begin, in the order in which they are asked. */
export const NECESSARY_CONSENTS: readonly { readonly id: ConsentId; readonly version: number }[] =
  Object.freeze([
    { id: 'health-data', version: 1 },
    { id: 'progress', version: 1 },
  ]);
