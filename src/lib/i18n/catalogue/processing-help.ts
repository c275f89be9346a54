import { defineTexts } from '../texts.ts';

/** What is sent to get help: its name, what for, and how long it is kept (privacy/processing.ts). */
export const helpActivityTexts = defineTexts(
  {
    callback: {
      name: 'Bitte um Rückruf',
      purpose: 'Ihre Praxis sieht, dass Sie angerufen werden möchten, und ruft Sie an.',
      kept: 'Bis die Praxis Sie angerufen hat oder Sie die Bitte zurücknehmen, höchstens 30 Tage.',
    },
    'callback-end': {
      name: 'Rückruf nicht mehr nötig',
      purpose: 'Der Server löscht Ihre Bitte um Rückruf.',
      kept: 'Die Bitte wird sofort gelöscht.',
    },
    problem: {
      name: 'Meldung eines Fehlers',
      purpose: 'Der Betreiber erfährt, wo in der App ein Fehler auftrat, und kann ihn beheben.',
      kept: 'Im Fehlerprotokoll des Betreibers, höchstens 30 Tage.',
    },
  },
  {
    callback: {
      name: 'Request to be rung up',
      purpose: 'Your practice sees that you would like a call, and rings you up.',
      kept: 'Until the practice has rung you up or you take the request back, at most 30 days.',
    },
    'callback-end': {
      name: 'Call no longer needed',
      purpose: 'The server deletes your request.',
      kept: 'The request is deleted at once.',
    },
    problem: {
      name: 'Report of an error',
      purpose: 'The operator learns where in the app an error happened, and can mend it.',
      kept: 'In the operator’s log of errors, at most 30 days.',
    },
  },
);
