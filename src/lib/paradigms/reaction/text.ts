import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Reaktion',
    tap: 'Tippen',
    boxes: 'Wo ist der Punkt?',
    field: (p: { number: number }) => `Feld ${p.number}`,
    instruction: {
      simple: {
        look: 'Sie sehen ein Kästchen. Darin erscheint ein Punkt, mal etwas früher, mal etwas später.',
        example: 'Sobald der Punkt da ist, tippen Sie auf das große Feld darunter.',
        caption: 'oben der Punkt, unten das Feld',
        hands:
          'Am besten liegt das Tablet auf dem Tisch. Halten Sie einen Finger dicht über das Feld, ohne es zu berühren.',
        speed: 'Tippen Sie so schnell, wie Sie können. Warten Sie aber immer, bis der Punkt da ist.',
        practice: 'Zuerst üben wir mit acht Punkten.',
      },
      choice: {
        look: 'Jetzt sind es vier Kästchen. Der Punkt erscheint in einem davon.',
        example: 'Unter jedem Kästchen liegt ein Feld. Tippen Sie auf das Feld unter dem Punkt.',
        caption: 'Hier ist es das dritte Feld.',
        hands: 'Nehmen Sie beide Hände: die linke für die zwei Felder links, die rechte für die zwei rechts.',
        speed: 'Tippen Sie so schnell und so richtig, wie Sie können.',
        practice: 'Auch hier üben wir zuerst mit acht Punkten.',
      },
    },
    feedback: {
      missedSimple: 'Wir haben kein Tippen bemerkt. Tippen Sie auf das Feld, sobald der Punkt da ist.',
      missedChoice: 'Wir haben kein Tippen bemerkt. Tippen Sie auf das Feld unter dem Punkt.',
      places: ['ersten', 'zweiten', 'dritten', 'vierten'],
      wrong: (p: { place: string }) =>
        `Der Punkt war im ${p.place} Kästchen von links. Richtig ist das Feld darunter.`,
    },
    measures: [
      'Bei dieser Aufgabe tippt man, sobald ein Punkt erscheint: zuerst in einem Kästchen, danach in einem von vieren.',
      'Sie zeigt, wie schnell und wie gleichmäßig man reagiert. Das Gedächtnis prüft sie nicht.',
    ],
    rows: {
      'reaction.medianRtMs.simple': 'Ein Kästchen: mittlere Zeit (Median)',
      'reaction.meanRtMs.simple': 'Ein Kästchen: Durchschnitt der Zeiten',
      'reaction.sdRtMs.simple': 'Ein Kästchen: Streuung der Zeiten (Standardabweichung)',
      'reaction.anticipations.simple': 'Ein Kästchen: zu früh getippt',
      'reaction.misses.simple': 'Ein Kästchen: nicht getippt',
      'reaction.medianRtMs.choice': 'Vier Kästchen: mittlere Zeit (Median)',
      'reaction.meanRtMs.choice': 'Vier Kästchen: Durchschnitt der Zeiten',
      'reaction.sdRtMs.choice': 'Vier Kästchen: Streuung der Zeiten (Standardabweichung)',
      'reaction.rightShare.choice': 'Vier Kästchen: richtig getippt',
      'reaction.anticipations.choice': 'Vier Kästchen: zu früh getippt',
      'reaction.misses.choice': 'Vier Kästchen: nicht getippt',
      'reaction.choiceMinusSimpleMs': 'So viel länger dauert es bei vier Kästchen (Median)',
    },
    notComputed: 'nicht berechnet',
    countOf: (p: { value: string; n: string }) => `${p.value} von ${p.n}`,
    intervalOf: (p: { low: string; high: string; level: string }) =>
      `${p.low} bis ${p.high} (${p.level}-Bereich)`,
    chanceLine: (p: { value: string }) => `bloßes Raten: ${p.value}`,
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      unusable: 'Die Aufzeichnung lässt sich nicht auswerten. Darum steht hier kein zusammenfassender Wert.',
      times: (p: { simple: string; choice: string }) =>
        `Bei einem Kästchen haben Sie im Mittel nach ${p.simple} getippt, bei vier Kästchen nach ${p.choice}.`,
      right: (p: { right: string }) =>
        `Bei vier Kästchen haben Sie in ${p.right} der Fälle auf das richtige Feld getippt.`,
      device:
        'Diese Zeiten hängen auch vom Gerät ab. Vergleichen lassen sie sich nur mit Ihren eigenen Zeiten auf demselben Gerät.',
    },
    validity: {
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Punkten gezeigt sind.`,
      fewAnswersUnusable: (p: { value: string }) =>
        `Nicht verwertbar, weil nur ${p.value} der Punkte rechtzeitig und nicht zu früh beantwortet sind.`,
      fewAnswers: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} der Punkte sind rechtzeitig und nicht zu früh beantwortet.`,
      oneField: 'Nicht verwertbar, weil bei vier Kästchen immer dasselbe Feld gedrückt wurde.',
      manyErrors: (p: { value: string }) =>
        `Zeiten eingeschränkt verwertbar: Bei vier Kästchen sind nur ${p.value} der Antworten richtig.`,
      anticipations: (p: { value: string }) =>
        `Eingeschränkt verwertbar: Bei ${p.value} der Punkte wurde zu früh getippt.`,
      restingFingers: (p: { value: string }) =>
        `Zeiten eingeschränkt verwertbar: Bei ${p.value} der Punkte lag schon ein Finger auf dem Bildschirm.`,
      slowDisplay: 'Zeiten eingeschränkt verwertbar: Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
      repeated: (p: { value: string }) =>
        `Ein Abschnitt wurde nach einer Unterbrechung neu begonnen (${p.value} Punkte erneut gezeigt). Es zählt jeweils die erste Antwort.`,
    },
  },
  {
    name: 'Reaction',
    tap: 'Tap',
    boxes: 'Where is the dot?',
    field: (p) => `Field ${p.number}`,
    instruction: {
      simple: {
        look: 'You see a box. A dot appears in it, sometimes a little sooner, sometimes a little later.',
        example: 'As soon as the dot is there, tap the large field below it.',
        caption: 'the dot above, the field below',
        hands:
          'It is best to lay the tablet on the table. Hold a finger close above the field without touching it.',
        speed: 'Tap as quickly as you can. But always wait until the dot is there.',
        practice: 'First we practise with eight dots.',
      },
      choice: {
        look: 'Now there are four boxes. The dot appears in one of them.',
        example: 'Below each box there is a field. Tap the field below the dot.',
        caption: 'Here it is the third field.',
        hands:
          'Use both hands: the left one for the two fields on the left, the right one for the other two.',
        speed: 'Tap as quickly and as correctly as you can.',
        practice: 'Here too we first practise with eight dots.',
      },
    },
    feedback: {
      missedSimple: 'We noticed no tap. Tap the field as soon as the dot is there.',
      missedChoice: 'We noticed no tap. Tap the field below the dot.',
      places: ['first', 'second', 'third', 'fourth'],
      wrong: (p) => `The dot was in the ${p.place} box from the left. The field below it is right.`,
    },
    measures: [
      'In this task one taps as soon as a dot appears: first in one box, then in one of four.',
      'It shows how quickly and how evenly one reacts. It does not examine memory.',
    ],
    rows: {
      'reaction.medianRtMs.simple': 'One box: typical time (median)',
      'reaction.meanRtMs.simple': 'One box: mean of the times',
      'reaction.sdRtMs.simple': 'One box: spread of the times (standard deviation)',
      'reaction.anticipations.simple': 'One box: tapped too early',
      'reaction.misses.simple': 'One box: not tapped',
      'reaction.medianRtMs.choice': 'Four boxes: typical time (median)',
      'reaction.meanRtMs.choice': 'Four boxes: mean of the times',
      'reaction.sdRtMs.choice': 'Four boxes: spread of the times (standard deviation)',
      'reaction.rightShare.choice': 'Four boxes: tapped correctly',
      'reaction.anticipations.choice': 'Four boxes: tapped too early',
      'reaction.misses.choice': 'Four boxes: not tapped',
      'reaction.choiceMinusSimpleMs': 'How much longer it takes with four boxes (median)',
    },
    notComputed: 'not computed',
    countOf: (p) => `${p.value} of ${p.n}`,
    intervalOf: (p) => `${p.low} to ${p.high} (${p.level} interval)`,
    chanceLine: (p) => `guessing: ${p.value}`,
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      unusable: 'The recording cannot be evaluated. So there is no summary value here.',
      times: (p) => `With one box you typically tapped after ${p.simple}, with four boxes after ${p.choice}.`,
      right: (p) => `With four boxes you tapped the right field in ${p.right} of cases.`,
      device:
        'These times depend on the device too. They can be compared only with your own times on the same device.',
    },
    validity: {
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} dots have been shown.`,
      fewAnswersUnusable: (p) =>
        `Not usable, because only ${p.value} of the dots were answered in time and not too early.`,
      fewAnswers: (p) => `Of limited use: ${p.value} of the dots were answered in time and not too early.`,
      oneField: 'Not usable, because with four boxes the same field was pressed every time.',
      manyErrors: (p) => `Times of limited use: with four boxes only ${p.value} of the answers are right.`,
      anticipations: (p) => `Of limited use: at ${p.value} of the dots there was a tap too early.`,
      restingFingers: (p) =>
        `Times of limited use: at ${p.value} of the dots a finger was already lying on the screen.`,
      slowDisplay: 'Times of limited use: the screen showed fewer than 50 pictures a second.',
      repeated: (p) =>
        `A section was begun again after an interruption (${p.value} dots shown again). The first answer counts each time.`,
    },
  },
);
