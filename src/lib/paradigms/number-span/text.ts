import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Zahlenspanne',
    digit: 'Zahl zum Merken',
    ask: {
      forwards: 'Tippen Sie die Zahlen in derselben Reihenfolge.',
      backwards: 'Tippen Sie die Zahlen rückwärts: die letzte zuerst.',
    },
    typed: 'getippte Zahlen',
    delete: 'Löschen',
    done: 'Fertig',
    instruction: {
      forwards: [
        'Sie sehen gleich einige Zahlen, eine nach der anderen. Merken Sie sich die Zahlen.',
        'Danach tippen Sie die Zahlen in derselben Reihenfolge. Kamen 5, 2 und 8, dann tippen Sie 5, 2, 8.',
        'Haben Sie sich vertippt, tippen Sie auf „Löschen“. Zum Schluss tippen Sie auf „Fertig“.',
        'Die Reihen werden nach und nach länger. Wenn Ihnen Zahlen fehlen, tippen Sie, was Sie noch wissen.',
        'Bitte merken Sie sich alles im Kopf. Schreiben Sie nichts auf.',
        'Zuerst üben wir mit zwei kurzen Reihen.',
      ],
      backwards: [
        'Jetzt tippen Sie die Zahlen rückwärts: die letzte Zahl zuerst, die erste zum Schluss.',
        'Ein Beispiel: Kamen 5, 2 und 8, dann tippen Sie 8, 2, 5.',
        'Auch hier werden die Reihen nach und nach länger. Bitte schreiben Sie nichts auf.',
        'Zuerst üben wir wieder mit zwei kurzen Reihen.',
      ],
    },
    feedback: {
      right: 'Richtig.',
      missed: 'Es ist keine Antwort angekommen. Tippen Sie die Zahlen und dann auf „Fertig“.',
      wrongForwards: (p: { shown: string; correct: string }) =>
        `Es kamen ${p.shown}. Genau so werden sie getippt.`,
      wrongBackwards: (p: { shown: string; correct: string }) =>
        `Es kamen ${p.shown}. Rückwärts heißt das: ${p.correct}.`,
    },
    measures: [
      'Bei dieser Aufgabe merkt man sich Zahlenreihen, die immer länger werden, und tippt sie vorwärts, danach andere rückwärts.',
      'Vorwärts zeigt sie, wie viel man für kurze Zeit behält. Rückwärts zeigt sie, wie gut man damit im Kopf arbeitet.',
    ],
    rows: {
      'number-span.sequencesRight.forwards': 'Vorwärts: richtige Reihen',
      'number-span.longestRight.forwards': 'Vorwärts: längste richtige Reihe',
      'number-span.sequencesRight.backwards': 'Rückwärts: richtige Reihen',
      'number-span.longestRight.backwards': 'Rückwärts: längste richtige Reihe',
    },
    notComputed: 'nicht berechnet',
    sequences: (p: { value: string; most: string }) => `${p.value} von höchstens ${p.most}`,
    digits: (p: { value: string }) => `${p.value} ${p.value === '1' ? 'Zahl' : 'Zahlen'}`,
    noSequence: 'keine',
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      longest: (p: { forwards: string; backwards: string }) =>
        `Die längste richtige Zahlenreihe: vorwärts ${p.forwards}, rückwärts ${p.backwards}.`,
    },
    validity: {
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Abschnitten beendet sind.`,
      noneRight:
        'Eingeschränkt verwertbar: In einem Abschnitt ist keine Reihe richtig. Oft liegt das daran, dass die Aufgabe noch nicht klar war.',
      otherOrder: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} Reihen sind in der umgekehrten Reihenfolge getippt.`,
      unanswered: (p: { value: string }) =>
        `Eingeschränkt verwertbar: Bei ${p.value} Reihen ist innerhalb einer Minute keine Zahl getippt.`,
      unevenDigits: (p: { value: string }) =>
        `Bei ${p.value} der Reihen stand eine Zahl vielleicht etwas kürzer oder länger da als geplant.`,
      slowDisplay: 'Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
      repeated: (p: { value: string }) =>
        `Ein Abschnitt wurde nach einer Unterbrechung neu begonnen (${p.value} Reihen erneut gezeigt). Es zählt jeweils die erste Antwort.`,
    },
  },
  {
    name: 'Number span',
    digit: 'Number to remember',
    ask: {
      forwards: 'Tap the numbers in the same order.',
      backwards: 'Tap the numbers backwards: the last one first.',
    },
    typed: 'numbers tapped',
    delete: 'Delete',
    done: 'Done',
    instruction: {
      forwards: [
        'You will see some numbers, one after the other. Remember the numbers.',
        'Then you tap the numbers in the same order. If 5, 2 and 8 came, you tap 5, 2, 8.',
        'If you mistyped, tap “Delete”. At the end tap “Done”.',
        'The rows become longer little by little. If you are missing numbers, tap what you still know.',
        'Please keep everything in your head. Do not write anything down.',
        'First we practise with two short rows.',
      ],
      backwards: [
        'Now you tap the numbers backwards: the last number first, the first one at the end.',
        'An example: if 5, 2 and 8 came, you tap 8, 2, 5.',
        'Here too the rows become longer little by little. Please do not write anything down.',
        'First we practise again with two short rows.',
      ],
    },
    feedback: {
      right: 'Right.',
      missed: 'No answer has arrived. Tap the numbers and then “Done”.',
      wrongForwards: (p) => `The numbers were ${p.shown}. Just so they are tapped.`,
      wrongBackwards: (p) => `The numbers were ${p.shown}. Backwards that is ${p.correct}.`,
    },
    measures: [
      'In this task one remembers rows of numbers that become longer and longer, and taps them forwards, then others backwards.',
      'Forwards it shows how much one keeps for a short time. Backwards it shows how well one works with it in the head.',
    ],
    rows: {
      'number-span.sequencesRight.forwards': 'Forwards: rows right',
      'number-span.longestRight.forwards': 'Forwards: longest row right',
      'number-span.sequencesRight.backwards': 'Backwards: rows right',
      'number-span.longestRight.backwards': 'Backwards: longest row right',
    },
    notComputed: 'not computed',
    sequences: (p) => `${p.value} of at most ${p.most}`,
    digits: (p) => `${p.value} ${p.value === '1' ? 'number' : 'numbers'}`,
    noSequence: 'none',
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      longest: (p) => `The longest row of numbers right: forwards ${p.forwards}, backwards ${p.backwards}.`,
    },
    validity: {
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} parts have been finished.`,
      noneRight:
        'Of limited use: in one part no row is right. Often this is because the task was not yet clear.',
      otherOrder: (p) => `Of limited use: ${p.value} rows were tapped in the opposite order.`,
      unanswered: (p) => `Of limited use: at ${p.value} rows no number was tapped within a minute.`,
      unevenDigits: (p) =>
        `At ${p.value} of the rows a number may have stood a little shorter or longer than planned.`,
      slowDisplay: 'The screen showed fewer than 50 pictures a second.',
      repeated: (p) =>
        `A section was begun again after an interruption (${p.value} rows shown again). The first answer counts each time.`,
    },
  },
);
