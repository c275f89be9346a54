import type { IsoDate } from '#lib/domain/calendar.ts';
import {
  LETTER_VERSION,
  type Block,
  type CourseChart,
  type FindingsModel,
  type LetterLength,
} from '../model.ts';

const BANDS = [
  { from: 0, to: 2, label: 'weit unter dem Durchschnitt' },
  { from: 2, to: 9, label: 'unter dem Durchschnitt' },
  { from: 9, to: 25, label: 'unterer Durchschnitt' },
  { from: 25, to: 75, label: 'Durchschnitt' },
  { from: 75, to: 91, label: 'oberer Durchschnitt' },
  { from: 91, to: 98, label: 'über dem Durchschnitt' },
  { from: 98, to: 100, label: 'weit über dem Durchschnitt' },
];

const PERCENTILES: Block = {
  kind: 'percentiles',
  title: 'Ihre Werte unter denen der Vergleichsgruppen',
  points: [
    {
      label: 'Szenen wiedererkennen: Treffer abzüglich Fehlalarme',
      group: '259 gesunde ältere Menschen, Deutschland (vorläufig)',
      percentile: 34,
      interval: { low: 12, high: 63 },
      percentileText: '34',
      intervalText: '12 bis 63',
    },
    {
      label: 'Verbinden: Zahlen',
      group: '55 Menschen von 70 bis 74 Jahren, Kanada (Orientierungswert)',
      percentile: 71,
      interval: null,
      percentileText: '71',
      intervalText: '',
    },
    {
      label: 'Zahlenspanne: rückwärts',
      group: '1.024 Menschen, USA (Orientierungswert)',
      percentile: 0.6,
      interval: null,
      percentileText: '<1',
      intervalText: '',
    },
  ],
  bands: BANDS,
  caption: 'Punkt: Ihr Wert. Linie: So weit kann er durch Zufall schwanken.',
};

function course(title: string, values: readonly number[], reach: number): CourseChart {
  return {
    title,
    axis: 'Prozentpunkte',
    min: 0,
    max: 100,
    chance: { value: 0, label: 'Raten' },
    points: values.map((value, i) => ({
      day: i * 21,
      label: `${7 + i * 5}.10.`,
      value,
      interval: reach === 0 ? null : { low: value - reach, high: Math.min(100, value + reach) },
      valueText: String(value),
      intervalText: reach === 0 ? '' : `${value - reach} bis ${value + reach}`,
    })),
  };
}

const COURSES: Block = {
  kind: 'courses',
  title: 'Verlauf',
  charts: [
    course('Gegenstände im Raum: nach einer Stunde', [58, 66, 50, 70], 12),
    course('Bilder unterscheiden: Treffer abzüglich Fehlalarme', [70, 62, 74, 66], 18),
    course('Szenen wiedererkennen: Treffer abzüglich Fehlalarme', [48, 52, 40], 20),
    course('Pfeile: richtige Antworten', [90, 100, 100, 90], 0),
  ],
  lastDay: 84,
  caption: 'Punkt: ein Termin. Senkrechte Linie: So weit kann der Wert durch Zufall schwanken.',
};

const RESULTS: Block = {
  kind: 'table',
  caption: 'Alle Werte',
  columns: ['Wert', 'Letzter Termin', 'Mittel', 'Vergleich'],
  rows: [
    {
      kind: 'group',
      title: 'Szenen wiedererkennen, 4 Termine, 3 verwertbar',
      text: 'Sie sagen bei 60 Bildern, ob Sie sie am Vortag gesehen haben. Gemessen wird, wie gut Sie Gesehenes wiedererkennen.',
    },
    {
      kind: 'values',
      cells: [
        ['Treffer abzüglich Fehlalarme', 'Raten: 0 Prozentpunkte'],
        ['40 Prozentpunkte', '95-%-Bereich 20 bis 60'],
        ['47', '3 Termine'],
        ['Prozentrang 34 (12 bis 63)', 'T 46, z −0,41', 'Gruppe 1, vorläufig'],
      ],
    },
    {
      kind: 'values',
      cells: [
        ['Treffer'],
        ['63 %', '95-%-Bereich 46 bis 78'],
        ['66 %', '3 Termine'],
        ['Keine Vergleichsgruppe'],
      ],
    },
  ],
};

/** A letter that no session stands behind, for the tests of the faces: every kind of block is in it. */
export function sampleModel(length: LetterLength): FindingsModel {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    letterVersion: LETTER_VERSION,
    locale: 'de',
    length,
    status: 'interim',
    createdOn: '2026-11-21' as IsoDate,
    documentTitle: 'Befundbrief von Erika Mustermann vom 21. November 2026',
    documentSubject: 'Ergebnisse der Gedächtnisaufgaben von Merkzeit',
    letterhead: { product: 'Merkzeit', title: 'Befundbrief', tagline: 'Gedächtnisaufgaben zu Hause' },
    address: {
      remark: 'Persönlich',
      lines: ['Erika Mustermann', 'Zur Vorlage bei Ihrer Ärztin oder Ihrem Arzt'],
    },
    info: [
      { label: 'Datum', value: '21. November 2026' },
      { label: 'Geboren', value: '01.02.1950' },
      { label: 'Zeitraum', value: '07.10.2026 bis 21.11.2026' },
    ],
    subject: 'Zwischenstand Ihrer Gedächtnisaufgaben',
    salutation: 'Guten Tag, Frau Mustermann,',
    opening: ['dieser Brief zeigt, was bei Ihren Gedächtnisaufgaben herausgekommen ist.'],
    sections: [
      {
        id: 'summary',
        title: 'Das Wichtigste',
        blocks: [paragraph('Szenen wiedererkennen: Ihr Wert liegt im Durchschnitt.'), PERCENTILES],
      },
      ...(length === 'person'
        ? []
        : ([
            { id: 'results', title: 'Alle Werte', blocks: [RESULTS] },
            { id: 'course', title: 'Verlauf', blocks: [COURSES] },
          ] as const)),
      {
        id: 'limits',
        title: 'Was dieser Brief nicht sagt',
        blocks: [{ kind: 'list', items: ['Dieser Brief ersetzt keine ärztliche Untersuchung.'] }],
      },
      {
        id: 'terms',
        title: 'Was die Wörter bedeuten',
        blocks: [
          {
            kind: 'facts',
            title: null,
            facts: [{ label: 'Prozentrang', value: 'So viele von 100 haben einen niedrigeren Wert.' }],
          },
        ],
      },
    ],
    running: 'Befundbrief für Erika Mustermann, geboren am 01.02.1950, vom 21. November 2026',
    missingLetters: 'Die Schrift dieses Briefs kennt nicht jedes Zeichen.',
  };
}
