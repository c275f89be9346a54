import type { Block, CourseChart, Fact, FindingsModel, TableRow } from '../../model.ts';
import { sampleModel } from '../../testing/sample-model.ts';

/** Test, what it measures, and its scores. */
const TESTS = [
  [
    'Szenen wiedererkennen',
    ['Treffer abzüglich Fehlalarme', 'Treffer', 'Fehlalarme', 'Mittlere Antwortzeit'],
  ],
  [
    'Gegenstände im Raum',
    ['Nach einer Stunde', 'Sofort', 'Behalten', 'Falsche Räume', 'Mittlere Antwortzeit'],
  ],
  [
    'Bilder unterscheiden',
    ['Treffer abzüglich Fehlalarme', 'Ähnliche Bilder', 'Gleiche Bilder', 'Neue Bilder'],
  ],
  [
    'Verbinden',
    ['Zahlen: Sekunden', 'Zahlen und Buchstaben: Sekunden', 'Verhältnis', 'Falsche Verbindungen'],
  ],
  ['Zahlenspanne', ['Vorwärts: längste Reihe', 'Rückwärts: längste Reihe', 'Rückwärts: richtige Reihen']],
  [
    'Symbole zuordnen',
    ['Richtige in 90 Sekunden', 'Falsche', 'Mittlere Zeit je Symbol', 'Streuung der Zeiten'],
  ],
  [
    'Pfeile',
    [
      'Richtige Antworten',
      'Zeit bei gleicher Richtung',
      'Zeit bei Gegenrichtung',
      'Unterschied',
      'Auslassungen',
    ],
  ],
  [
    'Reaktionszeit',
    ['Einfache Reaktionszeit', 'Wahlreaktionszeit', 'Streuung', 'Zu frühe', 'Auslassungen', 'Bewegungszeit'],
  ],
] as const;

const GROUP_TEXT =
  'Sie sagen bei 60 Bildern, ob Sie sie am Vortag gesehen haben. Gemessen wird, wie gut Sie Gesehenes wiedererkennen.';

const rows = TESTS.flatMap(([test, scores], t): readonly TableRow[] => [
  { kind: 'group', title: `${test}, 4 Termine, ${(t % 3) + 2} verwertbar`, text: GROUP_TEXT },
  ...scores.map((score, s): TableRow => ({
    kind: 'values',
    cells: [
      s === 0 ? [score, 'Raten: 0 Prozentpunkte'] : [score],
      [`${40 + t + s} Prozentpunkte`, `95-%-Bereich ${20 + t} bis ${60 + s}`],
      [String(45 + s), '3 Termine'],
      s === 0
        ? [`Prozentrang ${30 + t} (12 bis 63), T 46`, 'Gruppe 1, vorläufig']
        : ['Keine Vergleichsgruppe'],
    ],
  })),
]);

const charts = TESTS.map(([test, [score]], t): CourseChart => ({
  title: `${test}: ${score}`,
  axis: t === 3 || t === 7 ? 'Sekunden' : 'Prozentpunkte',
  min: 0,
  max: 100,
  chance: t < 3 ? { value: 0, label: 'Raten' } : null,
  points: [0, 21, 42, 63, 84].map((day, i) => {
    const value = 40 + ((t * 13 + i * 7) % 40);
    return {
      day,
      label: ['07.10.', '28.10.', '18.11.', '09.12.', '30.12.'][i] ?? '',
      value,
      interval: { low: value - 15, high: value + 12 },
      valueText: String(value),
      intervalText: `${value - 15} bis ${value + 12}`,
    };
  }),
}));

const percentiles = (most: number): Block => ({
  kind: 'percentiles',
  title: 'Ihre Werte unter denen der Vergleichsgruppen',
  points: TESTS.slice(0, most).map(([test, [score]], t) => ({
    label: `${test}: ${score}`,
    group: `${55 + t * 31} Menschen von 70 bis 74 Jahren, Kanada (Orientierungswert)`,
    percentile: [34, 71, 0.6, 50, 88, 12, 99.4][t] ?? 50,
    interval: t === 2 ? null : { low: Math.max(0, 20 - t), high: 60 + 5 * t },
    percentileText: ['34', '71', '<1', '50', '88', '12', '>99'][t] ?? '50',
    intervalText: t === 2 ? '' : `${Math.max(0, 20 - t)} bis ${60 + 5 * t}`,
  })),
  bands: sampleModel('person')
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'percentiles' ? block.bands : [])),
  caption:
    'Punkt: Ihr Wert. Linie: So weit kann er durch Zufall schwanken. Flächen: wie häufig ein Wert in der Gruppe ist.',
});

