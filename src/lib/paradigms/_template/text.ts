import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Neuer Test (noch zu schreiben)',
    question: 'Auf welcher Seite ist der Kreis? (noch zu schreiben)',
    left: 'links',
    right: 'rechts',
    instruction: {
      task: 'Ein Kreis erscheint links oder rechts. Tippen Sie auf diese Seite. (noch zu schreiben)',
      example: 'Dieser Kreis ist rechts. Sie tippen auf „rechts“. (noch zu schreiben)',
      practice: 'Zuerst üben wir.',
    },
    feedback: {
      right: 'Richtig.',
      wrongLeft: 'Dieser Kreis war links.',
      wrongRight: 'Dieser Kreis war rechts.',
      missed: 'Es ist keine Antwort angekommen. Tippen Sie bitte auf eines der beiden Felder.',
    },
    measures: [
      'Bei dieser Aufgabe tippt man auf die Seite, auf der ein Kreis erscheint. (noch zu schreiben)',
      'Sie zeigt, wie schnell man antwortet. Was sie nicht zeigt, steht auch hier. (noch zu schreiben)',
    ],
    rows: {
      '_template.rightShare': 'Kreise richtig beantwortet',
      '_template.medianRtMs': 'Mittlere Antwortzeit (Median)',
    },
    notComputed: 'nicht berechnet',
    intervalOf: (p: { low: string; high: string; level: string }) =>
      `${p.low} bis ${p.high} (${p.level}-Bereich)`,
    chanceLine: (p: { value: string }) => `bloßes Raten: ${p.value}`,
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      right: (p: { value: string }) => `Sie haben ${p.value} der Kreise richtig beantwortet.`,
    },
    incomplete: (p: { value: string; limit: string }) =>
      `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Kreisen gezeigt sind.`,
  },
  {
    name: 'New test (yet to be written)',
    question: 'On which side is the circle? (yet to be written)',
    left: 'left',
    right: 'right',
    instruction: {
      task: 'A circle appears on the left or on the right. Tap that side. (yet to be written)',
      example: 'This circle is on the right. You tap “right”. (yet to be written)',
      practice: 'First we practise.',
    },
    feedback: {
      right: 'Right.',
      wrongLeft: 'This circle was on the left.',
      wrongRight: 'This circle was on the right.',
      missed: 'No answer has arrived. Please tap one of the two fields.',
    },
    measures: [
      'In this task one taps the side on which a circle appears. (yet to be written)',
      'It shows how quickly one answers. What it does not show stands here too. (yet to be written)',
    ],
    rows: {
      '_template.rightShare': 'Circles answered correctly',
      '_template.medianRtMs': 'Typical response time (median)',
    },
    notComputed: 'not computed',
    intervalOf: (p) => `${p.low} to ${p.high} (${p.level} interval)`,
    chanceLine: (p) => `guessing: ${p.value}`,
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      right: (p) => `You answered ${p.value} of the circles correctly.`,
    },
    incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} circles have been shown.`,
  },
);
