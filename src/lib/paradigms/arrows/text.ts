import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Pfeile',
    left: 'links',
    right: 'rechts',
    arrow: 'Wohin zeigt der Pfeil?',
    instruction: {
      look: 'In der Mitte erscheint ein Pfeil. Er zeigt nach links oder nach rechts.',
      example: 'Dieser Pfeil zeigt nach rechts. Sie tippen auf „rechts“.',
      speed: 'Tippen Sie so schnell und so richtig, wie Sie können. Lassen Sie die Hände dabei locker.',
      practice: 'Zuerst üben wir mit vier Pfeilen.',
    },
    feedback: {
      right: 'Richtig.',
      wrongLeft: 'Dieser Pfeil zeigte nach links.',
      wrongRight: 'Dieser Pfeil zeigte nach rechts.',
      missed: 'Es ist keine Antwort angekommen. Tippen Sie bitte auf eines der beiden Felder.',
    },
    measures: [
      'Bei dieser kurzen Aufgabe tippt man auf die Seite, auf die ein Pfeil zeigt.',
      'Sie zeigt, ob die Aufmerksamkeit da war und wie schnell Hand und Gerät zusammen sind. Das Gedächtnis prüft sie nicht.',
    ],
    rows: {
      'arrows.rightShare': 'Pfeile richtig beantwortet',
      'arrows.medianRtMs': 'Mittlere Antwortzeit (Median)',
    },
    notComputed: 'nicht berechnet',
    intervalOf: (p: { low: string; high: string; level: string }) =>
      `${p.low} bis ${p.high} (${p.level}-Bereich)`,
    chanceLine: (p: { value: string }) => `bloßes Raten: ${p.value}`,
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      right: (p: { value: string }) => `Sie haben ${p.value} der Pfeile richtig beantwortet.`,
    },
    validity: {
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Pfeilen gezeigt sind.`,
      inattentive: (p: { value: string; limit: string }) =>
        `Nur ${p.value} Pfeile sind richtig beantwortet, erwartet sind mindestens ${p.limit}. Die Aufgabe danach ist mit Vorsicht zu lesen.`,
      slowDisplay:
        'Antwortzeiten eingeschränkt verwertbar: Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
    },
  },
  {
    name: 'Arrows',
    left: 'left',
    right: 'right',
    arrow: 'Where does the arrow point?',
    instruction: {
      look: 'An arrow appears in the middle. It points to the left or to the right.',
      example: 'This arrow points to the right. You tap “right”.',
      speed: 'Tap as quickly and as correctly as you can. Keep your hands relaxed.',
      practice: 'First we practise with four arrows.',
    },
    feedback: {
      right: 'Right.',
      wrongLeft: 'This arrow pointed to the left.',
      wrongRight: 'This arrow pointed to the right.',
      missed: 'No answer has arrived. Please tap one of the two fields.',
    },
    measures: [
      'In this short task one taps the side that an arrow points to.',
      'It shows whether attention was there and how fast hand and device are together. It does not examine memory.',
    ],
    rows: {
      'arrows.rightShare': 'Arrows answered correctly',
      'arrows.medianRtMs': 'Typical response time (median)',
    },
    notComputed: 'not computed',
    intervalOf: (p) => `${p.low} to ${p.high} (${p.level} interval)`,
    chanceLine: (p) => `guessing: ${p.value}`,
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      right: (p) => `You answered ${p.value} of the arrows correctly.`,
    },
    validity: {
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} arrows have been shown.`,
      inattentive: (p) =>
        `Only ${p.value} arrows were answered correctly, at least ${p.limit} are expected. Read the task after it with care.`,
      slowDisplay: 'Response times of limited use: the screen showed fewer than 50 pictures a second.',
    },
  },
);
