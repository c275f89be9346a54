import { defineTexts } from '../texts.ts';

/** The parts of the findings letter that tell values, what they are compared with, and how they went over time. */
export const letterResultsTexts = defineTexts(
  {
    testOn: (p: { name: string; date: string }) => `${p.name}, ${p.date}`,
    testUnfinished: (p: { name: string; date: string }) => `${p.name}, begonnen am ${p.date}`,
    inSummary: (p: { name: string; sentences: string }) => `${p.name}: ${p.sentences}`,
    compared: (p: { label: string; place: string; ranks: string; groups: string }) =>
      `Ihr Wert ${p.label === '' ? '' : `„${p.label}“ `}liegt ${p.place} (Prozentrang ${p.ranks}, ${p.groups}).`,
    comparedLead: 'So liegen Ihre Werte, verglichen mit anderen Menschen',
    comparedShort: (p: { name: string; place: string }) => `${p.name}: ${p.place}`,
    /** Words after „liegt“. */
    place: {
      'exceptionally-low': 'weit unter dem Durchschnitt',
      'below-average': 'unter dem Durchschnitt',
      'low-average': 'im unteren Durchschnitt',
      average: 'im Durchschnitt',
      'high-average': 'im oberen Durchschnitt',
      'above-average': 'über dem Durchschnitt',
      'exceptionally-high': 'weit über dem Durchschnitt',
    },
    placeRange: (p: { from: string; to: string }) => `je nach Vergleichsgruppe ${p.from} bis ${p.to}`,
    group: (p: { letter: string }) => `Gruppe ${p.letter}`,
    groups: (p: { letters: string }) => `Gruppen ${p.letters}`,
    and: ' und ',
    to: (p: { low: string; high: string }) => `${p.low} bis ${p.high}`,
    noGroupFor: (p: { names: string }) => `Noch keine Vergleichsgruppe gibt es für: ${p.names}.`,
    noGroups:
      'Für diese Aufgaben gibt es noch keine Vergleichsgruppe, die passt. Der Brief kann darum nicht sagen, welche Werte in Ihrem Alter üblich sind.',
    noGroup:
      'Für diese Aufgabe gibt es noch keine Vergleichsgruppe, die passt. Der Brief kann darum nicht sagen, welche Werte in Ihrem Alter üblich sind.',
    lowScores: (p: { compared: number; below: number; cut: number }) =>
      `Von allen ${p.compared} verglichenen Werten ${p.below === 1 ? 'liegt 1' : `liegen ${p.below}`} unter Prozentrang ${p.cut}.`,
    baseRate: (p: { low: string; high: string }) =>
      `Mindestens ein so niedriger Wert kommt bei ${p.low} bis ${p.high} der gesunden Menschen vor. Gerechnet ist für Werte, die nicht oder mit r = 0,4 zusammenhängen. Wie stark sie es hier tun, ist nicht untersucht.`,

    percentiles: {
      title: 'Ihre Werte unter denen der Vergleichsgruppen',
      label: (p: { test: string; score: string }) => `${p.test}: ${p.score}`,
      caption:
        'Punkt: Wert des letzten verwertbaren Termins oder das genannte Mittel. Linie: So weit kann er durch Zufall schwanken (95 %). Bereiche nach Guilmette et al. 2020, doi:10.1080/13854046.2020.1722244.',
      shortCaption:
        'Punkt: Ihr Wert. Linie: So weit kann er durch Zufall schwanken. Prozentrang 30 heißt: 30 von 100 Personen der Vergleichsgruppe haben einen niedrigeren Wert.',
      bands: {
        'exceptionally-low': 'weit unter dem Durchschnitt',
        'below-average': 'unter dem Durchschnitt',
        'low-average': 'unterer Durchschnitt',
        average: 'Durchschnitt',
        'high-average': 'oberer Durchschnitt',
        'above-average': 'über dem Durchschnitt',
        'exceptionally-high': 'weit über dem Durchschnitt',
      },
    },
    values: {
      caption:
        'Punkt: Ihr Wert beim letzten Termin. Waagerechte Linie: So weit kann der Wert durch Zufall schwanken. Gestrichelte Linie: Diesen Wert erreicht man durch bloßes Raten. Es gibt noch keine Vergleichsgruppe, die passt.',
    },

    table: {
      caption:
        'In Klammern: so weit kann ein Wert durch Zufall schwanken (95-%-Bereich). Messung und Norm: dasselbe für den Prozentrang, wegen der Antworten und wegen der Größe der Gruppe.',
      what: 'Wert',
      result: 'Letzter verwertbarer Termin',
      comparison: 'Vergleich',
      heading: (p: { name: string; usable: number; sessions: number }) =>
        p.usable === p.sessions
          ? `${p.name} (${p.sessions === 1 ? '1 Termin' : `${p.sessions} Termine`})`
          : `${p.name} (${p.usable} von ${p.sessions} Terminen verwertbar)`,
      within: (p: { range: string }) => ` (${p.range})`,
      on: (p: { value: string; date: string }) => `${p.value} am ${p.date}`,
      mean: (p: { value: string; sessions: number }) => `Mittel aus ${p.sessions}: ${p.value}`,
      each: (p: { date: string; value: string }) => `${p.date}: ${p.value}`,
      notCounted: {
        'not-completed': 'nicht beendet',
        refused: 'nicht auszuwerten',
        unusable: 'nicht verwertbar',
        'no-value': 'nicht berechnet',
      },
    },
    comparison: {
      noGroup: 'Keine Vergleichsgruppe',
      noneReason: {
        'no-pack': 'Keine Vergleichsgruppe',
        unusable: 'Kein Vergleich: nicht verwertbar',
        'no-value': 'Kein Vergleich: nicht berechnet',
        'person-unknown': 'Kein Vergleich: Angabe zur Person fehlt',
        'not-covered': 'Kein Vergleich: außerhalb des Bereichs der Gruppe',
      },
      rank: (p: { letter: string; percentile: string; t: string; z: string }) =>
        `Gruppe ${p.letter}: Prozentrang ${p.percentile}, T ${p.t}, z ${p.z}`,
      ofMean: (p: { sessions: number }) => `für das Mittel aus ${p.sessions} Terminen`,
      byChance: (p: { low: string; high: string }) => `Messung ${p.low}–${p.high}`,
      byGroup: (p: { low: string; high: string }) => `Norm ${p.low}–${p.high}`,
      spread: (p: { low: string; high: string }) => `Spanne der Gruppen: Prozentrang ${p.low}–${p.high}`,
      status: {
        vorlaeufig: 'vorläufig',
        orientierend: 'Orientierungswert',
        normiert: 'normiert',
      },
      groupInFull: (p: { population: string; status: string }) => `${p.population} (${p.status})`,
      groupLabel: (p: { letter: string; status: string }) => `Gruppe ${p.letter}, ${p.status}`,
      groupValue: (p: { population: string; n: string; citation: string; doi: string }) =>
        `${p.population}, davon verglichen ${p.n}. ${p.citation}, doi:${p.doi}`,
      adjusted: (p: { letter: string; adjustment: string }) => `Zu Gruppe ${p.letter}: ${p.adjustment}`,
    },
    change: {
      since: (p: { difference: string }) => `seit dem ersten: ${p.difference}`,
      otherDevice: 'Erster Termin auf einem anderen Gerät: kein Unterschied berechnet',
      reliable: (p: { z: string }) => `, mehr als Zufall und Übung erklären (z ${p.z})`,
      notReliable: (p: { z: string }) => `, durch Zufall und Übung erklärbar (z ${p.z})`,
    },
    course: {
      chartTitle: (p: { test: string; score: string }) => `${p.test}: ${p.score}`,
      axis: { percent: 'Prozent', points: 'Punkte', seconds: 'Sekunden', count: 'Anzahl' },
      chance: 'Raten',
      caption:
        'Punkt: ein verwertbarer Termin. Senkrechte Linie: So weit kann der Wert durch Zufall schwanken (95 %). Gestrichelte Linie: Diesen Wert erreicht man durch bloßes Raten.',
      noRetest:
        'Ob ein Unterschied mehr ist als Zufall und Übung, lässt sich noch nicht sagen. Wer Aufgaben wiederholt, wird oft durch Übung besser.',
    },
  },
  {
    testOn: (p) => `${p.name}, ${p.date}`,
    testUnfinished: (p) => `${p.name}, begun on ${p.date}`,
    inSummary: (p) => `${p.name}: ${p.sentences}`,
    compared: (p) =>
      `Your value ${p.label === '' ? '' : `“${p.label}” `}lies ${p.place} (percentile rank ${p.ranks}, ${p.groups}).`,
    comparedLead: 'How your values lie, compared with other people',
    comparedShort: (p) => `${p.name}: ${p.place}`,
    place: {
      'exceptionally-low': 'far below the average',
      'below-average': 'below the average',
      'low-average': 'in the low average',
      average: 'in the average',
      'high-average': 'in the high average',
      'above-average': 'above the average',
      'exceptionally-high': 'far above the average',
    },
    placeRange: (p) => `${p.from} to ${p.to}, depending on the comparison group`,
    group: (p) => `group ${p.letter}`,
    groups: (p) => `groups ${p.letters}`,
    and: ' and ',
    to: (p) => `${p.low} to ${p.high}`,
    noGroupFor: (p) => `There is no comparison group yet for: ${p.names}.`,
    noGroups:
      'There is no comparison group that fits for these tasks yet. So the letter cannot say which values are usual at your age.',
    noGroup:
      'There is no comparison group that fits for this task yet. So the letter cannot say which values are usual at your age.',
    lowScores: (p) =>
      `Of all ${p.compared} values compared, ${p.below} ${p.below === 1 ? 'lies' : 'lie'} below percentile rank ${p.cut}.`,
    baseRate: (p) =>
      `At least one value as low is met in ${p.low} to ${p.high} of healthy people (computed for values that correlate 0 or 0.4; how much they do here has not been studied).`,

    percentiles: {
      title: 'Your values among those of the comparison groups',
      label: (p) => `${p.test}: ${p.score}`,
      caption:
        'Point: value of the latest usable session, or the mean named. Line: how far it can vary by chance (95%). Bands after Guilmette et al. 2020, doi:10.1080/13854046.2020.1722244.',
      shortCaption:
        'Point: your value. Line: how far it can vary by chance. Percentile rank 30 means: 30 of 100 people of the comparison group have a lower value.',
      bands: {
        'exceptionally-low': 'far below average',
        'below-average': 'below average',
        'low-average': 'low average',
        average: 'average',
        'high-average': 'high average',
        'above-average': 'above average',
        'exceptionally-high': 'far above average',
      },
    },
    values: {
      caption:
        'Point: your value in the latest session. Horizontal line: how far the value can vary by chance. Dashed line: the value reached by mere guessing. There is no comparison group that fits yet.',
    },

    table: {
      caption:
        'In brackets: how far a value can vary by chance (95% interval). Measurement and norm: the same of the percentile rank, by the answers and by the size of the group.',
      what: 'Value',
      result: 'Latest usable session',
      comparison: 'Comparison',
      heading: (p) =>
        p.usable === p.sessions
          ? `${p.name} (${p.sessions === 1 ? '1 session' : `${p.sessions} sessions`})`
          : `${p.name} (${p.usable} of ${p.sessions} sessions usable)`,
      within: (p) => ` (${p.range})`,
      on: (p) => `${p.value} on ${p.date}`,
      mean: (p) => `mean of ${p.sessions}: ${p.value}`,
      each: (p) => `${p.date}: ${p.value}`,
      notCounted: {
        'not-completed': 'not finished',
        refused: 'cannot be scored',
        unusable: 'not usable',
        'no-value': 'not computed',
      },
    },
    comparison: {
      noGroup: 'No comparison group',
      noneReason: {
        'no-pack': 'No comparison group',
        unusable: 'No comparison: not usable',
        'no-value': 'No comparison: not computed',
        'person-unknown': 'No comparison: personal detail missing',
        'not-covered': 'No comparison: outside the range of the group',
      },
      rank: (p) => `Group ${p.letter}: percentile rank ${p.percentile}, T ${p.t}, z ${p.z}`,
      ofMean: (p) => `for the mean of ${p.sessions} sessions`,
      byChance: (p) => `measurement ${p.low}–${p.high}`,
      byGroup: (p) => `norm ${p.low}–${p.high}`,
      spread: (p) => `Span of the groups: percentile rank ${p.low}–${p.high}`,
      status: { vorlaeufig: 'provisional', orientierend: 'for orientation', normiert: 'normed' },
      groupInFull: (p) => `${p.population} (${p.status})`,
      groupLabel: (p) => `Group ${p.letter}, ${p.status}`,
      groupValue: (p) => `${p.population}; compared with ${p.n} of them. Source: ${p.citation}, doi:${p.doi}`,
      adjusted: (p) => `About group ${p.letter}: ${p.adjustment}`,
    },
    change: {
      since: (p) => `since the first: ${p.difference}`,
      otherDevice: 'First session on another device: no difference computed',
      reliable: (p) => `, more than chance and practice explain (z ${p.z})`,
      notReliable: (p) => `, chance and practice can explain it (z ${p.z})`,
    },
    course: {
      chartTitle: (p) => `${p.test}: ${p.score}`,
      axis: { percent: 'per cent', points: 'points', seconds: 'seconds', count: 'count' },
      chance: 'guessing',
      caption:
        'Point: a usable session. Vertical line: how far the value can vary by chance (95%). Dashed line: the value reached by mere guessing.',
      noRetest:
        'Whether a difference is more than chance and practice cannot be said yet. Whoever repeats tasks often gets better by practice.',
    },
  },
);
