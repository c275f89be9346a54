import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Bilder unterscheiden',
    same: 'gleich',
    changed: 'verändert',
    pictureToRemember: 'Bild zum Merken',
    pictureToJudge: 'Ist das Bild gleich oder verändert?',
    instruction: {
      look: 'Sie sehen nacheinander zwei Bilder. Schauen Sie sich beide gut an.',
      judge:
        'Danach kommen noch einmal zwei Bilder. Jedes ist entweder gleich geblieben oder ein wenig verändert.',
      exampleSame: 'Hier ist das zweite Bild gleich geblieben. Sie tippen auf „gleich“.',
      exampleChanged: 'Hier ist etwas anders als vorher. Sie tippen auf „verändert“.',
      speed:
        'Antworten Sie so richtig und so schnell, wie Sie können. Wenn Sie unsicher sind, entscheiden Sie nach Gefühl.',
      practice: 'Zuerst üben wir. Beim Üben sagen wir Ihnen, ob die Antwort stimmt.',
      captionFirst: 'zuerst',
      captionLater: 'später',
    },
    feedback: {
      rightSame: 'Richtig. Das Bild war gleich.',
      rightChanged: 'Richtig. Das Bild war verändert.',
      wrongSame: 'Dieses Bild war gleich geblieben.',
      wrongChanged: 'An diesem Bild war etwas verändert.',
      missed: 'Es ist keine Antwort angekommen. Tippen Sie bitte auf eines der beiden Felder.',
    },
    tap: {
      field: 'Es ist gleich',
      hint: 'Anders? Tippen Sie auf die Stelle.',
      pictureToJudge: 'Ist im Bild etwas anders? Tippen Sie auf die Stelle.',
      instruction: {
        exampleSame: 'Hier ist das zweite Bild gleich geblieben. Sie tippen auf das Feld „Es ist gleich“.',
        exampleChanged: 'Hier ist etwas anders als vorher. Sie tippen im Bild genau auf diese Stelle.',
      },
      feedback: {
        missed:
          'Es ist keine Antwort angekommen. Tippen Sie bitte auf „Es ist gleich“ oder im Bild auf die veränderte Stelle.',
      },
      measures: [
        'Bei dieser Aufgabe merkt man sich zwei Bilder. Kurz danach entscheidet man, ob ein Bild gleich geblieben ist. Sonst tippt man auf die veränderte Stelle.',
        'Sie prüft, wie genau das Gedächtnis ähnliche Gegenstände und Räume auseinanderhält.',
      ],
    },
    measures: [
      'Bei dieser Aufgabe merkt man sich zwei Bilder. Kurz danach entscheidet man, ob ein Bild gleich geblieben oder ein wenig verändert ist.',
      'Sie prüft, wie genau das Gedächtnis ähnliche Gegenstände und Räume auseinanderhält.',
    ],
    groups: { object: 'Gegenstände', scene: 'Räume', all: 'Beides zusammen' },
    rows: {
      hitRate: 'Gleiche Bilder erkannt',
      falseAlarmRate: 'Veränderte Bilder für gleich gehalten',
      correctedHitRate: 'Unterscheidung (erkannt minus verwechselt)',
      dPrime: 'Trennschärfe d′',
      criterion: 'Antwortneigung c',
      medianRtHitMs: 'Mittlere Antwortzeit, gleich (Median)',
      medianRtCorrectRejectionMs: 'Mittlere Antwortzeit, verändert (Median)',
      placeCorrect: 'Stelle der Veränderung getroffen',
    },
    notComputed: 'nicht berechnet',
    intervalOf: (p: { low: string; high: string; level: string }) =>
      `${p.low} bis ${p.high} (${p.level}-Bereich)`,
    chanceLine: (p: { value: string }) => `bloßes Raten: ${p.value}`,
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      unusable: 'Die Aufzeichnung lässt sich nicht auswerten. Darum steht hier kein zusammenfassender Wert.',
      aboveChance: (p: { value: string; low: string; high: string }) =>
        `Sie haben gleiche und veränderte Bilder unterschieden: ${p.value} über dem Raten (Bereich ${p.low} bis ${p.high}).`,
      chance:
        'Das Ergebnis lässt sich vom bloßen Raten nicht sicher trennen. Oft liegt das daran, dass die Aufgabe noch nicht klar war.',
    },
    validity: {
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Bildern beurteilt sind.`,
      fewAnswersUnusable: (p: { value: string }) =>
        `Nicht verwertbar, weil nur ${p.value} der Bilder rechtzeitig beantwortet sind.`,
      fewAnswers: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} der Bilder sind rechtzeitig beantwortet.`,
      oneAnswer: 'Nicht verwertbar, weil immer dasselbe Feld gedrückt wurde.',
      anticipations: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} der Antworten kamen schneller als 0,2 Sekunden.`,
      slowDisplay:
        'Antwortzeiten eingeschränkt verwertbar: Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
      repeated: (p: { value: string }) =>
        `Ein Abschnitt wurde nach einer Unterbrechung neu begonnen (${p.value} Bilder erneut gezeigt). Es zählt jeweils die erste Antwort.`,
      chance: 'Der Bereich schließt bloßes Raten ein.',
    },
    chart: {
      title: 'Unterscheidung gleicher und veränderter Bilder',
      axis: 'erkannt minus verwechselt, in Prozentpunkten',
      chance: 'bloßes Raten',
    },
  },
  {
    name: 'Telling pictures apart',
    same: 'same',
    changed: 'changed',
    pictureToRemember: 'Picture to remember',
    pictureToJudge: 'Is the picture the same or changed?',
    instruction: {
      look: 'You will see two pictures, one after the other. Look at both carefully.',
      judge: 'Then two pictures come again. Each has either stayed the same or changed a little.',
      exampleSame: 'Here the second picture has stayed the same. You tap “same”.',
      exampleChanged: 'Here something is different. You tap “changed”.',
      speed: 'Answer as correctly and as quickly as you can. If you are unsure, go by your feeling.',
      practice: 'First we practise. While practising we tell you whether the answer is right.',
      captionFirst: 'first',
      captionLater: 'later',
    },
    feedback: {
      rightSame: 'Right. The picture was the same.',
      rightChanged: 'Right. The picture was changed.',
      wrongSame: 'This picture had stayed the same.',
      wrongChanged: 'Something in this picture was changed.',
      missed: 'No answer has arrived. Please tap one of the two fields.',
    },
    tap: {
      field: 'It is the same',
      hint: 'Different? Tap the place.',
      pictureToJudge: 'Is something in the picture different? Tap the place.',
      instruction: {
        exampleSame: 'Here the second picture has stayed the same. You tap the field “It is the same”.',
        exampleChanged: 'Here something is different. You tap exactly this place in the picture.',
      },
      feedback: {
        missed: 'No answer has arrived. Please tap “It is the same”, or the changed place in the picture.',
      },
      measures: [
        'In this task one remembers two pictures, decides shortly afterwards whether a picture has stayed the same, and otherwise taps the changed place.',
        'It examines how precisely memory keeps similar objects and rooms apart.',
      ],
    },
    measures: [
      'In this task one remembers two pictures and decides shortly afterwards whether a picture has stayed the same or changed a little.',
      'It examines how precisely memory keeps similar objects and rooms apart.',
    ],
    groups: { object: 'Objects', scene: 'Rooms', all: 'Both together' },
    rows: {
      hitRate: 'Same pictures recognised',
      falseAlarmRate: 'Changed pictures taken for the same',
      correctedHitRate: 'Discrimination (recognised minus confused)',
      dPrime: 'Sensitivity d′',
      criterion: 'Response bias c',
      medianRtHitMs: 'Typical response time, same (median)',
      medianRtCorrectRejectionMs: 'Typical response time, changed (median)',
      placeCorrect: 'Place of the change found',
    },
    notComputed: 'not computed',
    intervalOf: (p) => `${p.low} to ${p.high} (${p.level} interval)`,
    chanceLine: (p) => `guessing: ${p.value}`,
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      unusable: 'The recording cannot be evaluated. So there is no summary value here.',
      aboveChance: (p) =>
        `You told same and changed pictures apart: ${p.value} above guessing (range ${p.low} to ${p.high}).`,
      chance:
        'The result cannot be told apart from guessing with certainty. Often this is because the task was not yet clear.',
    },
    validity: {
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} pictures have been judged.`,
      fewAnswersUnusable: (p) => `Not usable, because only ${p.value} of the pictures were answered in time.`,
      fewAnswers: (p) => `Of limited use: ${p.value} of the pictures were answered in time.`,
      oneAnswer: 'Not usable, because the same field was pressed every time.',
      anticipations: (p) => `Of limited use: ${p.value} of the answers came faster than 0.2 seconds.`,
      slowDisplay: 'Response times of limited use: the screen showed fewer than 50 pictures a second.',
      repeated: (p) =>
        `A part was begun again after an interruption (${p.value} pictures shown again). The first answer counts each time.`,
      chance: 'The range includes guessing.',
    },
    chart: {
      title: 'Telling same and changed pictures apart',
      axis: 'recognised minus confused, in percentage points',
      chance: 'guessing',
    },
  },
);
