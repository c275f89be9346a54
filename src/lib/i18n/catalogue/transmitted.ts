import { defineTexts } from '../texts.ts';

/** What was transmitted of one participant, as the practice reads it. */
export const transmittedTexts = defineTexts(
  {
    title: 'Was von dieser Person übermittelt wurde',
    lead: 'Diese fünf Angaben hat das Tablet der Person zuletzt gesendet.',
    fields: {
      kvnr: 'Versichertennummer',
      testsDone: 'Zahl der erledigten Tests',
      lastTestDate: 'Datum des letzten Tests',
      testsRemaining: 'Zahl der verbleibenden Tests',
      startDate: 'Beginn der Teilnahme',
    },
    never: 'noch kein Test',
    received: (p: { moment: string }) => `Die letzte Meldung kam am ${p.moment}.`,
    receivedUnknown:
      'Wann die letzte Meldung kam, ist nicht bekannt. Damals hat Merkzeit das noch nicht festgehalten.',
    replaces: 'Jede neue Meldung ersetzt die vorige.',
    nothingElse: 'Mehr gibt es hier nicht. Die Ergebnisse bleiben auf dem Tablet der Person.',
    noneTitle: 'Keine Meldung',
    none: 'Die Person hat den Freischaltcode eingelöst. Eine Meldung liegt nicht vor: Entweder ist noch keine gekommen, oder die Person hat ihre Einwilligung dazu zurückgenommen. Dann wurde gelöscht, was vorher da war.',
    toWhy: 'Warum Sie keine Ergebnisse sehen',
    back: 'Zur Liste der Teilnehmenden',
  },
  {
    title: 'What was transmitted of this person',
    lead: 'The person’s tablet sent these five items last.',
    fields: {
      kvnr: 'Insurance number',
      testsDone: 'Number of tests done',
      lastTestDate: 'Date of the last test',
      testsRemaining: 'Number of tests remaining',
      startDate: 'Start of participation',
    },
    never: 'no test yet',
    received: (p) => `The last message came on ${p.moment}.`,
    receivedUnknown: 'When the last message came is not known. Merkzeit did not note that at the time.',
    replaces: 'Each new message replaces the one before.',
    nothingElse: 'There is nothing more here. The results stay on the person’s tablet.',
    noneTitle: 'No message',
    none: 'The person has redeemed the activation code. There is no message: either none has come yet, or the person has withdrawn their consent to it. Then what was there before was deleted.',
    toWhy: 'Why you see no results',
    back: 'To the list of participants',
  },
);
