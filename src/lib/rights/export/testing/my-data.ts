/** Somebody with tests, a questionnaire with awkward answers, and everything beside it. */
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { ActivationCode } from '#lib/domain/activation-code.ts';
import { erika } from '#lib/findings/fixtures.ts';
import { EXAMPLE, sheetFor } from '#lib/questionnaires/fixtures.ts';
import { RECORD_FORMAT, RECORD_VERSION } from '#lib/scoring/export/record.ts';
import { smallRecord } from '#lib/scoring/export/testing/mutations.ts';
import type { ExportInput } from '../input.ts';

/** What somebody typed who means no harm, or does. */
export const AWKWARD = '=1+1; "so",\r\nund Käse';

const json = JSON.stringify(EXAMPLE);
const { sessions, trials } = smallRecord('export', 2);
const sheet = sheetFor(
  { id: 'example', url: 'https://merkzeit.example/fhir/Questionnaire/example', version: '1' },
  [
    [
      'tired',
      {
        kind: 'answer',
        values: [{ valueCoding: { system: 'urn:frequency', code: '1', display: 'Manchmal' } }],
      },
    ],
    ['sad', { kind: 'absent', reason: 'asked-declined' }],
    ['cigarettes', { kind: 'answer', values: [{ valueInteger: -5 }] }],
    ['drinks', { kind: 'answer', values: [{ valueString: 'Tee' }, { valueString: AWKWARD }] }],
  ],
);
const at = '2026-11-22T10:00:00.000Z';

export const INPUT: ExportInput = {
  record: {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    createdAtIso: at,
    appVersion: '0.1.0',
    person: erika,
    participation: { programmeId: 'neotiv-12', programmeVersion: 1, startedOn: '2026-09-07' as IsoDate },
    sessions,
    trials,
    answerSheets: [sheet],
    questionnaires: [{ key: `${sheet.url}|${sheet.version}`, id: 'example', json }],
    deviceChecks: [],
  },
  consents: [{ textId: 'health-data', textVersion: 1, givenAtIso: at, withdrawnAtIso: null }],
  sent: [
    {
      id: 'm1',
      kind: 'progress',
      body: '{"testsDone":1}',
      createdAtIso: at,
      sentAtIso: at,
      answer: 'accepted',
    },
  ],
  waiting: [],
  others: {
    participation: {
      code: 'MZAAAAAAAAAAAAAA' as ActivationCode,
      activation: 'accepted',
      practiceName: 'Praxis am Markt',
      programmeId: 'neotiv-12',
      startedOn: '2026-09-07' as IsoDate,
    },
    pauses: [{ id: 'p1', from: '2026-10-01' as IsoDate, to: null, askedAtIso: at }],
    reminders: {
      hour: 9,
      onTablet: false,
      push: null,
      mail: null,
      mailEnded: null,
      pushEnded: null,
      calendarId: null,
    },
    clockCorrections: [],
    restriction: null,
    deletedTests: [],
  },
  letters: [
    { name: 'befundbrief.pdf', bytes: new TextEncoder().encode('%PDF') },
    { name: 'befund-fhir.xml', bytes: new TextEncoder().encode('<Bundle/>') },
  ],
  recordSchema: '{ "title": "A schema" }',
  locale: 'de',
  day: '2026-11-22' as IsoDate,
};
