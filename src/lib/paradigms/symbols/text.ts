import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test. */
export const texts = defineTexts(
  {
    name: 'Symbole',
    key: 'Neun Zeichen und ihre Zahlen',
    symbol: 'Welche Zahl gehört zu diesem Zeichen?',
    symbols: {
      arch: 'Bogen',
      bolt: 'Blitz',
      target: 'Zielscheibe',
      steps: 'Stufen',
      hourglass: 'Sanduhr',
      comb: 'Kamm',
      leaf: 'Blatt',
      squares: 'Quadrate',
      waves: 'Wellen',
    },
    instruction: {
      key: 'Oben stehen neun Zeichen. Unter jedem Zeichen steht seine Zahl.',
      task: 'In der Mitte erscheint ein Zeichen. Suchen Sie es oben. Tippen Sie dann auf das Feld mit seiner Zahl.',
      example: 'Ein Beispiel: Unter dieser Fahne steht die 4. Sie tippen auf das Feld mit der 4.',
      exampleCaption: 'das Zeichen mit seiner Zahl und das Feld',
      stays: 'Zeichen und Zahlen bleiben die ganze Zeit oben stehen. Sie brauchen sie sich nicht zu merken.',
      speed: 'Der Test dauert anderthalb Minuten. Tippen Sie so schnell und so richtig, wie Sie können.',
      practice: 'Zuerst üben wir mit zehn Zeichen. Dabei haben Sie Zeit.',
    },
    feedback: {
      right: (p: { digit: string }) => `Richtig. Zu diesem Zeichen gehört die ${p.digit}.`,
      wrong: (p: { digit: string }) => `Zu diesem Zeichen gehört die ${p.digit}.`,
      missed: (p: { digit: string }) =>
        `Es ist keine Antwort angekommen. Zu diesem Zeichen gehört die ${p.digit}.`,
    },
    measures: [
      'Bei dieser Aufgabe sucht man anderthalb Minuten lang zu Zeichen die Zahl, die in einer Vorlage darunter steht.',
      'Sie zeigt, wie schnell man sucht, vergleicht und tippt. Auch Auge, Hand und Gerät gehen in das Ergebnis ein.',
    ],
    rows: {
      'symbols.right': 'Richtig zugeordnet in 90 Sekunden',
      'symbols.errors': 'Falsch zugeordnet in 90 Sekunden',
      'symbols.rightShare': 'Anteil der richtigen Antworten',
      'symbols.medianRtMs': 'Mittlere Antwortzeit, richtig (Median)',
    },
    notComputed: 'nicht berechnet',
    intervalOf: (p: { low: string; high: string; level: string }) =>
      `${p.low} bis ${p.high} (${p.level}-Bereich)`,
    chanceLine: (p: { value: string }) => `bloßes Raten: ${p.value}`,
    summary: {
      incomplete: 'Die Aufgabe wurde nicht bis zum Ende bearbeitet. Darum steht hier kein Ergebnis.',
      unusable: 'Die Aufzeichnung lässt sich nicht auswerten. Darum steht hier kein Ergebnis.',
      right: (p: { value: string }) => `Richtig zugeordnete Zeichen in 90 Sekunden: ${p.value}.`,
    },
    validity: {
      incomplete: (p: { value: string; limit: string }) =>
        `Nicht verwertbar, weil erst ${p.value} von ${p.limit} Sekunden bearbeitet sind.`,
      oneAnswer: 'Nicht verwertbar, weil kein Feld oder immer dasselbe gedrückt wurde.',
      fewAnswers: (p: { value: string; limit: string }) =>
        `Eingeschränkt verwertbar: Es sind ${p.value} Antworten angekommen, erwartet sind mindestens ${p.limit}.`,
      manyErrors: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} der Antworten sind falsch. Oft war dann die Aufgabe nicht klar.`,
      anticipations: (p: { value: string }) =>
        `Eingeschränkt verwertbar: ${p.value} der Antworten kamen schneller als 0,2 Sekunden.`,
      slowDisplay:
        'Antwortzeiten eingeschränkt verwertbar: Der Bildschirm zeigte weniger als 50 Bilder je Sekunde.',
      begunAgain:
        'Die Aufgabe wurde nach einer Unterbrechung von vorn begonnen. Es zählt der erste vollständige Durchgang.',
    },
  },
  {
    name: 'Symbols',
    key: 'Nine symbols and their numbers',
    symbol: 'Which number belongs to this symbol?',
    symbols: {
      arch: 'arch',
      bolt: 'lightning',
      target: 'target',
      steps: 'steps',
      hourglass: 'hourglass',
      comb: 'comb',
      leaf: 'leaf',
      squares: 'squares',
      waves: 'waves',
    },
    instruction: {
      key: 'At the top there are nine symbols. Under each symbol is its number.',
      task: 'A symbol appears in the middle. Look for it at the top. Then tap the field with its number.',
      example: 'An example: under this flag is the 4. You tap the field with the 4.',
      exampleCaption: 'the symbol with its number, and the field',
      stays: 'Symbols and numbers stay at the top all the time. You need not remember them.',
      speed: 'The test takes a minute and a half. Tap as quickly and as correctly as you can.',
      practice: 'First we practise with ten symbols. You have time for them.',
    },
    feedback: {
      right: (p) => `Right. ${p.digit} belongs to this symbol.`,
      wrong: (p) => `${p.digit} belongs to this symbol.`,
      missed: (p) => `No answer has arrived. ${p.digit} belongs to this symbol.`,
    },
    measures: [
      'In this task one looks for the numbers that stand under symbols in a key, for a minute and a half.',
      'It shows how fast one searches, compares and taps. Eye, hand and device are part of the result as well.',
    ],
    rows: {
      'symbols.right': 'Matched correctly in 90 seconds',
      'symbols.errors': 'Matched wrongly in 90 seconds',
      'symbols.rightShare': 'Share of right answers',
      'symbols.medianRtMs': 'Typical response time, right (median)',
    },
    notComputed: 'not computed',
    intervalOf: (p) => `${p.low} to ${p.high} (${p.level} interval)`,
    chanceLine: (p) => `guessing: ${p.value}`,
    summary: {
      incomplete: 'The task was not worked through to the end. So there is no result here.',
      unusable: 'The recording cannot be evaluated. So there is no result here.',
      right: (p) => `Symbols matched correctly in 90 seconds: ${p.value}.`,
    },
    validity: {
      incomplete: (p) => `Not usable, because only ${p.value} of ${p.limit} seconds have been worked on.`,
      oneAnswer: 'Not usable, because no field or always the same one was pressed.',
      fewAnswers: (p) => `Of limited use: ${p.value} answers have arrived, at least ${p.limit} are expected.`,
      manyErrors: (p) =>
        `Of limited use: ${p.value} of the answers are wrong. Often the task was not clear then.`,
      anticipations: (p) => `Of limited use: ${p.value} of the answers came faster than 0.2 seconds.`,
      slowDisplay: 'Response times of limited use: the screen showed fewer than 50 pictures a second.',
      begunAgain: 'The task was begun again after an interruption. The first complete run counts.',
    },
  },
);
