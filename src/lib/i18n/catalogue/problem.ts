import { defineTexts } from '../texts.ts';

/** Something that nobody foresaw has happened, and the person may report it. */
export const problemTexts = defineTexts(
  {
    report: 'Den Fehler melden',
    check: {
      title: 'Das wird gesendet',
      lead: 'Damit kann der Betreiber von Merkzeit den Fehler beheben.',
      nothingElse:
        'Mehr wird nicht gesendet: kein Name, keine Antwort, kein Ergebnis, und nichts, woran man Ihr Tablet erkennt.',
      consent: 'Mit „Absenden“ sind Sie damit einverstanden. Die Meldung ist freiwillig.',
      none: 'unbekannt',
      decline: 'Nicht senden',
      send: 'Absenden',
    },
    working: 'Die Meldung wird gesendet …',
    noted: 'Danke. Ihre Meldung ist angekommen.',
    unreachable:
      'Die Meldung ließ sich gerade nicht senden. Das ist nicht schlimm, Sie können einfach weitermachen.',
  },
  {
    report: 'Report the error',
    check: {
      title: 'This will be sent',
      lead: 'It helps the operator of Merkzeit to mend the error.',
      nothingElse:
        'Nothing more is sent: no name, no answer, no result, and nothing by which your tablet could be known.',
      consent: 'With “Send” you agree to this. The report is voluntary.',
      none: 'unknown',
      decline: 'Do not send',
      send: 'Send',
    },
    working: 'The report is being sent …',
    noted: 'Thank you. Your report has arrived.',
    unreachable: 'The report could not be sent just now. That does no harm, you can simply go on.',
  },
);