const facts: readonly Fact[] = Array.from({ length: 20 }, (_, i): Fact => {
  const longest = {
    label: `Termin ${i + 1}`,
    value:
      'Sehr müde, mit Lesebrille, die Aufgabe wurde einmal wegen eines Anrufs unterbrochen und neu begonnen',
  };
  return i % 9 === 8
    ? longest
    : {
        label: `Termin ${i + 1}, ${1 + i}.11.2026`,
        value: ['ausgeruht, leise', 'müde, Radio an'][i % 2] ?? '',
      };
});

const LIMITS = [
  'Dieser Brief stellt keine Diagnose und ersetzt keine ärztliche Untersuchung. Nur eine Ärztin oder ein Arzt kann die Werte einordnen.',
  'Ein einzelner Wert schwankt von Tag zu Tag. Erst mehrere Termine zeigen, ob sich etwas verändert.',
  'Die Aufgaben wurden zu Hause und ohne Aufsicht bearbeitet.',
  'Die Vergleichsgruppen sind klein, kommen zum Teil aus anderen Ländern und wurden anders untersucht.',
  'Wer eine Aufgabe wiederholt, wird oft besser, auch ohne dass das Gedächtnis besser wird.',
  'Müdigkeit, Medikamente, Sehen und Hören beeinflussen die Ergebnisse.',
  'Antwortzeiten hängen auch vom Gerät ab.',
  'Ein niedriger Wert in einer von vielen Aufgaben kommt auch bei gesunden Menschen vor.',
];

const TERMS: readonly Fact[] = [
  'Prozentrang',
  'T-Wert',
  'z-Wert',
  '95-%-Bereich',
  'Treffer',
  'Fehlalarm',
  'Raten',
  'Vergleichsgruppe',
].map((label, i) => ({
  label,
  value:
    [
      'So viele von 100 Menschen der Vergleichsgruppe haben einen niedrigeren oder den gleichen Wert wie Sie an diesem Termin.',
      'So weit kann der Wert durch Zufall schwanken.',
    ][i % 2] ?? '',
}));

const LETTER: FindingsModel['sections'] = [
  {
    id: 'summary',
    title: 'Das Wichtigste',
    blocks: [
      {
        kind: 'list',
        items: TESTS.map(
          ([test], t) =>
            `${test}: Ihr Wert liegt im ${t % 2 === 0 ? 'Durchschnitt' : 'unteren Durchschnitt'} der Vergleichsgruppe.`,
        ),
      },
      percentiles(7),
    ],
  },
  {
    id: 'limits',
    title: 'Wie es weitergeht',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Bitte besprechen Sie diesen Brief mit Ihrer Ärztin oder Ihrem Arzt. Bringen Sie dazu Ihre Brille und eine Liste Ihrer Medikamente mit.',
      },
    ],
  },
  {
    id: 'results',
    title: 'Alle Werte',
    blocks: [
      {
        kind: 'table',
        caption: 'Alle Werte',
        columns: ['Wert', 'Letzter Termin', 'Mittel', 'Vergleich'],
        rows,
      },
    ],
  },
  {
    id: 'course',
    title: 'Verlauf',
    blocks: [
      {
        kind: 'courses',
        title: 'Verlauf',
        charts,
        lastDay: 84,
        caption: 'Punkt: ein Termin. Senkrechte Linie: So weit kann der Wert durch Zufall schwanken.',
      },
    ],
  },
  {
    id: 'conditions',
    title: 'Wie die Aufgaben bearbeitet wurden',
    blocks: [{ kind: 'facts', title: null, facts }],
  },
  { id: 'limits', title: 'Was dieser Brief nicht sagt', blocks: [{ kind: 'list', items: LIMITS }] },
  { id: 'terms', title: 'Was die Wörter bedeuten', blocks: [{ kind: 'facts', title: null, facts: TERMS }] },
];

const PERSON: FindingsModel['sections'] = [
  {
    id: 'summary',
    title: 'Das Wichtigste',
    blocks: [
      { kind: 'list', items: TESTS.slice(0, 4).map(([test]) => `${test}: Ihr Wert liegt im Durchschnitt.`) },
      percentiles(3),
    ],
  },
  {
    id: 'limits',
    title: 'Wie es weitergeht',
    blocks: [
      { kind: 'paragraph', text: 'Bitte besprechen Sie diesen Brief mit Ihrer Ärztin oder Ihrem Arzt.' },
    ],
  },
  {
    id: 'limits',
    title: 'Was dieser Brief nicht sagt',
    blocks: [{ kind: 'list', items: LIMITS.slice(0, 2) }],
  },
];

/** A letter after twelve weeks of eight tests, as long as one gets, for the tests of its pages. */
export function largeModel(length: FindingsModel['length']): FindingsModel {
  return { ...sampleModel(length), sections: length === 'doctor' ? LETTER : PERSON };
}
