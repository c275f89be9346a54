import { afterEach, describe, expect, it } from 'vitest';
import { protectedCopy } from '#lib/handover/protected-copy.ts';
import { openProtected } from '#lib/handover/testing/open-protected.ts';
import { parseRecord } from '#lib/scoring/export/record.ts';
import { exportFiles } from './files.ts';
import { AWKWARD, INPUT } from './testing/my-data.ts';
import { readRows } from '#lib/domain/testing/read-csv.ts';
import { hasPython, sevenZip, unzipWithPython, unzipWithSevenZip } from './testing/unzip.ts';
import { zipOf } from './zip.ts';

const files = exportFiles(INPUT);
const names = files.map(({ name }) => name);
const TESTS = ['arrows', 'connect', 'number-span'];

function textOf(name: string, from = files): string {
  const file = from.find((one) => one.name === name);
  if (file === undefined) throw new Error(`There is no ${name}`);
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(file.bytes);
}

/** A number as a German table writes it. */
const german = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text.replace(',', '.'));

describe('the files of an export', () => {
  it('are these', () => {
    expect(names).toEqual([
      'LIESMICH.txt',
      'befundbrief.pdf',
      'befund-fhir.xml',
      'merkzeit.json',
      'record.schema.json',
      ...TESTS.map((test) => `tests/${test}.csv`),
      'frageboegen.csv',
      'spalten.csv',
      'einwilligungen.json',
      'gesendet.json',
      'weiteres.json',
    ]);
  });

  it('hold the whole record as it is published, and its schema', () => {
    expect(parseRecord(textOf('merkzeit.json'))).toEqual({ ok: true, value: INPUT.record });
    expect(textOf('record.schema.json')).toBe(INPUT.recordSchema);
  });

  it.each(TESTS)('hold every row of %s with its raw stamps', (test) => {
    const rows = readRows(textOf(`tests/${test}.csv`));
    const stored = new Map(
      INPUT.record.trials.filter(({ paradigm }) => paradigm === test).map((row) => [row.id, row]),
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...stored.keys()].toSorted());
    for (const read of rows) {
      const row = stored.get(read.id ?? '');
      if (row === undefined) throw new Error('An invented row');
      const { onsetMs, eventMs } = row;
      expect([german(read.drawnMs), german(read.onsetMs), german(read.eventMs)]).toEqual([
        row.drawnMs,
        onsetMs,
        eventMs,
      ]);
      const time = german(read.reactionTimeMs);
      if (eventMs === null) expect(time).toBeNull();
      else expect(time).toBeCloseTo(eventMs - onsetMs, 3);
      expect(read.answer).toBe(row.answer);
      expect(read.flags?.split(' ') ?? []).toEqual(row.flags);
      expect(JSON.parse(read.steps ?? '[]')).toEqual(row.steps);
      const planned = Object.fromEntries(
        Object.entries(read).flatMap(([name, cell]) =>
          name.startsWith('trial.') ? [[name.slice(6), cell]] : [],
        ),
      );
      for (const [field, value] of Object.entries(row.trial)) {
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value).replace('.', ',');
        expect(planned[field]).toBe(value === null ? null : typeof value === 'string' ? value : text);
      }
    }
  });

  it('have every field of a row in a column of its own', () => {
    const [row] = INPUT.record.trials;
    const [read] = readRows(textOf('tests/arrows.csv'));
    const { trial: _, ...fields } = row ?? { trial: {} };
    expect(Object.keys(read ?? {})).toEqual(expect.arrayContaining(Object.keys(fields)));
  });

  it('hold every answer that stands, a line for each value, and nothing that a spreadsheet runs', () => {
    const rows = readRows(textOf('frageboegen.csv'));
    const shown = rows.map(({ linkId, question, value, code, absentReason }) => [
      ...[linkId, question, value, code, absentReason],
    ]);
    expect(shown).toEqual([
      ['tired', 'Waren Sie müde?', 'Manchmal', '1', null],
      ['sad', 'Waren Sie traurig?', null, null, 'asked-declined'],
      ['cigarettes', 'Wie viele Zigaretten am Tag?', '-5', null, null],
      ['drinks', expect.anything(), 'Tee', null, null],
      ['drinks', expect.anything(), `'${AWKWARD}`, null, null],
    ]);
  });

  it('explain every column of every table', () => {
    const explained = new Set(
      readRows(textOf('spalten.csv')).map((row) => {
        expect(row.Bedeutung).toMatch(/\S/);
        return `${row.Datei} ${row.Spalte}`;
      }),
    );
    for (const test of TESTS) {
      const [row = {}] = readRows(textOf(`tests/${test}.csv`));
      for (const column of Object.keys(row))
        expect(
          [`tests/*.csv ${column}`, `tests/${test}.csv ${column}`].filter((one) => explained.has(one)),
        ).toHaveLength(1);
    }
    const [row = {}] = readRows(textOf('frageboegen.csv'));
    for (const column of Object.keys(row)) expect(explained).toContain(`frageboegen.csv ${column}`);
  });

  it('hold consents, messages byte for byte, and the rest; but no key', () => {
    expect(JSON.parse(textOf('einwilligungen.json'))).toEqual(INPUT.consents);
    expect(JSON.parse(textOf('gesendet.json'))).toEqual({ sent: INPUT.sent, waiting: [] });
    expect(JSON.parse(textOf('weiteres.json'))).toEqual(INPUT.others);
    expect(textOf('weiteres.json')).not.toContain('deviceKey');
  });

  it.each(['de', 'en'] as const)('are each explained in the read-me (%s)', (locale) => {
    const made = exportFiles({ ...INPUT, locale });
    const text = textOf('LIESMICH.txt', made);
    for (const name of names.slice(1)) expect(text).toContain(`\r\n${name}\r\n  `);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('say that the letter is missing where it is', () => {
    const made = exportFiles({ ...INPUT, letters: [] });
    expect(textOf('LIESMICH.txt', made)).toContain('Der Befundbrief fehlt');
    expect(textOf('LIESMICH.txt')).not.toContain('Der Befundbrief fehlt');
    expect(made.map(({ name }) => name)).not.toContain('befundbrief.pdf');
  });

  it('hold a test that this version does not know, in no other folder', () => {
    const [row] = INPUT.record.trials;
    if (row === undefined) throw new Error('No row');
    const trials = [{ ...row, paradigm: '../../old', trial: { b: true, a: null } }];
    const made = exportFiles({ ...INPUT, record: { ...INPUT.record, trials } });
    const [read] = readRows(textOf('tests/..%2F..%2Fold.csv', made));
    expect(read).toMatchObject({ id: row.id, 'trial.a': null, 'trial.b': 'true' });
  });

  it('are there for somebody of whom nothing is stored', () => {
    const record = { ...INPUT.record, person: null, sessions: [], trials: [], answerSheets: [] };
    const made = exportFiles({ ...INPUT, record });
    expect(made.map(({ name }) => name).filter((name) => name.startsWith('tests/'))).toEqual([]);
    expect(readRows(textOf('frageboegen.csv', made))).toEqual([]);
  });
});

