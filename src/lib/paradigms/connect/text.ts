import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Verbinden',
    board: 'Kreise zum Verbinden',
    begin: 'Anfang',
    end: 'Ende',
    hint: {
      first: (p: { next: string }) => `Beginnen Sie bei ${p.next}.`,
      next: (p: { last: string; next: string }) => `Nach ${p.last} kommt ${p.next}.`,
    },
    wayOut: { may: 'Sie dürfen hier aufhören.', giveUp: 'Ich komme nicht weiter' },
    farewell: {
      timeUp: 'Die Zeit ist um. Das ist nicht schlimm. Was Sie verbunden haben, ist gespeichert.',
      gaveUp: 'Danke. Wir hören hier auf. Das ist nicht schlimm. Was Sie verbunden haben, ist gespeichert.',
    },
    instruction: {
      numbersTask:
        'Sie sehen Kreise mit Zahlen. Tippen Sie die Kreise der Reihe nach an, von der kleinsten Zahl bis zur größten.',
      numbersExample: 'Sie beginnen bei 1. Dann tippen Sie auf 2, dann auf 3 und so weiter.',
      numbersCaption: 'Die Linien entstehen von selbst.',
      ends: 'Am ersten Kreis steht „Anfang“, am letzten „Ende“. Dazwischen suchen Sie immer die nächste Zahl.',
      errors:
        'Ein falscher Kreis wird kurz durchgestrichen. Suchen Sie dann vom ausgefüllten Kreis aus weiter.',
      alternatingTask: 'Jetzt stehen Zahlen und Buchstaben in den Kreisen. Tippen Sie sie abwechselnd an.',
      alternatingExample: 'Sie beginnen bei 1. Dann kommt A, dann 2, dann B, dann 3, dann C und so weiter.',
      alternatingCaption: 'Zahl, Buchstabe, Zahl, Buchstabe',
      alternatingRule: 'Die Zahlen kommen der Reihe nach. Die Buchstaben kommen nach dem Alphabet.',
      speed: 'Tippen Sie so schnell und so richtig, wie Sie können.',
      practice: 'Zuerst üben wir mit acht Kreisen.',
    },
    feedback: {
      doneNumbers: 'Richtig. Alle Zahlen sind der Reihe nach verbunden.',
      doneAlternating: 'Richtig. Zahlen und Buchstaben sind abwechselnd verbunden.',
      notDoneNumbers: 'Es waren noch nicht alle Kreise verbunden. Die Reihenfolge ist 1, 2, 3 und so weiter.',
      notDoneAlternating:
        'Es waren noch nicht alle Kreise verbunden. Die Reihenfolge ist 1, A, 2, B, 3, C und so weiter.',
    },
    measures: [
      'Bei dieser Aufgabe verbindet man Kreise der Reihe nach: zuerst Zahlen, danach Zahlen und Buchstaben im Wechsel.',
      'Sie zeigt, wie schnell man sucht und zwischen zwei Reihen wechselt. Auch Auge, Hand und Gerät gehen in die Zeit ein.',
    ],
    rows: {
      'connect.timeS.numbers': 'Zahlen: Zeit',
      'connect.errors.numbers': 'Zahlen: falsche Kreise',
      'connect.timeS.alternating': 'Zahlen und Buchstaben: Zeit',
      'connect.errors.alternating': 'Zahlen und Buchstaben: falsche Kreise',
      'connect.timeDifferenceS': 'Zusätzliche Zeit für den Wechsel',
      'connect.timeRatio': 'Verhältnis der beiden Zeiten',
    },
    notComputed: 'nicht berechnet',
    timeUp: (p: { seconds: string }) => `nicht fertig in ${p.seconds}`,
    gaveUp: 'vorher beendet',
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      numbers: (p: { seconds: string }) => `Die Zahlen haben Sie in ${p.seconds} verbunden.`,
      alternating: (p: { seconds: string }) =>
        `Zahlen und Buchstaben im Wechsel haben Sie in ${p.seconds} verbunden.`,
      numbersTimeUp: 'Bei den Zahlen reichte die Zeit nicht für alle Kreise.',
      alternatingTimeUp: 'Bei Zahlen und Buchstaben im Wechsel reichte die Zeit nicht für alle Kreise.',
      numbersGaveUp: 'Bei den Zahlen haben Sie vor dem letzten Kreis aufgehört.',
      alternatingGaveUp: 'Bei Zahlen und Buchstaben im Wechsel haben Sie vor dem letzten Kreis aufgehört.',
    },
    validity: {
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Abschnitten bearbeitet sind.`,
      timeUpNumbers: (p: { value: string; limit: string }) =>
        `Zahlen: Nach fünf Minuten waren ${p.value} von ${p.limit} Kreisen verbunden.`,
      timeUpAlternating: (p: { value: string; limit: string }) =>
        `Zahlen und Buchstaben: Nach fünf Minuten waren ${p.value} von ${p.limit} Kreisen verbunden.`,
      gaveUpNumbers: (p: { value: string; limit: string }) =>
        `Zahlen: Auf eigenen Wunsch beendet, als ${p.value} von ${p.limit} Kreisen verbunden waren.`,
      gaveUpAlternating: (p: { value: string; limit: string }) =>
        `Zahlen und Buchstaben: Auf eigenen Wunsch beendet, als ${p.value} von ${p.limit} Kreisen verbunden waren.`,
      manyErrors: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} falsche Kreise in einem Abschnitt. Oft war dann die Reihenfolge nicht klar.`,
      tapsBeside: (p: { value: string }) =>
        `${p.value} Mal wurde in einem Abschnitt neben die Kreise getippt. Die Zeit hängt dann auch von der Hand ab.`,
      seenBefore:
        'Eingeschränkt verwertbar: Nach einer Unterbrechung wurden dieselben Kreise noch einmal gezeigt.',
      slowDisplay: 'Zeiten eingeschränkt verwertbar: Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
    },
  },
  {
    name: 'Connecting',
    board: 'Circles to connect',
    begin: 'Start',
    end: 'End',
    hint: {
      first: (p) => `Begin at ${p.next}.`,
      next: (p) => `After ${p.last} comes ${p.next}.`,
    },
    wayOut: { may: 'You may stop here.', giveUp: 'I cannot go on' },
    farewell: {
      timeUp: 'The time is up. That does not matter. What you connected is stored.',
      gaveUp: 'Thank you. We stop here. That does not matter. What you connected is stored.',
    },
    instruction: {
      numbersTask:
        'You see circles with numbers. Tap the circles in order, from the smallest number to the largest.',
      numbersExample: 'You begin at 1. Then you tap 2, then 3 and so on.',
      numbersCaption: 'The lines draw themselves.',
      ends: 'The first circle says “Start”, the last one “End”. In between you always look for the next number.',
      errors: 'A wrong circle is crossed out for a moment. Then go on from the filled circle.',
      alternatingTask: 'Now there are numbers and letters in the circles. Tap them in turn.',
      alternatingExample: 'You begin at 1. Then comes A, then 2, then B, then 3, then C and so on.',
      alternatingCaption: 'number, letter, number, letter',
      alternatingRule: 'The numbers come in order. The letters come as in the alphabet.',
      speed: 'Tap as quickly and as correctly as you can.',
      practice: 'First we practise with eight circles.',
    },
    feedback: {
      doneNumbers: 'Right. All numbers are connected in order.',
      doneAlternating: 'Right. Numbers and letters are connected in turn.',
      notDoneNumbers: 'Not all circles were connected yet. The order is 1, 2, 3 and so on.',
      notDoneAlternating: 'Not all circles were connected yet. The order is 1, A, 2, B, 3, C and so on.',
    },
    measures: [
      'In this task one connects circles in order: first numbers, then numbers and letters in turn.',
      'It shows how fast one searches and changes between two series. Eye, hand and device are part of the time as well.',
    ],
    rows: {
      'connect.timeS.numbers': 'Numbers: time',
      'connect.errors.numbers': 'Numbers: wrong circles',
      'connect.timeS.alternating': 'Numbers and letters: time',
      'connect.errors.alternating': 'Numbers and letters: wrong circles',
      'connect.timeDifferenceS': 'Additional time for the change',
      'connect.timeRatio': 'Ratio of the two times',
    },
    notComputed: 'not computed',
    timeUp: (p) => `not finished in ${p.seconds}`,
    gaveUp: 'ended before',
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      numbers: (p) => `You connected the numbers in ${p.seconds}.`,
      alternating: (p) => `You connected numbers and letters in turn in ${p.seconds}.`,
      numbersTimeUp: 'With the numbers, the time was not enough for all circles.',
      alternatingTimeUp: 'With numbers and letters in turn, the time was not enough for all circles.',
      numbersGaveUp: 'With the numbers, you stopped before the last circle.',
      alternatingGaveUp: 'With numbers and letters in turn, you stopped before the last circle.',
    },
    validity: {
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} sections have been done.`,
      timeUpNumbers: (p) => `Numbers: after five minutes ${p.value} of ${p.limit} circles were connected.`,
      timeUpAlternating: (p) =>
        `Numbers and letters: after five minutes ${p.value} of ${p.limit} circles were connected.`,
      gaveUpNumbers: (p) =>
        `Numbers: ended at the person’s own wish when ${p.value} of ${p.limit} circles were connected.`,
      gaveUpAlternating: (p) =>
        `Numbers and letters: ended at the person’s own wish when ${p.value} of ${p.limit} circles were connected.`,
      manyErrors: (p) =>
        `Of limited use: ${p.value} wrong circles in one section. Often the order was not clear then.`,
      tapsBeside: (p) =>
        `In one section ${p.value} taps went beside the circles. The time then depends on the hand as well.`,
      seenBefore: 'Of limited use: after an interruption the same circles were shown once more.',
      slowDisplay: 'Times of limited use: the screen showed fewer than 50 pictures a second.',
    },
  },
);
