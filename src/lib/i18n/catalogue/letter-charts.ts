import { defineTexts } from '../texts.ts';

/** Words in and beside the charts of the findings letter. */
export const letterChartTexts = defineTexts(
  {
    rank: 'Prozentrang',
    valueWithInterval: (p: { value: string; low: string; high: string }) =>
      `${p.value} (${p.low} bis ${p.high})`,
    /** What a drawing is, for those who do not see it. */
    inTable: 'Schaubild. Alle Werte daraus stehen in der Tabelle darunter.',
    /** Opens the table of a chart. */
    table: 'Dieselben Werte als Tabelle',
    tableOf: (p: { title: string }) => `Werte zum Schaubild: ${p.title}`,
    onAxis: (p: { title: string; axis: string }) => `${p.title} (${p.axis})`,
    columns: {
      score: 'Wert',
      range: 'Schwankung durch Zufall',
      band: 'Bereich',
      value: 'Ihr Wert',
      day: 'Termin',
    },
    interval: (p: { low: string; high: string }) => `${p.low} bis ${p.high}`,
  },
  {
    rank: 'Percentile rank',
    valueWithInterval: (p) => `${p.value} (${p.low} to ${p.high})`,
    inTable: 'Chart. All its values stand in the table below it.',
    table: 'The same values as a table',
    tableOf: (p) => `Values of the chart: ${p.title}`,
    onAxis: (p) => `${p.title} (${p.axis})`,
    columns: {
      score: 'Value',
      range: 'Variation by chance',
      band: 'Range',
      value: 'Your value',
      day: 'Session',
    },
    interval: (p) => `${p.low} to ${p.high}`,
  },
);