describe('the ZIP', () => {
  const PASSWORD = 'kaffee und kuchen';
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it('is the same bytes for the same input, in every time zone', async () => {
    const zips = [];
    for (const name of ['Europe/Berlin', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = name;
      zips.push(await zipOf(exportFiles(structuredClone(INPUT)), INPUT.day));
    }
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
  });

  it.skipIf(!hasPython)('is opened by Python, every file whole and of the day of the export', async () => {
    const opened = unzipWithPython(await zipOf(files, INPUT.day));
    expect(opened.map(({ name }) => name)).toEqual(names);
    for (const { name, date, bytes } of opened) {
      expect(date).toEqual([2026, 11, 22, 12, 0, 0]);
      expect(Buffer.compare(bytes, files.find((file) => file.name === name)?.bytes ?? new Uint8Array())).toBe(
        0,
      );
    }
  });

  it('with a password shows not even the names of its files, and is whole again with it', async () => {
    const bytes = await zipOf(files, INPUT.day);
    const order = {
      file: { name: 'Merkzeit-Daten-2026-11-22.zip', type: 'application/zip', bytes },
      now: new Date(0),
    } as const;
    const { bytes: copy } = await protectedCopy({ ...order, password: PASSWORD });
    const visible = Buffer.from(copy).toString('latin1');
    for (const word of [...names, 'arrows', 'Mustermann']) expect(visible).not.toContain(word);
    const { bytes: inside, strength, name } = openProtected(copy, PASSWORD);
    expect([strength, Buffer.compare(inside ?? new Uint8Array(), bytes)]).toEqual([3, 0]);
    expect(openProtected(copy, `${PASSWORD}x`).bytes).toBeNull();
    expect(name).toMatch(/\.zip$/);
  });

  it.skipIf(sevenZip === null)('with a password is opened by 7-Zip, and only with that', async () => {
    const program = sevenZip ?? '';
    const bytes = await zipOf(files, INPUT.day);
    const order = { file: { name: 'x', type: 'application/zip', bytes }, now: new Date(0) } as const;
    const { bytes: copy } = await protectedCopy({ ...order, password: PASSWORD });
    const { name } = openProtected(copy, PASSWORD);
    expect(Buffer.compare(unzipWithSevenZip(program, copy, name, PASSWORD), bytes)).toBe(0);
    expect(() => unzipWithSevenZip(program, copy, name, `${PASSWORD}x`)).toThrow();
  });
});
