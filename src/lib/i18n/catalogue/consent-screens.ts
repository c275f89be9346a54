import { defineTexts } from '../texts.ts';

/** Around the consents: where they are asked for, listed, withdrawn and renewed. The texts themselves: consents.ts. */
export const consentScreenTexts = defineTexts(
  {
    give: 'Ich willige ein',
    decline: 'Ich möchte das nicht',
    version: (p: { version: string }) => `Fassung ${p.version}`,
    anyTime:
      'Sie können jede Einwilligung jederzeit unter „Einwilligungen“ zurücknehmen. Was bis dahin geschehen ist, bleibt rechtmäßig.',
    declined:
      'Ohne diese Einwilligung kann Merkzeit nicht beginnen. Ihre Eingaben bleiben auf dem Tablet. Sie können es sich jederzeit anders überlegen.',
    yourPractice: 'Ihre Praxis',
    facts: {
      basis: 'Rechtsgrundlage',
      sent: 'Was gesendet wird',
      kept: 'Wie lange',
      withdrawal: 'Wenn Sie zurücknehmen',
    },
    basis: {
      'art-6-1-a': 'Ihre Einwilligung, Art. 6 Abs. 1 Buchstabe a DSGVO',
      'art-6-1-b': 'Vertrag über die Nutzung, Art. 6 Abs. 1 Buchstabe b DSGVO',
      'art-9-2-a': 'Ihre ausdrückliche Einwilligung bei Gesundheitsdaten, Art. 9 Abs. 2 Buchstabe a DSGVO',
    },
    list: {
      title: 'Einwilligungen',
      lead: 'Hier steht, womit Sie einverstanden sind. Sie können es jederzeit ändern.',
      receipts:
        'Wenn Sie einwilligen oder zurücknehmen, sendet Ihr Tablet an den Server von Merkzeit: Name und Fassung des Textes, Ihre Entscheidung und den Zeitpunkt. Der Betreiber muss das nachweisen können (Art. 7 Abs. 1 DSGVO).',
      required: 'Für die Tests nötig',
      optional: 'Nur, wenn Sie möchten',
      read: 'Text lesen',
      give: 'Einwilligen',
      renew: 'Neue Fassung ansehen',
      withdraw: 'Zurücknehmen',
      done: {
        given: (p: { title: string }) => `Sie haben eingewilligt: ${p.title}.`,
        withdrawn: (p: { title: string }) => `Zurückgenommen: ${p.title}.`,
      },
    },
    states: {
      'not-given': 'Nicht gegeben',
      given: (p: { day: string }) => `Gegeben am ${p.day}`,
      withdrawn: (p: { day: string }) => `Zurückgenommen am ${p.day}`,
      renew: (p: { day: string }) => `Ihre Einwilligung zur alten Fassung gilt noch bis ${p.day}`,
      blocked: 'Die alte Fassung gilt nicht mehr',
    },
    withdrawing: {
      title: 'Einwilligung zurücknehmen',
      confirm: 'Jetzt zurücknehmen',
      keep: 'Nein, nicht ändern',
    },
    renewal: {
      changedTitle: 'Ein Text hat sich geändert',
      askedTitle: 'Merkzeit braucht Ihre Einwilligung',
      news: 'Was neu ist',
      until: (p: { day: string }) =>
        `Bitte lesen Sie die neue Fassung. Sie haben Zeit bis ${p.day}. Bis dahin geht alles weiter wie bisher.`,
      blocked: 'Die Frist ist vorbei. Die Tests gehen weiter, sobald Sie der neuen Fassung zustimmen.',
      asked: 'Die Tests gehen weiter, sobald Sie einwilligen.',
      open: 'Das können Sie auch ohne Einwilligung:',
      letter: 'Befundbrief ansehen',
      export: 'Meine Daten speichern',
      deletion: 'Alles löschen',
      consents: 'Alle Einwilligungen',
      later: 'Später',
    },
    /** What is new in every version of a text after the first, oldest first. */
    changes: {
      terms: [],
      'health-data': [],
      progress: [],
      push: [],
      mail: [],
      account: [],
      backup: [],
      release: [],
      helper: [],
      'deletion-after-end': [],
      billing: [],
    },
  },
  {
    give: 'I consent',
    decline: 'I do not want this',
    version: (p) => `Version ${p.version}`,
    anyTime:
      'You can withdraw every consent at any time under “Consents”. What has happened until then stays lawful.',
    declined:
      'Without this consent Merkzeit cannot begin. Your entries stay on the tablet. You can change your mind at any time.',
    yourPractice: 'Your practice',
    facts: {
      basis: 'Legal basis',
      sent: 'What is sent',
      kept: 'How long',
      withdrawal: 'If you withdraw',
    },
    basis: {
      'art-6-1-a': 'Your consent, Art. 6(1)(a) GDPR',
      'art-6-1-b': 'Contract of use, Art. 6(1)(b) GDPR',
      'art-9-2-a': 'Your explicit consent for health data, Art. 9(2)(a) GDPR',
    },
    list: {
      title: 'Consents',
      lead: 'Here you see what you have agreed to. You can change it at any time.',
      receipts:
        'When you consent or withdraw, your tablet sends to the server of Merkzeit: name and version of the text, your decision and the time. The operator must be able to prove it (Art. 7(1) GDPR).',
      required: 'Needed for the tests',
      optional: 'Only if you want it',
      read: 'Read the text',
      give: 'Consent',
      renew: 'See the new version',
      withdraw: 'Withdraw',
      done: {
        given: (p) => `You have consented: ${p.title}.`,
        withdrawn: (p) => `Withdrawn: ${p.title}.`,
      },
    },
    states: {
      'not-given': 'Not given',
      given: (p) => `Given on ${p.day}`,
      withdrawn: (p) => `Withdrawn on ${p.day}`,
      renew: (p) => `Your consent to the old version still counts until ${p.day}`,
      blocked: 'The old version no longer counts',
    },
    withdrawing: {
      title: 'Withdraw a consent',
      confirm: 'Withdraw now',
      keep: 'No, change nothing',
    },
    renewal: {
      changedTitle: 'A text has changed',
      askedTitle: 'Merkzeit needs your consent',
      news: 'What is new',
      until: (p) =>
        `Please read the new version. You have time until ${p.day}. Until then everything goes on as before.`,
      blocked: 'The time is over. The tests go on as soon as you agree to the new version.',
      asked: 'The tests go on as soon as you consent.',
      open: 'You can do this without consent too:',
      letter: 'Look at the findings letter',
      export: 'Save my data',
      deletion: 'Delete everything',
      consents: 'All consents',
      later: 'Later',
    },
    changes: {
      terms: [],
      'health-data': [],
      progress: [],
      push: [],
      mail: [],
      account: [],
      backup: [],
      release: [],
      helper: [],
      'deletion-after-end': [],
      billing: [],
    },
  },
);
