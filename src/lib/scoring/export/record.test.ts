import { describe, expect, it } from 'vitest';
import { parseRecord, readRecord, RECORD_FORMAT, RECORD_VERSION, type PersonRecord } from './record.ts';
import { smallRecord } from './testing/mutations.ts';

const { sessions, trials } = smallRecord('format', 1);
const record: PersonRecord = {
  format: RECORD_FORMAT,
  version: RECORD_VERSION,
  createdAtIso: '2026-12-01T08:00:00.000Z',
  appVersion: '0.1.0',
  person: null,
  participation: { programmeId: 'neotiv-12', programmeVersion: 1, startedOn: null },
  sessions,
  trials,
  answerSheets: [],
  questionnaires: [],
  deviceChecks: [],
};

describe('the file of a whole record', () => {
  it('is read as it was written', () => {
    expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, value: record });
  });

  it.each<[string, object, string]>([
    ['a newer version', { ...record, version: 2 }, 'version 2 of the format, the newest known here is 1'],
    ['another format', { ...record, format: 'x' }, 'its “format” is not'],
    ['an unknown key', { ...record, extra: 1 }, 'extra'],
    [
      'a field of the wrong kind',
      { ...record, trials: [{ ...trials[0], onsetMs: 'soon' }] },
      'trials.0.onsetMs',
    ],
    ['a missing field', { ...record, sessions: undefined }, 'sessions'],
    ['no moment', { ...record, createdAtIso: 'today' }, 'createdAtIso'],
  ])('is refused by name: %s', (_, value, words) => {
    const reading = readRecord(value);
    expect(reading.ok ? '' : reading.reason).toContain(words);
  });

  it('is refused where it is no JSON', () => {
    expect(parseRecord('{')).toEqual({ ok: false, reason: 'it is not JSON' });
  });
});
