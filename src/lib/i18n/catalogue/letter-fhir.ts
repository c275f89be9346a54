import { defineTexts } from '../texts.ts';

/** The words of the findings letter as a FHIR document, beside those that it shares with the other faces. */
export const letterFhirTexts = defineTexts(
  {
    documentTitle: 'Befundbrief von Merkzeit',
    appVersion: 'Version der App',
    method: 'Zu Hause am Bildschirm bearbeitet, ohne fachliche Aufsicht',
    meanMethod: (p: { sessions: number }) => `Mittelwert aus ${p.sessions} Sitzungen`,
    scoreOf: (p: { test: string; score: string }) => `${p.test}: ${p.score}`,
    meanOf: (p: { score: string }) => `${p.score} (Mittelwert mehrerer Sitzungen)`,
    againstGroup: (p: { what: string; population: string; status: string }) =>
      `${p.what} in der Vergleichsgruppe: ${p.population} (${p.status})`,
    levelled: (p: { what: string; level: string }) => `${p.what} (${p.level}-Bereich)`,
    group: (p: { population: string; n: number; citation: string; doi: string; status: string }) =>
      `Vergleichsgruppe: ${p.population}, n = ${p.n}. Quelle: ${p.citation}, doi:${p.doi}. Status: ${p.status}.`,
    adjusted: (p: { adjustment: string }) => `Zur Vergleichsgruppe: ${p.adjustment}`,
    interpretation: (p: { label: string; population: string }) =>
      `${p.label} (Vergleichsgruppe: ${p.population})`,
    statistics: {
      answers: 'Anzahl der Antworten',
      sessions: 'Anzahl der Sitzungen',
      chance: 'Wert bei bloßem Raten',
      'interval-low': 'Untere Grenze des Werts',
      'interval-high': 'Obere Grenze des Werts',
      'comparison-group': 'Vergleichsgruppe',
      'group-mean': 'Erwarteter Wert',
      'group-sd': 'Standardabweichung',
      z: 'z-Wert',
      t: 'T-Wert',
      't-low': 'Untere Grenze des T-Werts',
      't-high': 'Obere Grenze des T-Werts',
      percentile: 'Prozentrang',
      'percentile-low': 'Untere Grenze des Prozentrangs',
      'percentile-high': 'Obere Grenze des Prozentrangs',
    },
    usability: { usable: 'Aufzeichnung verwertbar', limited: 'Aufzeichnung mit Vorsicht zu lesen' },
    absent: {
      'not-completed': 'Die Aufgabe wurde nicht beendet. Darum gibt es keinen Wert.',
      unusable: 'Die Aufzeichnung ist nicht verwertbar. Darum gibt es keinen Wert.',
      refused: 'Die Aufzeichnung lässt sich nicht auswerten. Darum gibt es keinen Wert.',
      'no-value': 'Dieser Wert ließ sich nicht berechnen.',
    },
    recording: (p: {
      test: string;
      version: number;
      form: number;
      app: string;
      scorer: number;
      checkCode: string;
    }) =>
      `Aufgabe ${p.test}, Version ${p.version}, Reihe ${p.form}; App ${p.app}; Auswertung Version ${p.scorer}; Prüfcode ${p.checkCode}.`,
    systems: {
      scores: 'Aufgaben und Werte von Merkzeit',
      statistics: 'Kenngrößen zu einem Wert',
      recordings: 'Verwertbarkeit einer Aufzeichnung',
      groups: 'Vergleichsgruppen',
    },
  },
  {
    documentTitle: 'Findings letter of Merkzeit',
    appVersion: 'Version of the app',
    method: 'Done at home on a screen, without professional supervision',
    meanMethod: (p) => `Mean of ${p.sessions} sessions`,
    scoreOf: (p) => `${p.test}: ${p.score}`,
    meanOf: (p) => `${p.score} (mean of several sessions)`,
    againstGroup: (p) => `${p.what} in the comparison group: ${p.population} (${p.status})`,
    levelled: (p) => `${p.what} (${p.level} interval)`,
    group: (p) =>
      `Comparison group: ${p.population}, n = ${p.n}. Source: ${p.citation}, doi:${p.doi}. Status: ${p.status}.`,
    adjusted: (p) => `About the comparison group: ${p.adjustment}`,
    interpretation: (p) => `${p.label} (comparison group: ${p.population})`,
    statistics: {
      answers: 'Number of answers',
      sessions: 'Number of sessions',
      chance: 'Value reached by guessing',
      'interval-low': 'Lower limit of the value',
      'interval-high': 'Upper limit of the value',
      'comparison-group': 'Comparison group',
      'group-mean': 'Expected value',
      'group-sd': 'Standard deviation',
      z: 'z score',
      t: 'T score',
      't-low': 'Lower limit of the T score',
      't-high': 'Upper limit of the T score',
      percentile: 'Percentile rank',
      'percentile-low': 'Lower limit of the percentile rank',
      'percentile-high': 'Upper limit of the percentile rank',
    },
    usability: { usable: 'Recording can be used', limited: 'Recording to be read with care' },
    absent: {
      'not-completed': 'The task was not finished. So there is no value.',
      unusable: 'The recording cannot be used. So there is no value.',
      refused: 'The recording cannot be evaluated. So there is no value.',
      'no-value': 'This value could not be computed.',
    },
    recording: (p) =>
      `Task ${p.test}, version ${p.version}, series ${p.form}; app ${p.app}; evaluation version ${p.scorer}; check code ${p.checkCode}.`,
    systems: {
      scores: 'Tests and scores of Merkzeit',
      statistics: 'Statistics of a score',
      recordings: 'Usability of a recording',
      groups: 'Comparison groups',
    },
  },
);
